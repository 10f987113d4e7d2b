import { type Rect, union } from "../../base/rect.ts";
import type { Artifact, Item } from "../../document/item.ts";
import { moveItem } from "../../document/move-frame.ts";
import type { Style } from "../../style/style.ts";
import type { BoxPiece, GlyphPiece, Line } from "../line/inline-item.ts";
import type { Ink, LinkMark, UnderlineMark } from "./ink.ts";

/** The pieces of lines as items. Shapes and underlines are artifacts and lie behind all text. */
export interface PaintedLines {
	readonly behind: readonly Item[];
	/** In logical order. */
	readonly text: readonly Item[];
	/** Where each link stands, one rectangle a line. */
	readonly links: ReadonlyMap<LinkMark, readonly Rect[]>;
}

type Piece = GlyphPiece<Ink> | BoxPiece<Ink>;

const LAYOUT: Artifact = { kind: "artifact", subtype: "layout" };

/** Paints lines of a paragraph whose top is at `y`; `size` is the text's, by which underlines are drawn. */
export const paintLines = (lines: readonly Line<Ink>[], y: number, size: number, style: Style): PaintedLines => {
	const behind: Item[] = [];
	const text: Item[] = [];
	const links = new Map<LinkMark, Rect[]>();
	for (const line of lines) {
		const baseline = y + line.baseline;
		for (const underline of collectUnderlines(line)) behind.push(paintUnderline(underline, baseline, size, style));
		for (const piece of line.pieces) {
			const painted = paintPiece(piece, baseline);
			behind.push(...painted.behind);
			text.push(...painted.text);
		}
		for (const [link, rect] of collectLinks(line, baseline, size, style))
			links.set(link, [...(links.get(link) ?? []), rect]);
	}
	return { behind, text, links };
};

const paintPiece = (piece: Piece, baseline: number): { behind: readonly Item[]; text: readonly Item[] } => {
	const { payload } = piece;
	if (piece.kind === "box") {
		if (payload.kind !== "badge") throw new Error("a box in a line that is no badge");
		const items = payload.frame.items.map((item) => moveItem(item, piece.x, baseline - payload.rise));
		return {
			behind: items.filter((item) => item.kind !== "glyphs"),
			text: items.filter((item) => item.kind === "glyphs"),
		};
	}
	if (payload.kind !== "text") throw new Error("characters in a line that are no text");
	const first = piece.offsets[0];
	const last = piece.offsets.at(-1);
	const span = payload.sourced && first !== undefined && last !== undefined ? { start: first, end: last } : null;
	const { font, size, glyphs, advances, texts, width } = piece;
	const { color, tag } = payload;
	const place = { x: piece.x, y: baseline - piece.rise };
	return {
		behind: [],
		text: [{ kind: "glyphs", font, size, color, ...place, glyphs, advances, texts, width, span, tag }],
	};
};

interface Underline {
	readonly mark: UnderlineMark;
	readonly from: number;
	readonly to: number;
}

/** One stretch for pieces in a row that are underlined together; readings above them do not count. */
const collectUnderlines = (line: Line<Ink>): readonly Underline[] => {
	const found: Underline[] = [];
	for (const piece of line.pieces) {
		const mark = piece.payload.underline;
		if (mark === null || (piece.kind === "glyphs" && piece.rise !== 0)) continue;
		const last = found.at(-1);
		const to = piece.x + piece.width;
		if (last?.mark === mark) found[found.length - 1] = { mark, from: last.from, to };
		else found.push({ mark, from: piece.x, to });
	}
	return found;
};

/** TOKENS.md section 2: 0.55 thick and 1.0 below the baseline, in notes and tables 0.5 and 0.5. */
const paintUnderline = ({ mark, from, to }: Underline, baseline: number, size: number, style: Style): Item => {
	const line = size >= style.type.at.size ? style.block.underline : style.block.underlineSmall;
	const top = baseline + line.offset;
	return {
		kind: "path",
		path: [["M", from, top], ["L", to, top], ["L", to, top + line.thickness], ["L", from, top + line.thickness], ["Z"]],
		fill: mark.color,
		fillRule: "nonzero",
		stroke: null,
		tag: LAYOUT,
	};
};

const collectLinks = (
	line: Line<Ink>,
	baseline: number,
	size: number,
	{ line: { link: touch } }: Style,
): ReadonlyMap<LinkMark, Rect> => {
	const found = new Map<LinkMark, Rect>();
	for (const piece of line.pieces) {
		const { link } = piece.payload;
		if (link === null) continue;
		const y = baseline - size * touch.above;
		const rect = { x: piece.x, y, width: piece.width, height: size * touch.height };
		const before = found.get(link);
		found.set(link, before === undefined ? rect : union(before, rect));
	}
	return found;
};
