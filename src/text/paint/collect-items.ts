import { assertNever } from "../../base/assert-never.ts";
import { isJapanese } from "../../base/language.ts";
import { mm } from "../../base/length.ts";
import type { Tag } from "../../document/item.ts";
import { element, leaf, type Role, type StructureElement, type StructureNode } from "../../document/structure.ts";
import { drawReferenceBadge } from "../../figure/badge/draw-badge.ts";
import type { Inline, LinkInline, StepReferenceInline } from "../../model/inline.ts";
import { type SourcedText, textAt } from "../../model/sourced-text.ts";
import type { TextStyle } from "../../style/tokens/type-tokens.ts";
import type { Face } from "../font/font.ts";
import type { InlineItem, TextItem } from "../line/inline-item.ts";
import type { DrawContext } from "./draw-context.ts";
import type { Ink, LinkMark, TextInk, UnderlineMark } from "./ink.ts";
import { fillPhrase } from "./page-phrase.ts";
import { stepDestination } from "./step-destination.ts";
import type { TextOptions } from "./text-options.ts";

/** A paragraph ready for the line layout, with the structure that its pieces hang in. */
export interface CollectedParagraph {
	readonly items: readonly InlineItem<Ink>[];
	readonly nodes: readonly StructureNode[];
	readonly links: ReadonlyMap<LinkMark, StructureElement>;
}

/** How the runs inside another run are set. */
interface Manner {
	readonly bold: boolean;
	readonly fixed: boolean;
	readonly size: number;
	readonly breaking: TextItem<Ink>["breaking"];
	readonly link: LinkMark | null;
	readonly underline: UnderlineMark | null;
	readonly sourced: boolean;
}

/** Addresses of more characters are set smaller (TOKENS.md section 2). */
const LONG_URL = 60;

/** An address as it is printed: what a reader does not type falls away. */
export const printedUrl = (url: SourcedText): SourcedText => {
	const scheme = /^(?:mailto|tel):/i.exec(url.text)?.[0].length ?? 0;
	return { text: url.text.slice(scheme), offsets: url.offsets.slice(scheme) };
};

/**
 * Collects one paragraph. `sourced` says whether its offsets are places of the manual; see `TextInk`. A paragraph of no
 * characters gives no structure.
 */
export const collectItems = (
	runs: readonly Inline[],
	style: TextStyle,
	options: TextOptions & { readonly sourced: boolean },
	context: DrawContext,
): CollectedParagraph => {
	const collector = new ParagraphCollector(style, options, context);
	const manner: Manner = {
		bold: style.weight === "bold",
		fixed: false,
		size: style.size,
		breaking: "prose",
		link: null,
		underline: null,
		sourced: options.sourced,
	};
	collector.addRuns(runs, manner);
	return collector.finish();
};

/** Keeps the place in the structure tree while the runs of a paragraph are walked in logical order. */
class ParagraphCollector {
	readonly #style: TextStyle;
	readonly #options: TextOptions;
	readonly #context: DrawContext;
	readonly #items: InlineItem<Ink>[] = [];
	readonly #links = new Map<LinkMark, StructureElement>();
	/** The children of the element that is open. */
	#nodes: StructureNode[] = [];
	/** What characters of one manner share: the open leaf, colour, link. Null after a change. */
	#ink: TextInk | null = null;

	constructor(style: TextStyle, options: TextOptions, context: DrawContext) {
		this.#style = style;
		this.#options = options;
		this.#context = context;
	}

