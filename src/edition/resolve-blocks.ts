import { assertNever } from "../base/assert-never.ts";
import type { EditionBlock } from "../model/edition.ts";
import { NO_MODE, type StepId } from "../model/ids.ts";
import type { PathBlock, StepBlock } from "../model/manual.ts";
import type { EditionContext, TextScope } from "./edition-context.ts";
import type { ModeRegister } from "./mode-register.ts";
import type { PlannedBlock } from "./plan-blocks.ts";
import type { SwitchPlan } from "./plan-switches.ts";
import { endPath, resolveBlock, startPath } from "./resolve-block.ts";
import { resolveContact } from "./resolve-contact.ts";
import { resolveStep } from "./resolve-step.ts";
import { mergeSwitches, resolvePlannedSwitch, resolveWrittenSwitch, type SwitchFacts } from "./resolve-switch.ts";
import type { Flow } from "./trace-flow.ts";

/** What is known of an edition's steps before their texts are resolved. */
export interface BlockFacts {
	readonly flow: Flow;
	readonly register: ModeRegister;
	/** Every step that the edition keeps. */
	readonly steps: ReadonlyMap<StepId, StepBlock>;
	readonly runOf: ReadonlyMap<StepId, number>;
	readonly switches: SwitchPlan;
}

/** The blocks of the edition, made of those in reading order. */
export const resolveBlocks = (
	planned: readonly PlannedBlock[],
	facts: BlockFacts,
	context: EditionContext,
): readonly EditionBlock[] => {
	const switched = collectSwitched(facts);
	const blocks: EditionBlock[] = [];
	let hasEarlier = false;
	for (const item of planned) {
		const scope = { context, section: item.section };
		const block = resolveItem(item, { ...facts, hasEarlier, switched }, scope);
		if (block?.kind === "switch") hasEarlier = true;
		const last = blocks.at(-1);
		const merged = block?.kind === "switch" && last?.kind === "switch" ? mergeSwitches(last, block) : null;
		if (merged !== null) blocks[blocks.length - 1] = merged;
		else if (block !== null) blocks.push(block);
	}
	return blocks;
};

/** The steps that a call-out leads to, inserted or written by hand. */
const collectSwitched = ({ flow, switches }: BlockFacts): ReadonlySet<StepId> =>
	new Set([
		...[...switches.before.values(), ...switches.atEnd.values()].flat().map(({ next }) => next),
		...[...flow.switches.values()].flatMap(({ next }) => (next === null ? [] : [next])),
	]);

const resolveItem = (
	item: PlannedBlock,
	facts: BlockFacts & SwitchFacts & { readonly switched: ReadonlySet<StepId> },
	scope: TextScope,
): EditionBlock | null => {
	switch (item.kind) {
		case "inserted":
			return resolvePlannedSwitch(item.planned, facts, scope);
		case "path-start":
			return startPath(item.path, scope);
		case "path-end":
			return endPath(item.path, item.next, scope);
		case "meeting":
			return resolveMeeting(item, facts.flow, scope);
		case "contact": {
			const { office } = scope.context.manual;
			return office === null ? null : resolveContact(office, scope);
		}
		case "block": {
			const { block } = item;
			if (block.kind === "switch") return resolveWrittenSwitch(block, facts, scope);
			if (block.kind !== "step") return resolveBlock(block, scope);
			return resolveStep(
				block,
				{
					mode: facts.flow.modes.get(block.id) ?? NO_MODE,
					run: facts.runOf.get(block.id) ?? 0,
					switched: facts.switched.has(block.id),
					register: facts.register,
				},
				scope,
			);
		}
		default:
			return assertNever(item);
	}
};

/** Null where the readers of no path, or of the only one, come to the step. */
const resolveMeeting = (
	{ group, next }: Extract<PlannedBlock, { readonly kind: "meeting" }>,
	flow: Flow,
	scope: TextScope,
): EditionBlock | null => {
	const { places } = scope.context;
	const ways = flow.before.get(next.id) ?? [];
	const comeFrom = (path: PathBlock): boolean =>
		ways.some(({ step }) => places.steps.get(step)?.paths.includes(path.id) ?? false);
	const letters = group
		.filter(comeFrom)
		.map((path) => places.paths.get(path.id)?.letter ?? "")
		.toSorted();
	return group.length < 2 || letters.length === 0 ? null : { kind: "meeting", tags: [], span: next.span, letters };
};
