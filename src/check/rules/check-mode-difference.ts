import { type Color, toGrayLevel } from "../../base/color.ts";
import { colorDistance, DEFICIENCIES, type Deficiency, simulateDeficiency } from "../../base/color-vision.ts";
import type { Rule } from "../rule.ts";

/** Of two modes of one shape, how far apart their colours are in a copy without colours, of 255. */
const LEAST_DIFFERENCE = 60;

/** How far apart they look with a deficiency of colour vision, in CIELAB. */
const LEAST_DISTANCE = 20;

/**
 * Any two modes differ in shape; or else by their grey, so that readers of a black-and-white copy see which is which,
 * and by their colour as people with each of the three dichromacies see it (TOKENS.md section 4).
 */
export const checkModeDifference: Rule = (manual, edition, sink) => {
	const modes = [...edition.modes.values()];
	for (const [index, mode] of modes.entries()) {
		for (const other of modes.slice(index + 1)) {
			if (mode.look !== other.look) continue;
			const span = manual.modes.get(other.id)?.span ?? manual.modes.get(mode.id)?.span ?? null;
			const pair = { first: mode.id, second: other.id, look: other.look };
			const difference = Math.abs(toGrayLevel(mode.color) - toGrayLevel(other.color));
			if (difference < LEAST_DIFFERENCE) {
				sink.report("color/similar-modes", span, { ...pair, difference: Math.round(difference) });
				continue;
			}
			const deficiency = findConfusion(mode.color, other.color);
			if (deficiency !== null) sink.report("color/confusable-modes", span, { ...pair, deficiency });
		}
	}
};

const findConfusion = (a: Color, b: Color): Deficiency | null =>
	DEFICIENCIES.find(
		(deficiency) =>
			colorDistance(simulateDeficiency(a, deficiency), simulateDeficiency(b, deficiency)) < LEAST_DISTANCE,
	) ?? null;
