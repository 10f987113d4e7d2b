import type { FontId } from "../font/font.ts";
import type { Atom, RubyCluster, RubyShape } from "./atom.ts";
import type { BrokenLine } from "./break-lines.ts";
import type { BoxPiece, GlyphPiece, InlineItem, TextItem } from "./inline-item.ts";
import type { MeasuredCluster } from "./measure-cluster.ts";
import type { PreparedSegment } from "./prepare-segment.ts";

/** One line's pieces with x from the line's own left edge, and how wide what is seen of it is. In points. */
export interface PlacedPieces<Payload> {
	readonly pieces: (GlyphPiece<Payload> | BoxPiece<Payload>)[];
	readonly width: number;
}

/** The room of a line, in points, and on which side of it the line stands. */
export interface LineRoom {
	readonly measure: number;
	readonly align: "start" | "center" | "end";
}

/** How far right of the line's left edge a vanishing space may reach without sticking out of the measure. */
const spaceLimit = ({ measure, align }: LineRoom, width: number): number => {
	if (align === "start") return measure;
	return align === "center" ? (measure + width) / 2 : width;
};

/** Sets the boxes of a line: glyphs, their advances with all glue, boxes, readings. */
export const placeLine = <Payload>(
	segment: PreparedSegment,
	line: BrokenLine,
	items: readonly InlineItem<Payload>[],
	room: LineRoom,
): PlacedPieces<Payload> => {
	const setter = new LineSetter(items);
	let x = 0;
	let width = 0;
	for (let i = line.start; i < line.end; i++) {
		const atom = segment.atoms[i];
		if (atom === undefined) continue;
		const box = segment.width[i] ?? 0;
		const isSeen = i < line.inkEnd;
		// A space that vanishes stays in the text, and does not stick out of the measure.
		const end = isSeen ? x + box : Math.max(x, Math.min(x + box, spaceLimit(room, width)));
		setter.setAtom(atom, { x: x + (segment.shift[i] ?? 0), left: x, right: end });
		x = end;
		if (isSeen) width = end;
		if (i < line.inkEnd - 1) {
			const gap = segment.gap[i] ?? 0;
			x += gap - line.shrink * (gap - (segment.gapMin[i] ?? 0));
		}
	}
	return { pieces: setter.finish(width), width };
};

/** Where an atom stands: its glyph's origin, and the edges of its box. */
interface AtomPlace {
	readonly x: number;
	readonly left: number;
	readonly right: number;
}

/** A piece that is being set: glyphs with their origins. */
interface Run {
	readonly item: number;
	readonly font: FontId;
	readonly size: number;
	readonly rise: number;
	/** Whether it is a reading: it is set out of the order of origins. */
	readonly isReading: boolean;
	readonly glyphs: number[];
	readonly origins: number[];
	readonly texts: string[];
	readonly offsets: number[];
	end: number;
	endOffset: number;
}

class LineSetter<Payload> {
	readonly #items: readonly InlineItem<Payload>[];
	readonly #parts: (Run | BoxPiece<Payload>)[] = [];
	#run: Run | null = null;

	constructor(items: readonly InlineItem<Payload>[]) {
		this.#items = items;
	}

	setAtom(atom: Atom, place: AtomPlace): void {
		const item = this.#items[atom.item];
		if (item?.kind === "box") {
			this.#parts.push({ kind: "box", x: place.left, width: item.width, payload: item.payload });
			this.#run = null;
		} else if (item?.kind === "text" && atom.shape !== null && "glyphs" in atom.shape) {
			const style = { item, index: atom.item, rise: 0, isReading: false };
			this.#setCluster(style, { measured: atom.shape, start: atom.start, end: atom.end, x: place.x }, place.right);
		} else if (item?.kind === "ruby" && atom.shape !== null && "base" in atom.shape) {
			this.#setRuby(item, atom, atom.shape, place);
		}
	}

