import type { Edition } from "../../model/edition.ts";
import type { StepId } from "../../model/ids.ts";

/**
 * The destination of a step: its place in reading order, `step01` for the first. Padded, so that PDF name trees, which
 * are sorted by bytes, keep the order.
 */
export const stepDestination = (edition: Edition, step: StepId): string => {
	const { steps } = edition;
	const places = placesBySteps.get(steps) ?? new Map([...steps.keys()].map((id, index) => [id, index + 1]));
	placesBySteps.set(steps, places);
	const digits = Math.max(2, String(steps.size).length);
	return `step${String(places.get(step) ?? 0).padStart(digits, "0")}`;
};

/** The places of an edition's steps from 1, counted when first asked for: every reference asks. */
const placesBySteps = new WeakMap<Edition["steps"], ReadonlyMap<StepId, number>>();
