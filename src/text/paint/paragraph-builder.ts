import type { Tag } from "../../document/item.ts";
import {
	element,
	leaf,
	type Role,
	type StructureAttributes,
	type StructureElement,
	type StructureNode,
} from "../../document/structure.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import type { TextStyle } from "../../style/tokens/type-tokens.ts";
import type { Face } from "../font/font.ts";
import type { InlineItem, TextItem } from "../line/inline-item.ts";
import type { Ink, LinkMark, TextInk, UnderlineMark } from "./ink.ts";
import type { TextOptions } from "./text-options.ts";

/** A paragraph ready for the line layout, with the structure that its pieces hang in. */
export interface CollectedParagraph {
	readonly items: readonly InlineItem<Ink>[];
	readonly nodes: readonly StructureNode[];
	readonly links: ReadonlyMap<LinkMark, StructureElement>;
}

/** How the runs inside another run are set. `size` in points. */
export interface Manner {
	readonly bold: boolean;
	readonly fixed: boolean;
	readonly size: number;
	readonly breaking: TextItem<Ink>["breaking"];
	readonly link: LinkMark | null;
	readonly underline: UnderlineMark | null;
	readonly sourced: boolean;
}

/** Gathers items in logical order, and keeps the place in the structure tree while the runs are walked. */
export class ParagraphBuilder {
	readonly #style: TextStyle;
	readonly #options: TextOptions;
	readonly #items: InlineItem<Ink>[] = [];
	readonly #links = new Map<LinkMark, StructureElement>();
	/** The children of the element that is open. */
	#nodes: StructureNode[] = [];
	/** What characters of one manner share: the open leaf, colour, link. Null after a change. */
	#ink: TextInk | null = null;

	constructor(style: TextStyle, options: TextOptions) {
		this.#style = style;
		this.#options = options;
	}

	/** What has been gathered. Nothing may be added afterwards. */
	finish(): CollectedParagraph {
		return { items: this.#items, nodes: this.#nodes, links: this.#links };
	}

	/** Adds an item that is not joined to the one before it. */
	add(item: InlineItem<Ink>): void {
		this.#items.push(item);
	}

	/** Adds characters, and joins them to those before where only the run that they came from differs. */
	addText(content: SourcedText, manner: Manner): void {
		if (content.text === "") return;
		this.add(this.makeText(content, manner));
		this.#joinLastTwo();
	}

	/** Characters in the leaf that is open; the caller adds them. */
	makeText({ text, offsets }: SourcedText, manner: Manner): TextItem<Ink> {
		const face: Face = manner.fixed ? "fixed" : manner.bold ? "bold" : "regular";
		const { size, breaking } = manner;
		return { kind: "text", text, offsets, face, size, breaking, payload: this.inkFor(manner) };
	}

	/** The ink of a manner in the open element; characters that share it share a leaf. */
	inkFor({ link, underline, sourced }: Manner): TextInk {
		if (this.#ink !== null && this.#ink.link === link && this.#ink.underline === underline) return this.#ink;
		const tag = this.#ink?.tag ?? this.#newTag();
		const color = this.#options.color ?? this.#style.color;
		this.#ink = { kind: "text", color, tag, link, underline, sourced };
		return this.#ink;
	}

	/** Whatever `build` adds becomes a link's contents. */
	insideLink(link: LinkMark, build: () => void): void {
		this.#links.set(link, this.#wrap("Link", {}, build).made);
	}

	/** Whatever `build` adds hangs in an element of this role. Gives what `build` gives. */
	inside<Result>(role: Role, build: () => Result, attributes: StructureAttributes = {}): Result {
		return this.#wrap(role, attributes, build).result;
	}

	#wrap<Result>(
		role: Role,
		attributes: StructureAttributes,
		build: () => Result,
	): { readonly result: Result; readonly made: StructureElement } {
		const outer = this.#nodes;
		this.#nodes = [];
		this.#ink = null;
		const result = build();
		const made = element(role, this.#nodes, attributes);
		outer.push(made);
		this.#nodes = outer;
		this.#ink = null;
		return { result, made };
	}

	#newTag(): Tag {
		if (this.#options.artifact !== undefined) return this.#options.artifact;
		const made = leaf();
		this.#nodes.push(made);
		return made;
	}

	#joinLastTwo(): void {
		const last = this.#items.at(-1);
		const before = this.#items.at(-2);
		if (last?.kind !== "text" || before?.kind !== "text") return;
		if (last.payload !== before.payload || last.face !== before.face) return;
		if (last.size !== before.size || last.breaking !== before.breaking) return;
		this.#items.splice(-2, 2, {
			...before,
			text: before.text + last.text,
			offsets: [...before.offsets.slice(0, -1), ...last.offsets],
		});
	}
}
