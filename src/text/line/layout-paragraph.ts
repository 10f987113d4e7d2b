import type { FontBook } from "../font/font.ts";
import { type BrokenLine, breakLines } from "./break-lines.ts";
import { collectAtoms } from "./collect-atoms.ts";
import type { InlineItem, Line, LineSettings, Paragraph } from "./inline-item.ts";
import { rulesOf } from "./language-rules.ts";
import { RAGGED_COSTS } from "./line-costs.ts";
import { scorePhrases } from "./phrase-scores.ts";
import { type PlacedPieces, placeLine } from "./place-line.ts";
import { type PreparedSegment, prepareSegment } from "./prepare-segment.ts";

/**
 * Lays out one paragraph: characters to boxes, glue and penalties, and those to lines. Clusters that no font has are
 * left out and named in `missing`; nothing else is ever lost.
 */
export const layoutParagraph = <Payload>(
	items: readonly InlineItem<Payload>[],
	settings: LineSettings,
	fonts: FontBook,
): Paragraph<Payload> => {
	const rules = rulesOf(settings.lang);
	const { segments, missing } = collectAtoms(items, fonts);
	const em = largestSize(items);
	const stack = new LineStack<Payload>(settings, em);
	for (const atoms of segments) {
		const segment = prepareSegment(atoms, rules, rules.phrases ? scorePhrases : null);
		const first = roomOf(settings, stack.isEmpty);
		const rest = roomOf(settings, false);
		const broken = breakLines(segment, { first, rest, em: em || settings.leading }, RAGGED_COSTS);
		if (broken.length === 0) stack.addEmpty();
		for (const line of broken) addLine(stack, { segment, line }, items, settings.align);
	}
	return stack.finish(missing);
};

const roomOf = (settings: LineSettings, isFirst: boolean): number =>
	settings.measure - (isFirst ? settings.indent.first : settings.indent.rest);

/** The size that lines are as high as: of the largest text, boxes and readings aside. */
const largestSize = <Payload>(items: readonly InlineItem<Payload>[]): number =>
	items.reduce((size, item) => {
		if (item.kind === "text") return Math.max(size, item.size);
		return item.kind === "ruby" ? Math.max(size, item.base.size) : size;
	}, 0);

const addLine = <Payload>(
	stack: LineStack<Payload>,
	{ segment, line }: { readonly segment: PreparedSegment; readonly line: BrokenLine },
	items: readonly InlineItem<Payload>[],
	align: LineSettings["align"],
): void => {
	const placed = placeLine(segment, line, items, { measure: stack.room, align });
	const used = new Set<number>();
	for (let i = line.start; i < line.end; i++) used.add(segment.atoms[i]?.item ?? -1);
	let above = 0;
	let below = 0;
	let reading = 0;
	for (const index of used) {
		const item = items[index];
		if (item?.kind === "box") {
			above = Math.max(above, item.ascent);
			below = Math.max(below, item.descent);
		} else if (item?.kind === "ruby") reading = Math.max(reading, item.base.size + item.reading.size);
	}
	stack.add(placed, { above, below, reading }, line.overfull);
};

/** What a line holds besides its text, in points: boxes above and below the baseline, a base and its reading. */
interface Extent {
	readonly above: number;
	readonly below: number;
	readonly reading: number;
}

/** Share of the em above the baseline: one for all fonts, whatever their own metrics (typography.md 1.3). */
const ASCENT = 0.88;

/** Lines, one below the other. */
class LineStack<Payload> {
	readonly #settings: LineSettings;
	/** Of the baseline from the line's top, and what is left below it. */
	readonly #ascent: number;
	readonly #em: number;
	readonly #lines: Line<Payload>[] = [];
	#height = 0;

	constructor(settings: LineSettings, em: number) {
		this.#settings = settings;
		this.#em = em;
		this.#ascent = (settings.leading - em) / 2 + ASCENT * em;
	}

	get isEmpty(): boolean {
		return this.#lines.length === 0;
	}

	/** The measure of the next line. */
	get room(): number {
		return roomOf(this.#settings, this.isEmpty);
	}

	addEmpty(): void {
		this.add({ pieces: [], width: 0 }, { above: 0, below: 0, reading: 0 }, false);
	}

	add(placed: PlacedPieces<Payload>, extent: Extent, overfull: boolean): void {
		const { align, indent, leading } = this.#settings;
		const slack = Math.max(0, this.room - placed.width);
		const start = this.isEmpty ? indent.first : indent.rest;
		const left = start + (align === "end" ? slack : align === "center" ? slack / 2 : 0);
		const pieces = placed.pieces.map((piece) => ({ ...piece, x: piece.x + left }));
		const growth = Math.max(this.#readingGrowth(extent), extent.above - this.#ascent, 0);
		const baseline = this.#height + growth + this.#ascent;
		this.#height = baseline + Math.max(leading - this.#ascent, extent.below);
		this.#lines.push({ pieces, baseline, bottom: this.#height, width: placed.width, overfull });
	}

	#readingGrowth(extent: Extent): number {
		if (extent.reading === 0) return 0;
		const { leading, readingGrid } = this.#settings;
		const needed = extent.reading + (1 - ASCENT) * this.#em - leading;
		return readingGrid === undefined ? needed : readingGrid * Math.max(1, Math.ceil(needed / readingGrid));
	}

	finish(missing: Paragraph<Payload>["missing"]): Paragraph<Payload> {
		const width = this.#lines.reduce((widest, line) => Math.max(widest, line.width), 0);
		return { lines: this.#lines, height: this.#height, width, missing };
	}
}
