import { toMillimetres } from "../../base/length.ts";
import type { Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { polygonPath, rectPath, roundedRectPath } from "../../document/shape-path.ts";
import { element, leaf } from "../../document/structure.ts";
import { shapeItem, solid } from "../../figure/badge/shape-item.ts";
import { drawQr } from "../../figure/code/draw-qr.ts";
import { encodeQr } from "../../figure/code/encode-qr.ts";
import { qrEdge, reportQrDensity } from "../../figure/code/measure-qr.ts";
import type { EditionQr } from "../../model/edition.ts";
import type { Style } from "../../style/style.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { fillPhrase, makePhrase } from "../../text/paint/page-phrase.ts";
import { plainTextOf } from "../../text/paint/plain-text.ts";
import { decoration } from "./stack-frames.ts";

/** The edge of a code's block in a place that is `widest` points wide. */
export const codeEdge = (qr: EditionQr, widest: number, { style }: DrawContext): number =>
	Math.min(widest, qrEdge(qr.size, qr.content?.value.text ?? null, style));

/**
 * A QR code with its quiet zone, a link where it holds an address; or, where the address is not known, a hatched square
 * that says so. No wider than `widest`: a code that must shrink for that is reported.
 */
export const drawQrCode = (qr: EditionQr, widest: number, context: DrawContext): Frame => {
	const { content } = qr;
	const edge = codeEdge(qr, widest, context);
	if (qr.size !== null && qr.size > edge + 0.01) reportShrunk(qr.size, edge, qr, context);
	if (content === null) return drawPlaceholder(qr, edge, context);
	const modules = encodeQr(content.value.text, qr.ecc);
	if (modules.kind === "too-long") return drawPlaceholder(qr, edge, context);
	reportQrDensity(modules, edge, qr.span, context.sink);
	const node = leaf();
	const alt = describeQr(qr, context);
	const figure = element("Figure", [node], { alt });
	const box = { x: 0, y: 0, width: edge, height: edge };
	const frame: Frame = {
		width: edge,
		height: edge,
		items: drawQr(modules, edge, node),
		links: [],
		destinations: [],
		structure: [element("P", [figure])],
		figures: [{ element: figure, box }],
	};
	if (content.kind !== "url") return frame;
	const link = element("Link", [figure]);
	const target = { kind: "url", url: content.value.text } as const;
	return {
		...frame,
		structure: [element("P", [link])],
		links: [{ rects: [box], target, element: link, description: alt }],
	};
};

const reportShrunk = (wanted: number, edge: number, qr: EditionQr, { sink }: DrawContext): void => {
	const rounded = (length: number): number => Math.round(toMillimetres(length) * 10) / 10;
	sink.report("qr/shrunk", qr.span, { wanted: rounded(wanted), edge: rounded(edge) });
};

/** What the code leads to, by its label; a payload that may be a password is not said. */
const describeQr = (qr: EditionQr, { edition }: DrawContext): string => {
	const address = qr.content?.kind === "url" ? qr.content.value.text : "";
	const target = qr.label === null ? address : plainTextOf(qr.label, edition);
	return fillPhrase(edition.words.qrOf, { target }).replace(/[：:]\s*$/u, "");
};

const drawPlaceholder = (qr: EditionQr, edge: number, context: DrawContext): Frame => {
	const { style, edition } = context;
	const measure = edge - style.mm(4);
	const phrase = makePhrase(edition.words.missingQr, {}, qr.span);
	const words = layText(phrase, style.type.note, { measure, align: "center" }, context);
	const padding = style.mm(1);
	const height = Math.max(edge, words.height + 4 * padding);
	const x = (edge - measure) / 2;
	const y = (height - words.height) / 2;
	const plate = { x: x - padding, y: y - padding, width: measure + 2 * padding, height: words.height + 2 * padding };
	const items = [
		...drawHatching(edge, height, style),
		shapeItem(roundedRectPath(plate, style.mm(1)), style.colors.paper),
	];
	return joinFrames({ width: edge, height }, [
		{ frame: decoration(items, edge, height), x: 0, y: 0 },
		{ frame: words, x, y },
	]);
};

/** Slanted grey stripes in a square with an edge: something is missing here. */
const drawHatching = (width: number, height: number, style: Style): readonly Item[] => {
	const { hatch, hatchPitch } = style.block.qr;
	const stroke = style.block.hairline;
	const box = { x: stroke / 2, y: stroke / 2, width: width - stroke, height: height - stroke };
	const outline = rectPath(box);
	const stripes: Item[] = [];
	for (let x = -height; x < width; x += hatchPitch) {
		const corners = [
			[x, height],
			[x + hatch, height],
			[x + hatch + height, 0],
			[x + height, 0],
		] as const;
		stripes.push(shapeItem(polygonPath(corners), style.colors.bar));
	}
	return [
		shapeItem(outline, style.colors.paper),
		{ kind: "clip", path: outline, items: stripes },
		shapeItem(outline, null, solid(style.colors.ink, stroke)),
	];
};
