import type { Frame } from "../../document/frame.ts";
import { emptyFrame } from "../../document/frame.ts";
import type { Mode } from "../../model/edition.ts";
import type { Style } from "../../style/style.ts";
import { drawIcon } from "../mark/draw-icon.ts";
import { drawModeShape, inkOn } from "./draw-mode-shape.ts";
import { LAYOUT } from "./shape-item.ts";

/** A mode's icon on its shape, as decoration; `edge` in points, by default 5.4 mm as over the route map. */
export const drawModeIcon = (mode: Mode, style: Style, edge: number = style.badge.icon.edge): Frame => {
	const share = edge / style.badge.icon.edge;
	const measures = { radius: style.badge.icon.radius * share, stroke: style.badge.icon.stroke * Math.max(1, share) };
	const box = { x: 0, y: 0, width: edge, height: edge };
	const inset = (edge * (1 - style.badge.iconShare)) / 2;
	const iconBox = { x: inset, y: inset, width: edge - 2 * inset, height: edge - 2 * inset };
	return {
		...emptyFrame(edge, edge),
		items: [drawModeShape(mode, box, measures, style), ...drawIcon(mode.icon, iconBox, inkOn(mode, style), LAYOUT)],
	};
};
