import type { Sink } from "../../diagnostics/sink.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { LangTag } from "../../model/ids.ts";
import type { MapNode } from "../source/source-node.ts";
import type { Words } from "./shape/words.ts";

/** A name that was given to something, for the search for doubles once everything is read. */
export interface NameClaim {
	readonly text: string;
	readonly span: Span;
	/** What has it: 手順, "a step". */
	readonly owner: Words;
}

/** What decoding needs to know of the rest of the manual, and what it counts on its way. */
export interface DecodeContext {
	readonly sink: Sink;
	/** The language of plain strings. */
	readonly lang: LangTag;
	/** Contains `lang`. A map whose keys are all among them is a language map. */
	readonly langs: readonly LangTag[];
	/** The languages of which editions are made: `langs`, but where those are wrong, `lang` alone. */
	readonly editions: readonly LangTag[];
	/** The values of each variant that the manual declares. */
	readonly variants: ReadonlyMap<string, ReadonlySet<string>>;
	/** Grows while the manual is read, in no particular order. */
	readonly claims: NameClaim[];
	/** Maps whose repeated keys have been explained. Grows while the manual is read. */
	readonly told: Set<MapNode>;
	/** What could not be read, so that nothing is said of what would have been in it. Grows while the manual is read. */
	readonly lost: Span[];
	/** What has a key of this name, for hints about keys that stand in the wrong place. */
	readonly homes: ReadonlyMap<string, readonly Words[]>;
	/** How many steps and paths have begun; ids are given in reading order. */
	readonly count: { steps: number; paths: number };
}
