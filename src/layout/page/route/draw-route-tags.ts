import { emptyFrame, type Frame } from "../../../document/frame.ts";
import type { Item } from "../../../document/item.ts";
import { joinFrames, type PlacedFrame } from "../../../document/move-frame.ts";
import { linePath } from "../../../document/shape-path.ts";
import { LAYOUT, shapeItem, solid } from "../../../figure/badge/shape-item.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { plainTextOf } from "../../../text/paint/plain-text.ts";
import { setLine } from "../piece/set-text.ts";
import type { PlacedCell } from "./route-joints.ts";

/**
 * Under the cells of steps that are for some readers only a dashed line (TOKENS.md, idea 4), and the readers' labels
 * where they find room under it. As wide as the content; null where every step is for everybody.
 */
export const drawRouteTags = (cells: readonly PlacedCell[], context: DrawContext): Frame | null => {
	const { style } = context;
	const groups = groupByReaders(cells, context);
	if (groups.every(({ label }) => label === "")) return null;
	const lineY = style.mm(1.4);
	const items: Item[] = [];
	const labels: PlacedFrame[] = [];
	const stroke = { ...solid(style.colors.ink, style.block.tag.stroke), dash: style.block.dash };
	let taken = 0;
	for (const [index, { label, left, right }] of groups.entries()) {
		if (label === "") continue;
		items.push(shapeItem(linePath(left, lineY, right, lineY), null, stroke));
		const words = setLine(label, style.type.variantTag, LAYOUT, context);
		const end = groups.slice(index + 1).find((other) => other.label !== "")?.left ?? style.page.contentWidth;
		if (left < taken || left + words.width > end - style.mm(1)) continue;
		labels.push({ frame: words, x: left, y: lineY + style.mm(0.5) });
		taken = left + words.width + style.mm(1);
	}
	const height = lineY + (labels.length === 0 ? style.mm(0.5) : style.mm(0.5) + style.type.variantTag.leading);
	const width = style.page.contentWidth;
	return joinFrames({ width, height }, [{ frame: { ...emptyFrame(width, 0), items }, x: 0, y: 0 }, ...labels]);
};

interface ReaderGroup {
	/** Of the readers; empty for everybody. */
	readonly label: string;
	readonly left: number;
	readonly right: number;
}

/** Neighbours for the same readers. */
const groupByReaders = (cells: readonly PlacedCell[], { edition }: DrawContext): readonly ReaderGroup[] => {
	const groups: ReaderGroup[] = [];
	for (const { cell, center, badge } of cells) {
		const label = cell.tags.map((tag) => plainTextOf(tag, edition)).join("・");
		const right = center + badge.width / 2;
		const last = groups.at(-1);
		if (last?.label === label) groups[groups.length - 1] = { ...last, right };
		else groups.push({ label, left: center - badge.width / 2, right });
	}
	return groups;
};
