import type { Edition } from "../../model/edition.ts";
import type { StepId } from "../../model/ids.ts";

/**
 * The destination of a step: its place in reading order, `step01` for the first. Padded, so that PDF name trees, which
 * are sorted by bytes, keep the order.
 */
export const stepDestination = ({ steps }: Edition, step: StepId): string => {
	const digits = Math.max(2, String(steps.size).length);
	return `step${String(steps.get(step)?.position ?? 0).padStart(digits, "0")}`;
};
