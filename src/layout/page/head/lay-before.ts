import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { joinFrames } from "../../../document/move-frame.ts";
import { rectPath } from "../../../document/shape-path.ts";
import { element } from "../../../document/structure.ts";
import { shapeItem, solid } from "../../../figure/badge/shape-item.ts";
import type { Tagged } from "../../../model/edition.ts";
import type { EditionText } from "../../../model/inline.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { makePhrase } from "../../../text/paint/page-phrase.ts";
import { layRuledHead } from "../../block/lay-heading.ts";
import { layTagged } from "../../block/lay-tagged.ts";
import { joinStack } from "../piece/draw-row.ts";

/**
 * The head of はじめる前に, as wide as a column, like that of a note (TOKENS.md section 8, "info box"). A heading like
 * those of the mode runs, so that readers who jump from heading to heading find it.
 */
export const layBeforeHead = (context: DrawContext): Frame => {
	const { style, edition } = context;
	const phrase = makePhrase(edition.words.before, {}, edition.span);
	return layRuledHead(phrase, "check", { width: style.page.columnWidth, role: "H3" }, context);
};

/** One entry of the checklist with its square: 3.0 mm, in poster at least 5 (TOKENS.md sections 8 and 12). Its structure is one `LI`. */
export const layBeforeEntry = (entry: Tagged<EditionText>, context: DrawContext): Frame => {
	const { style } = context;
	const { columnWidth } = style.page;
	const edge = style.mm(3);
	const stroke = style.mm(0.35);
	const textX = style.mm(5.2);
	const { checklist } = style.type;
	const measure = columnWidth - textX;
	const words = layTagged({ tags: entry.tags, text: entry.value }, checklist, { measure, role: null }, context);
	const inset = stroke / 2;
	const box = { x: inset, y: (checklist.leading - edge) / 2 + inset, width: edge - stroke, height: edge - stroke };
	const square = shapeItem(rectPath(box), style.colors.paper, solid(style.colors.ink, stroke));
	const joined = joinFrames({ width: columnWidth, height: words.height }, [
		{ frame: { ...emptyFrame(columnWidth, words.height), items: [square] }, x: 0, y: 0 },
		{ frame: words, x: textX, y: 0 },
	]);
	return { ...joined, structure: [element("LI", [element("LBody", joined.structure)])] };
};

/**
 * The whole checklist of what a reader needs before the first step, as wide as the style's column, its entries in so
 * many columns; null without entries.
 */
export const layBefore = (context: DrawContext, columns: number): Frame | null => {
	const { style, edition } = context;
	const { before } = edition;
	if (before.length === 0) return null;
	const head = layBeforeHead(context);
	const { columnWidth, gutter } = style.page;
	const width = (columnWidth - (columns - 1) * gutter) / columns;
	const narrow: DrawContext = { ...context, style: { ...style, page: { ...style.page, columnWidth: width } } };
	const entries = before.map((entry) => layBeforeEntry(entry, narrow));
	const rows = Math.ceil(entries.length / columns);
	const stacks = Array.from({ length: columns }, (_, column) =>
		joinStack(entries.slice(column * rows, (column + 1) * rows), 0),
	);
	const height = head.height + Math.max(...stacks.map((stack) => stack.height));
	const frame = joinFrames({ width: columnWidth, height }, [
		{ frame: head, x: 0, y: 0 },
		...stacks.map((stack, column) => ({ frame: stack, x: column * (width + gutter), y: head.height })),
	]);
	const list = element(
		"L",
		entries.flatMap(({ structure }) => structure),
		{ listNumbering: "None" },
	);
	return { ...frame, structure: [...head.structure, list] };
};
