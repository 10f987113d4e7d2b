import type { Item } from "../../document/item.ts";
import type { Path, PathCommand } from "../../document/path.ts";
import { KAPPA, roundedRectPath, wavePath } from "../../document/shape-path.ts";
import type { ComposedScreen } from "./composed-screen.ts";
import { fillShape, strokeShape } from "./draw-shape.ts";
import type { ScreenContext } from "./screen-context.ts";

/** What lies under a screen's content, and what lies over it. */
export interface Shell {
	readonly under: readonly Item[];
	readonly over: readonly Item[];
	/** The inside down to the cut, for what is cut off. */
	readonly clip: Path;
}

/** The phone or window itself: its body with the dimmed part, and its edge; a cut one ends in a wave. */
export const drawShell = (screen: ComposedScreen, context: ScreenContext): Shell => {
	const { colors } = context.style;
	const body = bodyPath(0, screen, context);
	const dim =
		screen.dimFrom === null ? [] : [fillShape(bodyPath(screen.dimFrom, screen, context), colors.dim, context)];
	return { under: [fillShape(body, colors.paper, context), ...dim], over: drawEdge(screen, context), clip: body };
};

/** The middle line of the edge's stroke: the outer size is what the design says. */
const edgeBox = (height: number, context: ScreenContext) => {
	const { width, stroke, radius } = context.style.phone;
	const half = stroke / 2;
	return { left: half, right: width - half, top: half, bottom: height - half, r: radius[context.mode.device] - half };
};

/** The body from `from` on downwards; its lower end is round, or the wave. */
const bodyPath = (from: number, screen: ComposedScreen, context: ScreenContext): Path => {
	const { left, right, top, bottom, r } = edgeBox(screen.height, context);
	const k = r * (1 - KAPPA);
	const upper: readonly PathCommand[] =
		from > 0
			? [
					["M", left, from],
					["L", right, from],
				]
			: [
					["M", left, top + r],
					["C", left, top + k, left + k, top, left + r, top],
					["L", right - r, top],
					["C", right - k, top, right, top + k, right, top + r],
				];
	if (screen.cut) {
		const { y, waves } = waveLine(screen.height, context);
		const [, ...back] = wavePath({ x: right, y }, left, { ...waves, amplitude: -waves.amplitude });
		return [...upper, ["L", right, y], ...back, ["Z"]];
	}
	return [
		...upper,
		["L", right, bottom - r],
		["C", right, bottom - k, right - k, bottom, right - r, bottom],
		["L", left + r, bottom],
		["C", left + k, bottom, left, bottom - k, left, bottom - r],
		["Z"],
	];
};

/** From where to where the wave along the cut goes; it lies wholly above the height. Its half waves are even in number. */
const waveLine = (height: number, context: ScreenContext) => {
	const { halfWaves, amplitude, stroke } = context.style.phone.cut;
	const { left, right } = edgeBox(height, context);
	return { left, right, y: height - amplitude - stroke / 2, waves: { halfWaves, amplitude } };
};

const drawEdge = (screen: ComposedScreen, context: ScreenContext): readonly Item[] => {
	const { style } = context;
	const { stroke, radius, width, cut } = style.phone;
	const line = { color: style.colors.ink, width: stroke };
	if (!screen.cut) {
		const half = stroke / 2;
		const box = { x: half, y: half, width: width - stroke, height: screen.height - stroke };
		return [strokeShape(roundedRectPath(box, radius[context.mode.device] - half), line, context)];
	}
	const { left, right, top, r } = edgeBox(screen.height, context);
	const k = r * (1 - KAPPA);
	const { y: end, waves } = waveLine(screen.height, context);
	const wave = wavePath({ x: left, y: end }, right, waves);
	const sides: Path = [
		["M", left, end],
		["L", left, top + r],
		["C", left, top + k, left + k, top, left + r, top],
		["L", right - r, top],
		["C", right - k, top, right, top + k, right, top + r],
		["L", right, end],
	];
	return [
		strokeShape(wave, { color: style.colors.ink, width: cut.stroke }, context),
		strokeShape(sides, line, context),
	];
};
