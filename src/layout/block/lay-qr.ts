import type { Frame } from "../../document/frame.ts";
import { joinFrames, type PlacedFrame } from "../../document/move-frame.ts";
import type { EditionQr } from "../../model/edition.ts";
import type { EditionText, Inline } from "../../model/inline.ts";
import { type SourcedText, sliceSourced } from "../../model/sourced-text.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { codeEdge, drawQrCode } from "./draw-qr-code.ts";
import { layTags } from "./lay-tags.ts";
import { stackFrames } from "./stack-frames.ts";

/** What stands around a code. */
export interface QrWords {
	/** Variant tags and the label. */
	readonly head: Frame;
	/** The note, and what the code holds in characters. */
	readonly foot: Frame;
}

/** The words of a code, `measure` wide. */
export const layQrWords = (qr: EditionQr, measure: number, context: DrawContext): QrWords => {
	const { style } = context;
	const { labelGap, urlGap } = style.block.qr;
	const label = qr.label === null ? null : layText(qr.label, style.type.boxText, { measure }, context);
	const note = qr.note === null ? null : layText(qr.note, style.type.note, { measure }, context);
	const printed = layPayload(qr, measure, context);
	return {
		head: stackFrames(
			[
				{ frame: layTags(qr.tags, measure, context), gap: 0 },
				...(label === null ? [] : [{ frame: label, gap: labelGap }]),
			],
			measure,
		),
		foot: stackFrames(
			[
				...(note === null ? [] : [{ frame: note, gap: 0 }]),
				...(printed === null ? [] : [{ frame: printed, gap: urlGap }]),
			],
			measure,
		),
	};
};

/** Code, label, note and address one under another, as wide as the measure; the label over the code or under it. */
export const layQrStack = (qr: EditionQr, measure: number, label: "over" | "under", context: DrawContext): Frame => {
	const { head, foot } = layQrWords(qr, measure, context);
	const code = drawQrCode(qr, measure, context);
	const { labelGap, urlGap } = context.style.block.qr;
	const words = { frame: head, gap: label === "over" ? 0 : labelGap };
	const symbol = { frame: code, gap: labelGap };
	return stackFrames(
		[...(label === "over" ? [words, symbol] : [symbol, words]), { frame: foot, gap: urlGap }],
		measure,
	);
};

/** Whether several codes stand side by side in a width. */
export const fitsOneRow = (codes: readonly EditionQr[], width: number, context: DrawContext): boolean => {
	const { cellGap } = context.style.block.qr;
	const needed = codes.reduce((sum, qr) => sum + codeEdge(qr, width, context) + cellGap, 0);
	return needed <= width + cellGap + 0.01;
};

/** Several codes in rows of as many as fit, each with its words; rows share the upper edge of their codes. */
export const layQrRow = (codes: readonly EditionQr[], width: number, context: DrawContext): Frame => {
	const { cellGap, labelGap, urlGap } = context.style.block.qr;
	const drawn = codes.map((qr) => ({ qr, code: drawQrCode(qr, width, context) }));
	const widest = Math.max(...drawn.map(({ code }) => code.width), 1);
	const fitting = Math.floor((width + cellGap + 0.01) / (widest + cellGap));
	const perRow = fitsOneRow(codes, width, context) ? codes.length : Math.max(1, Math.min(codes.length, fitting));
	// Codes of different sizes in one row get the same white; rows under one another have their codes in columns.
	const taken = drawn.reduce((sum, { code }) => sum + code.width, 0);
	const white = perRow === codes.length ? (width + cellGap - taken) / perRow : null;
	const placed: PlacedFrame[] = [];
	let y = 0;
	for (let first = 0; first < codes.length; first += perRow) {
		let x = 0;
		const cells = drawn.slice(first, first + perRow).map(({ qr, code }) => {
			const pitch = white === null ? (width + cellGap) / perRow : code.width + white;
			const cell = { x, code, ...layQrWords(qr, pitch - cellGap, context) };
			x += pitch;
			return cell;
		});
		const headHeight = Math.max(...cells.map(({ head }) => head.height));
		const codeY = y + (headHeight > 0 ? headHeight + labelGap : 0);
		let bottom = codeY;
		for (const { x, head, code, foot } of cells) {
			placed.push({ frame: head, x, y }, { frame: code, x, y: codeY });
			placed.push({ frame: foot, x, y: codeY + code.height + urlGap });
			bottom = Math.max(bottom, codeY + code.height + (foot.height > 0 ? urlGap + foot.height : 0));
		}
		y = bottom + cellGap;
	}
	return joinFrames({ width, height: Math.max(0, y - cellGap) }, placed);
};

/**
 * What a code holds, in characters, for those who cannot scan it; long addresses are set smaller (TOKENS.md section 2).
 * Null where nothing is to be printed.
 */
const layPayload = (qr: EditionQr, measure: number, context: DrawContext): Frame | null => {
	if (qr.content === null || qr.print === "none") return null;
	const { kind, value } = qr.content;
	const { type, line } = context.style;
	const printed = kind === "url" && qr.print === "host" ? hostOf(value) : value;
	const run: Inline =
		kind === "url" && qr.print === "full"
			? { kind: "link", url: value, words: null, span: qr.span }
			: { kind: "literal", content: printed, span: qr.span };
	const text: EditionText = { paragraphs: [[run]], span: qr.span };
	const small = layText(text, type.urlLong, { measure }, context);
	if (printed.text.length > line.longUrl) return small;
	const usual = layText(text, type.url, { measure }, context);
	// Where the smaller size has a whole host in a line, or everything, it is easier to type.
	return small.lines < usual.lines ? small : usual;
};

/** The host of an address, with its place; the whole address where it has none. */
const hostOf = (url: SourcedText): SourcedText => {
	const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url.text);
	const host = match?.[1];
	if (match === null || host === undefined) return url;
	const end = match[0].length;
	return sliceSourced(url, end - host.length, end);
};
