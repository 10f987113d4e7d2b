import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { circlePath } from "../../document/shape-path.ts";
import { LAYOUT, shapeItem } from "../../figure/badge/shape-item.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import type { EditionDone } from "../../model/edition.ts";
import type { EditionText } from "../../model/inline.ts";
import type { Style } from "../../style/style.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { makePhrase } from "../../text/paint/page-phrase.ts";
import { plainTextOf } from "../../text/paint/plain-text.ts";
import type { TextFrame } from "../../text/paint/text-options.ts";
import { boxAround, outlinedLook } from "./draw-box.ts";
import { headingRole } from "./find-mode.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { layQrStack } from "./lay-qr.ts";
import { layTaggedHeading } from "./lay-tagged.ts";
import { laidBlock, outlineDestination } from "./plain-block.ts";
import { decoration, stackFrames } from "./stack-frames.ts";

/** The end of a thread: a black edge, a tick, and what comes next with its code (TOKENS.md section 8). */
export const layDone = (done: EditionDone, context: BlockContext): readonly LaidBlock[] => {
	const { style, edition } = context;
	const { done: measures } = style.block;
	const width = style.page.columnWidth;
	const inner = width - 2 * measures.paddingX;
	const title = done.title ?? makePhrase(edition.words.doneTitle, {}, done.span);
	const role = headingRole(edition, done);
	const head = layHead(title, done.tags, { width: inner, role }, context);
	const content = stackFrames(
		[
			{ frame: head, gap: 0 },
			{ frame: layDoneBody(done, inner, context), gap: measures.gap },
		],
		inner,
	);
	const box = boxAround(content, outlinedLook(measures, style), measures, { width });
	const destination = outlineDestination(done);
	const frame = { ...box, destinations: [{ name: destination, x: 0, y: 0 }, ...box.destinations] };
	return [
		laidBlock(done, [{ frame, cost: 0 }], context, {
			breakAfter: 0,
			rail: { kind: "end" },
			outline: { level: "block", title: plainTextOf(title, edition), destination },
		}),
	];
};

const layHead = (
	title: EditionText,
	tags: readonly EditionText[],
	{ width, role }: { readonly width: number; readonly role: "H2" | "H3" },
	context: BlockContext,
): Frame => {
	const { style } = context;
	const { disc, gap } = style.block.done;
	const textX = disc + gap;
	const measure = width - textX;
	const words = layTaggedHeading(fitTitle(title, measure, role, context), tags, { measure }, context);
	const height = Math.max(disc, words.height);
	const middle = Math.max(disc, style.type.doneHead.leading) / 2;
	return joinFrames({ width, height }, [
		{ frame: decoration(drawCheckDisc(disc, middle, style), width, height), x: 0, y: 0 },
		{ frame: words, x: textX, y: Math.max(0, middle - style.type.doneHead.leading / 2) },
	]);
};

/** A title that just misses one line is set smaller, down to 14 of 16 pt; a longer one has its size, and its lines. */
const fitTitle = (title: EditionText, measure: number, role: "H2" | "H3", context: BlockContext): TextFrame => {
	const { doneHead } = context.style.type;
	const lay = (share: number): TextFrame =>
		layText(title, { ...doneHead, size: doneHead.size * share }, { measure, role }, context);
	const usual = lay(1);
	if (usual.lines <= 1) return usual;
	return [lay(15 / 16), lay(14 / 16)].find(({ lines }) => lines <= 1) ?? usual;
};

const drawCheckDisc = (edge: number, middle: number, style: Style): Frame["items"] => {
	const icon = edge * 0.62;
	const box = { x: (edge - icon) / 2, y: middle - icon / 2, width: icon, height: icon };
	return [
		shapeItem(circlePath(edge / 2, middle, edge / 2), style.colors.ink),
		...drawIcon("check", box, style.colors.paper, LAYOUT),
	];
};

/**
 * Text with a code beside it: of several paragraphs the first has the whole width, as an introduction, but where space
 * is short.
 */
const layDoneBody = (done: EditionDone, width: number, context: BlockContext): Frame => {
	const { style } = context;
	const type = style.type.doneText;
	const gap = style.block.done.gap;
	const text = done.text;
	if (done.qr.length === 0) {
		const words = text === null ? [] : [layText(text, type, { measure: width }, context)];
		return stackFrames(
			words.map((frame) => ({ frame, gap: 0 })),
			width,
		);
	}
	const [first, ...others] = text?.paragraphs ?? [];
	const beside = style.density === "compact" || text === null || first === undefined || others.length === 0;
	const lead = beside ? [] : [{ ...text, paragraphs: [first] }];
	const rest = text === null ? null : lead.length === 0 ? text : { ...text, paragraphs: others };
	return stackFrames(
		[
			...lead.map((intro) => ({ frame: layText(intro, type, { measure: width }, context), gap: 0 })),
			{ frame: layBesideCode(done, rest, width, context), gap },
		],
		width,
	);
};

/** Codes with their words on the left (in compact density on the right), the text beside them. */
const layBesideCode = (done: EditionDone, text: EditionText | null, width: number, context: BlockContext): Frame => {
	const { style } = context;
	const compact = style.density === "compact";
	const gap = style.mm(compact ? 3 : 4);
	const codeWidth = Math.min(width, style.mm(compact ? 26.5 : 31.5));
	const widest = Math.max(codeWidth, ...done.qr.map((qr) => Math.min(width, qr.size ?? 0)));
	const codes = stackFrames(
		done.qr.map((qr) => ({ frame: layQrStack(qr, widest, "under", context), gap })),
		widest,
	);
	if (text === null) return codes;
	const room = width - widest - gap;
	if (room < style.mm(24)) {
		const words = layText(text, style.type.doneText, { measure: width }, context);
		const parts = [words, codes].map((frame) => ({ frame, gap }));
		return stackFrames(parts, width);
	}
	const words = layText(text, style.type.doneText, { measure: room }, context);
	return joinFrames({ width, height: Math.max(codes.height, words.height) }, [
		{ frame: words, x: compact ? 0 : widest + gap, y: 0 },
		{ frame: codes, x: compact ? width - widest : 0, y: 0 },
	]);
};
