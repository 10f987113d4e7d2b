import type { FontId } from "../font/font.ts";
import type { Atom, RubyCluster, RubyShape } from "./atom.ts";
import type { BoxPiece, GlyphPiece, InlineItem, TextItem } from "./inline-item.ts";
import type { MeasuredCluster } from "./measure-cluster.ts";
import { REFERENCE_RISE } from "./reference-marks.ts";

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

/** Makes the pieces of one line from its atoms, which are set in order. */
export class LineSetter<Payload> {
	readonly #items: readonly InlineItem<Payload>[];
	readonly #parts: (Run | BoxPiece<Payload>)[] = [];
	#run: Run | null = null;

	constructor(items: readonly InlineItem<Payload>[]) {
		this.#items = items;
	}

	/** Sets what an atom draws: glyphs, a drawn box, a base with its reading. */
	setAtom(atom: Atom, place: AtomPlace): void {
		const item = this.#items[atom.item];
		if (item?.kind === "box") {
			this.#parts.push({ kind: "box", x: place.left, width: item.width, payload: item.payload });
			this.#run = null;
		} else if (item?.kind === "text" && atom.shape !== null && "glyphs" in atom.shape) {
			const cluster = { measured: atom.shape, start: atom.start, end: atom.end, x: place.x };
			this.#setCluster(styleOf(item, atom.item), cluster, place.right);
		} else if (item?.kind === "ruby" && atom.shape !== null && "base" in atom.shape) {
			this.#setRuby(item, atom, atom.shape, place);
		}
	}

	/** The hyphen of a typed hyphenation point: it stands for the sign behind the atom, a soft hyphen. */
	setHyphen(atom: Atom, place: AtomPlace): void {
		const item = this.#items[atom.item];
		if (item?.kind !== "text" || atom.hyphen === null) return;
		const cluster = { measured: atom.hyphen, start: atom.end, end: atom.end + 1, x: place.x };
		this.#setCluster(styleOf(item, atom.item), cluster, place.right);
	}

	#setRuby(
		item: { readonly base: TextItem<Payload>; readonly reading: TextItem<Payload> },
		atom: Atom,
		shape: RubyShape,
		place: AtomPlace,
	): void {
		const base = styleOf(item.base, atom.item);
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

const styleOf = <Payload>(item: TextItem<Payload>, index: number): RunStyle<Payload> => {
	const rise = item.breaking === "reference-mark" ? REFERENCE_RISE * item.size : 0;
	return { item, index, rise, isReading: false };
};

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
