import { toGrayLevel } from "../../base/color.ts";
import type { Rule } from "../rule.ts";

/** Of two modes of one shape, how far apart their colours are in a copy without colours, of 255. */
const LEAST_DIFFERENCE = 60;

/** Any two modes differ in shape, or by their grey: readers of a black-and-white copy see which is which. */
export const checkModeDifference: Rule = (manual, edition, sink) => {
	const modes = [...edition.modes.values()];
	for (const [index, mode] of modes.entries()) {
		for (const other of modes.slice(index + 1)) {
			const difference = Math.abs(toGrayLevel(mode.color) - toGrayLevel(other.color));
			if (mode.look !== other.look || difference >= LEAST_DIFFERENCE) continue;
			const span = manual.modes.get(other.id)?.span ?? manual.modes.get(mode.id)?.span ?? null;
			sink.report("color/similar-modes", span, {
				first: mode.id,
				second: other.id,
				look: other.look,
				difference: Math.round(difference),
			});
		}
	}
};
