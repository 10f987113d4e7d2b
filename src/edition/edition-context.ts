import type { Sink } from "../diagnostics/sink.ts";
import type { LangTag } from "../model/ids.ts";
import type { Manual, SectionBlock } from "../model/manual.ts";
import type { PageWords } from "../model/words.ts";
import type { Named } from "./collect-names.ts";
import type { NameSuggester } from "./name-suggester.ts";
import type { Places } from "./place-steps.ts";
import type { VariantMasks } from "./variant-masks.ts";

/** What turning texts of a manual into those of one edition asks for. */
export interface EditionContext {
	readonly manual: Manual;
	readonly lang: LangTag;
	readonly variants: VariantMasks;
	/** The variants that were picked, as messages name them: `device=iphone`; empty without a pick. */
	readonly picked: string;
	readonly names: ReadonlyMap<string, Named>;
	readonly suggester: NameSuggester;
	readonly places: Places;
	readonly words: PageWords;
	/** What stands before a step's number, with the blank that parts them, if any: `手順`, `Step `. */
	readonly stepWord: string;
	readonly sink: Sink;
}

/** Where a text stands: a reference from another section says the section where numbers restart. */
export interface TextScope {
	readonly context: EditionContext;
	readonly section: SectionBlock | null;
}
