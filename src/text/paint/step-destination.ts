import type { Edition } from "../../model/edition.ts";
import type { StepId } from "../../model/ids.ts";

/**
 * The destination of a step: its place in reading order, `step01` for the first. Padded, so that PDF name trees, which
 * are sorted by bytes, keep the order.
 */
export const stepDestination = (edition: Edition, step: StepId): string => {
	const place = [...edition.steps.keys()].indexOf(step);
	const digits = Math.max(2, String(edition.steps.size).length);
	return `step${String(place + 1).padStart(digits, "0")}`;
};
