import type { EditionSwitch, StepTarget } from "../model/edition.ts";
import { NO_MODE, type StepId } from "../model/ids.ts";
import type { StepBlock, SwitchBlock } from "../model/manual.ts";
import type { TextScope } from "./edition-context.ts";
import { type ModeRegister, reportUnknownMode } from "./mode-register.ts";
import type { PlannedSwitch } from "./plan-switches.ts";
import { resolveTarget } from "./resolve-target.ts";
import { resolveOptional, targetStep } from "./resolve-text.ts";
import { tagsOf } from "./tag-variants.ts";
import type { Flow } from "./trace-flow.ts";

/** What call-outs need to know of the edition's steps. */
export interface SwitchFacts {
	readonly flow: Flow;
	readonly register: ModeRegister;
	/** Every step that the edition keeps. */
	readonly steps: ReadonlyMap<StepId, StepBlock>;
	/** Whether a call-out stands before this one. */
	readonly hasEarlier: boolean;
}

const byHand = (step: StepId | null, facts: SwitchFacts): boolean =>
	step !== null && facts.steps.get(step)?.arrive === "by-hand";

/** A call-out that is inserted; it belongs to the place of the step that follows. */
export const resolvePlannedSwitch = (planned: PlannedSwitch, facts: SwitchFacts, scope: TextScope): EditionSwitch => {
	const next = facts.steps.get(planned.next);
	return {
		kind: "switch",
		tags: tagsOf(planned.only.size > 0 ? planned.only : (next?.only ?? planned.only), scope),
		span: next?.span ?? scope.context.manual.span,
		from: planned.from,
		to: planned.to,
		others: [],
		backTo: planned.backTo === null ? null : targetStep(planned.backTo, scope),
		byHand: byHand(planned.next, facts),
		first: !facts.hasEarlier,
		text: null,
	};
};

/**
 * One call-out for readers who come to the same screen from two modes; null where they do not. It names the step to
 * return to only where that is the same for all.
 */
export const mergeSwitches = (first: EditionSwitch, second: EditionSwitch): EditionSwitch | null => {
	if (first.to !== second.to || first.text !== null || second.text !== null) return null;
	const backTo = first.backTo?.step === second.backTo?.step ? first.backTo : null;
	return { ...first, backTo, others: [...first.others, { from: second.from, tags: second.tags }] };
};

/** A call-out written by hand; where it contradicts the steps around it, that is reported. */
export const resolveWrittenSwitch = (block: SwitchBlock, facts: SwitchFacts, scope: TextScope): EditionSwitch => {
	const { sink } = scope.context;
	const known = facts.flow.switches.get(block);
	const from = known?.from ?? NO_MODE;
	const next = known?.next ?? null;
	const mode = next === null ? undefined : facts.flow.modes.get(next);
	const unknown = reportUnknownMode(block.to.mode, block.to.span, facts.register, sink);
	if (!unknown && mode !== undefined && mode !== block.to.mode) {
		sink.report("flow/switch-mode", block.to.span, { to: block.to.mode, mode });
	}
	return {
		kind: "switch",
		tags: tagsOf(block.only, scope),
		span: block.span,
		from,
		others: [],
		to: unknown ? (mode ?? from) : block.to.mode,
		backTo: findBackTo(block, facts, scope),
		byHand: byHand(next, facts),
		first: !facts.hasEarlier,
		text: resolveOptional(block.text, scope),
	};
};

const findBackTo = (block: SwitchBlock, facts: SwitchFacts, scope: TextScope): StepTarget | null => {
	const { backTo, to } = block;
	const target = backTo === null ? null : resolveTarget(backTo, scope);
	if (backTo === null || target === null) return null;
	const { sink } = scope.context;
	if (target.kind === "end") {
		sink.report("flow/target-is-no-step", backTo.span, { name: backTo.text });
		return null;
	}
	const step = facts.steps.get(target.step);
	const mode = facts.flow.modes.get(target.step);
	if (step !== undefined && step.span.start > block.span.start) {
		sink.report("flow/return-to-later", backTo.span, { name: backTo.text });
	} else if (mode !== undefined && mode !== to.mode) {
		sink.report("flow/return-mode", backTo.span, { name: backTo.text, mode, to: to.mode });
	}
	return target;
};
