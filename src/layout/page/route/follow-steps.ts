import type { Edition } from "../../../model/edition.ts";
import type { StepId } from "../../../model/ids.ts";

/** Whether readers of one step come to another one at once; neighbours on the page may be for different readers. */
export const comesFrom = (step: StepId, before: StepId, { steps }: Edition): boolean =>
	steps.get(step)?.from.includes(before) ?? false;

/** The step to which the readers of a step go on, or the first of several; null where their way ends. */
export const stepAfter = (before: StepId, { steps }: Edition): StepId | null => {
	for (const { id, from } of steps.values()) if (from.includes(before)) return id;
	return null;
};

/** Whether each step is reached from the one before it on the page: then one line through all of them is no lie. */
export const isOneThread = ({ steps }: Edition): boolean => {
	const entries = [...steps.values()];
	return entries.every(({ from }, index) => {
		const before = entries[index - 1];
		return before === undefined || from.includes(before.id);
	});
};
