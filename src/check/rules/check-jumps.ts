import type { EditionStep, JumpTarget } from "../../model/edition.ts";
import type { Rule } from "../rule.ts";

/** A skip leads forward, a redo back or to its own step: else readers go in circles. */
export const checkJumps: Rule = (_manual, edition, sink) => {
	const steps = edition.blocks.filter((block): block is EditionStep => block.kind === "step");
	const numberOf = (target: JumpTarget): string =>
		target.kind === "end" ? "end" : (edition.steps.get(target.step)?.number ?? "");
	for (const step of steps) {
		for (const { value } of step.skip) {
			if (value.target.kind === "end" || value.target.step > step.id) continue;
			sink.report("flow/skip-backward", value.span, { from: step.number, to: numberOf(value.target) });
		}
		for (const { value } of step.redo) {
			if (value.target.kind === "step" && value.target.step <= step.id) continue;
			sink.report("flow/redo-forward", value.span, { from: step.number, to: numberOf(value.target) });
		}
	}
};
