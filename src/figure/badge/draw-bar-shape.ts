import { emptyFrame, type Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";
import { moveFrame } from "../../document/move-frame.ts";
import { linePath } from "../../document/shape-path.ts";
import type { Mode } from "../../model/edition.ts";
import type { Style } from "../../style/style.ts";
import { drawIcon } from "../mark/draw-icon.ts";
import { drawModeIcon } from "./draw-mode-icon.ts";
import { drawModeShape, inkOn, modeShapePath } from "./draw-mode-shape.ts";
import { LAYOUT, shapeItem, solid } from "./shape-item.ts";

/** A mode bar without its words, and where they begin. */
export interface BarShape {
	readonly frame: Frame;
	readonly textX: number;
}

/**
 * The shape of a mode bar (TOKENS.md section 5): the mode's own shape as wide as the column, with its icon in a cell at
 * the left; in an outlined mode the cell is closed by an edge of its own. With `from`, the bar says that the screen
 * changes: the old mode's badge, an arrow, and the new one's icon.
 */
export const drawBarShape = (
	mode: Mode,
	size: { readonly width: number; readonly height: number },
	from: Mode | null,
	style: Style,
): BarShape => {
	const { bar } = style.badge;
	const shape = drawModeShape(mode, { x: 0, y: 0, ...size }, { radius: bar.radius, stroke: bar.stroke }, style);
	const start = from === null ? drawIconCell(mode, size.height, style) : drawChange(from, mode, size.height, style);
	return {
		frame: { ...emptyFrame(size.width, size.height), items: [shape, ...start.items] },
		textX: start.textX,
	};
};

interface BarStart {
	readonly items: readonly Item[];
	readonly textX: number;
}

const drawIconCell = (mode: Mode, height: number, style: Style): BarStart => {
	const { bar } = style.badge;
	const color = inkOn(mode, style);
	const box = { x: (bar.iconCell - bar.icon) / 2, y: (height - bar.icon) / 2, width: bar.icon, height: bar.icon };
	const icon = drawIcon(mode.icon, box, color, LAYOUT);
	if (!mode.outlined && mode.look !== "preparation") return { items: icon, textX: bar.textX };
	const edge = linePath(bar.iconCell, 0, bar.iconCell, height);
	return {
		items: [...icon, shapeItem(edge, null, solid(style.colors.ink, bar.stroke))],
		textX: bar.textX,
	};
};

const drawChange = (from: Mode, to: Mode, height: number, style: Style): BarStart => {
	const color = inkOn(to, style);
	const edge = style.mm(7.2);
	const margin = style.mm(1.6);
	const arrow = style.mm(4.6);
	const icon = style.badge.bar.icon;
	const top = (height - edge) / 2;
	const badge = moveFrame(drawModeIcon(from, style, edge), margin, top);
	const outline = modeShapePath(from.look, { x: margin, y: top, width: edge, height: edge }, style.mm(1.7), style);
	const arrowX = margin + edge + style.mm(1.2);
	const iconX = arrowX + arrow + style.mm(1.6);
	return {
		items: [
			// A white edge keeps two dark shapes apart, for the badge lies on the other mode's colour.
			shapeItem(outline, null, solid(style.colors.paper, style.mm(1))),
			...badge.items,
			...drawIcon("arrow-right", { x: arrowX, y: (height - arrow) / 2, width: arrow, height: arrow }, color, LAYOUT),
			...drawIcon(to.icon, { x: iconX, y: (height - icon) / 2, width: icon, height: icon }, color, LAYOUT),
		],
		textX: iconX + icon + style.mm(2),
	};
};