	#setRuby(
		item: { readonly base: TextItem<Payload>; readonly reading: TextItem<Payload> },
		atom: Atom,
		shape: RubyShape,
		place: AtomPlace,
	): void {
		const base = { item: item.base, index: atom.item, rise: 0, isReading: false };
		const reading = { item: item.reading, index: atom.item, rise: shape.rise, isReading: true };
		for (const [style, clusters] of [
			[base, shape.base],
			[reading, shape.reading],
		] as const) {
			this.#run = null;
			for (const cluster of clusters) {
				const x = place.left + cluster.x;
				this.#setCluster(style, { ...cluster, x }, x + cluster.measured.advance * style.item.size);
			}
		}
		this.#run = null;
	}

	#setCluster(style: RunStyle<Payload>, cluster: RubyCluster, right: number): void {
		const { measured } = cluster;
		const scale = style.item.size / measured.font.unitsPerEm;
		let x = cluster.x;
		for (const glyph of measured.glyphs) {
			const run = this.#runFor(style, measured, glyph.yOffset * scale, glyph.text === "" && glyph.yOffset !== 0);
			run.glyphs.push(glyph.glyph);
			run.origins.push(x + glyph.xOffset * scale);
			run.texts.push(glyph.text);
			run.offsets.push(style.item.offsets[cluster.start] ?? 0);
			x += glyph.advance * scale;
			run.end = right;
			run.endOffset = style.item.offsets[cluster.end] ?? 0;
		}
	}

	#runFor(style: RunStyle<Payload>, measured: MeasuredCluster, raise: number, isRaised: boolean): Run {
		const rise = style.rise + (isRaised ? raise : 0);
		const { size } = style.item;
		const { id } = measured.font;
		const open = this.#run;
		if (open !== null && open.item === style.index && open.font === id && open.rise === rise) return open;
		const run: Run = {
			item: style.index,
			font: id,
			size,
			rise,
			isReading: style.isReading,
			glyphs: [],
			origins: [],
			texts: [],
			offsets: [],
			end: 0,
			endOffset: 0,
		};
		this.#run = run;
		this.#parts.push(run);
		return run;
	}

	/** The pieces; the advance of each glyph leads to the next one's origin, over a change of style as well. */
	finish(seenWidth: number): (GlyphPiece<Payload> | BoxPiece<Payload>)[] {
		let next: number | null = null;
		return this.#parts
			.toReversed()
			.map((part) => {
				if ("kind" in part) {
					next = part.x;
					return part;
				}
				const first = part.origins[0] ?? 0;
				const seenEnd = Math.min(part.end, Math.max(seenWidth, first));
				// A reading stands above the line: the base before it leads to what follows the base.
				const nextOrigin = part.isReading ? part.end : (next ?? part.end);
				if (!part.isReading) next = first;
				return finishRun(part, { nextOrigin, seenEnd, payload: this.#payloadOf(part) });
			})
			.reverse();
	}

	#payloadOf(run: Run): Payload {
		const item = this.#items[run.item];
		if (item?.kind === "text") return item.payload;
		if (item?.kind === "ruby") return run.isReading ? item.reading.payload : item.base.payload;
		throw new Error("glyphs of an item that has none");
	}
}

/** The style that glyphs of an item are set in. */
interface RunStyle<Payload> {
	readonly item: TextItem<Payload>;
	readonly index: number;
	readonly rise: number;
	readonly isReading: boolean;
}

const finishRun = <Payload>(
	run: Run,
	{ nextOrigin, seenEnd, payload }: { nextOrigin: number; seenEnd: number; payload: Payload },
): GlyphPiece<Payload> => {
	const x = run.origins[0] ?? 0;
	return {
		kind: "glyphs",
		x,
		rise: run.rise,
		font: run.font,
		size: run.size,
		glyphs: run.glyphs,
		advances: run.origins.map((origin, index) => (run.origins[index + 1] ?? nextOrigin) - origin),
		texts: run.texts,
		offsets: [...run.offsets, run.endOffset],
		width: seenEnd - x,
		payload,
	};
};