	finish(): CollectedParagraph {
		const hasCharacters = this.#items.some((item) => item.kind === "text" || item.kind === "ruby");
		const items = hasCharacters ? this.#items : this.#items.map(centerBox);
		return { items, nodes: this.#nodes, links: this.#links };
	}

	addRuns(runs: readonly Inline[], manner: Manner): void {
		for (const [index, run] of runs.entries()) this.#addRun(run, runs[index + 1], manner);
	}

	#addRun(run: Inline, next: Inline | undefined, manner: Manner): void {
		switch (run.kind) {
			case "text":
				this.#addText(run.content, manner);
				return;
			case "literal":
				this.#addText(run.content, { ...manner, fixed: true, breaking: "literal" });
				return;
			case "ruby":
				this.#addRuby(run.base, run.reading, manner);
				return;
			case "line-break":
				this.#items.push({ kind: "break" });
				return;
			case "bold":
				this.addRuns(run.children, { ...manner, bold: true });
				return;
			case "label":
				this.#addLabel(run.children, run.span, manner);
				return;
			case "tapped":
				this.addRuns(run.children, { ...manner, underline: { color: this.#context.style.colors.red } });
				return;
			case "link":
				this.#addLink(run, manner);
				return;
			case "step-reference":
				this.#addReference(run, next, manner);
				return;
			default:
				assertNever(run);
		}
	}

	#addText(content: SourcedText, manner: Manner): void {
		if (content.text === "") return;
		this.#items.push(this.#textItem(content, manner));
		this.#joinLastTwo();
	}

	/** A label with its brackets: one item where it can be, so that the line layout sees how long it is. */
	#addLabel(children: readonly Inline[], span: { start: number; end: number }, manner: Manner): void {
		const japanese = isJapanese(this.#context.edition.lang);
		const [open, close] = japanese ? ["「", "」"] : ["“", "”"];
		const inner: Manner = { ...manner, bold: manner.bold || !japanese, breaking: "label" };
		// Not joined to what stands before: two labels in a row are two things that stay whole.
		this.#items.push(this.#textItem({ text: open, offsets: [span.start, span.start + 1] }, inner));
		this.addRuns(children, inner);
		this.#addText({ text: close, offsets: [span.end - 1, span.end] }, inner);
	}

	#addRuby(base: SourcedText, reading: SourcedText, manner: Manner): void {
		// TOKENS.md section 2: half its base, but not below 5 pt of the design.
		const size = Math.max(manner.size / 2, (5 * this.#context.style.mm(1)) / mm(1));
		this.#inside("Ruby", () => {
			const under = this.#inside("RB", () => this.#textItem(base, manner));
			const above = this.#inside("RT", () => this.#textItem(reading, { ...manner, size, bold: false }));
			this.#items.push({ kind: "ruby", base: under, reading: above });
		});
	}

	/** Words, then the address in small type, because paper cannot be tapped; without words the address itself. */
	#addLink(run: LinkInline<Inline>, manner: Manner): void {
		const target = { kind: "url", url: run.url.text } as const;
		const link = { target, description: run.url.text };
		const url = printedUrl(run.url);
		this.#insideLink(link, () => {
			const inner = { ...manner, link };
			const address: Manner = { ...inner, bold: false, fixed: true, breaking: "url" };
			if (run.words === null) {
				this.#addText(url, address);
				return;
			}
			const { type } = this.#context.style;
			const small = url.text.length > LONG_URL ? type.urlLong.size : type.url.size;
			const japanese = isJapanese(this.#context.edition.lang);
			const [open, close] = japanese ? ["（", "）"] : [" (", ")"];
			this.addRuns(run.words, inner);
			this.#addText(textAt(open, endOf(run.span)), inner);
			this.#addText(url, { ...address, size: Math.min(small, manner.size) });
			this.#addText(textAt(close, endOf(run.span)), inner);
		});
	}

	/** The word for a step and its number's badge, leading there. */
	#addReference(run: StepReferenceInline, next: Inline | undefined, manner: Manner): void {
		const { edition, style } = this.#context;
		const entry = edition.steps.get(run.step);
		const mode = entry === undefined ? undefined : edition.modes.get(entry.mode);
		if (entry === undefined || mode === undefined) throw new Error(`no step ${run.step} in this edition`);
		const description = fillPhrase(edition.words.goToStep, { step: entry.name });
		const link = { target: { kind: "destination", name: stepDestination(edition, run.step) }, description } as const;
		this.#insideLink(link, () => {
			const inner = { ...manner, link };
			if (!run.badgeOnly) this.#addText(textAt(unbroken(edition.stepWord), run.span), inner);
			const ink = this.#inkFor(inner);
			const frame = drawReferenceBadge(mode, entry.number, ink.tag, this.#context);
			// Its middle on the middle of the characters around it.
			const rise = frame.height / 2 + manner.size * 0.37;
			this.#items.push({
				kind: "box",
				width: frame.width + (run.badgeOnly ? style.mm(0.8) : 0),
				ascent: rise,
				descent: frame.height - rise,
				breakBefore: run.badgeOnly,
				breakAfter: !/^[\p{Script=Hiragana}、。）」]/u.test(firstCharacters(next)),
				payload: { kind: "badge", frame, rise, link, underline: inner.underline },
			});
		});
		if (run.section === null) return;
		const [open, close] = isJapanese(edition.lang) ? ["（", "）"] : [" (", ")"];
		this.#addText(textAt(`${open}${run.section}${close}`, run.span), manner);
	}

	#insideLink(link: LinkMark, build: () => void): void {
		const outer = this.#open();
		build();
		const made = element("Link", this.#nodes);
		this.#close(outer, made);
		this.#links.set(link, made);
	}

	#inside<Result>(role: Role, build: () => Result): Result {
		const outer = this.#open();
		const result = build();
		this.#close(outer, element(role, this.#nodes));
		return result;
	}

	#open(): StructureNode[] {
		const outer = this.#nodes;
		this.#nodes = [];
		this.#ink = null;
		return outer;
	}

	#close(outer: StructureNode[], made: StructureElement): void {
		outer.push(made);
		this.#nodes = outer;
		this.#ink = null;
	}

	/** The ink of a manner in the open element; characters that share it share a leaf. */
	#inkFor(manner: Manner): TextInk {
		const { link, underline, sourced } = manner;
		if (this.#ink !== null && this.#ink.link === link && this.#ink.underline === underline) return this.#ink;
		const tag = this.#ink?.tag ?? this.#newTag();
		const color = this.#options.color ?? this.#style.color;
		this.#ink = { kind: "text", color, tag, link, underline, sourced };
		return this.#ink;
	}

	#newTag(): Tag {
		if (this.#options.artifact !== undefined) return this.#options.artifact;
		const made = leaf();
		this.#nodes.push(made);
		return made;
	}

	#textItem(content: SourcedText, manner: Manner): TextItem<Ink> {
		const face: Face = manner.fixed ? "fixed" : manner.bold ? "bold" : "regular";
		return {
			kind: "text",
			text: content.text,
			offsets: content.offsets,
			face,
			size: manner.size,
			breaking: manner.breaking,
			payload: this.#inkFor(manner),
		};
	}

	/** Joins the last item to the one before where only the run that it came from differs. */
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

const endOf = (span: { readonly end: number }) => ({ start: span.end, end: span.end });

/** A badge in a line without characters, whose baseline is the middle of its leading. */
const centerBox = (item: InlineItem<Ink>): InlineItem<Ink> => {
	if (item.kind !== "box" || item.payload.kind !== "badge") return item;
	const rise = item.payload.frame.height / 2;
	return { ...item, ascent: rise, descent: rise, payload: { ...item.payload, rise } };
};

/** The word before a badge keeps its distance without letting the line break there. */
const unbroken = (word: string): string => word.replace(/ $/, "\u00a0");

const firstCharacters = (run: Inline | undefined): string => {
	switch (run?.kind) {
		case "text":
		case "literal":
			return run.content.text;
		case "bold":
		case "tapped":
			return firstCharacters(run.children[0]);
		default:
			return "";
	}
};
