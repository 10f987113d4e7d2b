import type { Condition } from "../model/condition.ts";
import { type ModeId, NO_MODE, type PathId, type StepId } from "../model/ids.ts";
import type { Places } from "./place-steps.ts";
import type { Flow, Way } from "./trace-flow.ts";
import type { VariantMasks } from "./variant-masks.ts";

/** A screen-switch call-out that the program inserts. */
export interface PlannedSwitch {
	readonly from: ModeId;
	readonly to: ModeId;
	/** The step that follows it. */
	readonly next: StepId;
	/** The earlier step whose screen the reader returns to. */
	readonly backTo: StepId | null;
	/** For whom it is, where not everybody comes from another mode. */
	readonly only: Condition;
}

/** Where the inserted call-outs stand. */
export interface SwitchPlan {
	/** By the step that follows at once. */
	readonly before: ReadonlyMap<StepId, readonly PlannedSwitch[]>;
	/** By the path at whose end they stand: its readers alone come from another mode. */
	readonly atEnd: ReadonlyMap<PathId, readonly PlannedSwitch[]>;
}

/** Finds where readers change from one mode to another between two steps that follow one another in flow. */
export const planSwitches = (flow: Flow, places: Places, variants: VariantMasks): SwitchPlan => {
	const before = new Map<StepId, PlannedSwitch[]>();
	const atEnd = new Map<PathId, PlannedSwitch[]>();
	const modeOf = (step: StepId): ModeId => flow.modes.get(step) ?? NO_MODE;
	const earlier = collectEarlier(flow);
	const plan = (way: Way, next: StepId, only: Condition): PlannedSwitch => ({
		from: modeOf(way.step),
		to: modeOf(next),
		next,
		backTo: findReturn(way, next, { modes: flow.modes, earlier, places }),
		only,
	});
	const changes = (way: Way, next: StepId): boolean =>
		!way.bridged && modeOf(way.step) !== modeOf(next) && modeOf(way.step) !== NO_MODE && modeOf(next) !== NO_MODE;
	const addAtEnd = (path: PathId, planned: PlannedSwitch): void => {
		const known = atEnd.get(path) ?? [];
		if (!known.some((other) => other.from === planned.from && other.to === planned.to)) known.push(planned);
		atEnd.set(path, known);
	};
	for (const [next, ways] of flow.before) {
		const changing = ways.filter((way) => changes(way, next));
		const first = changing[0];
		if (first === undefined) continue;
		if (changing.length === ways.length && changing.every((way) => modeOf(way.step) === modeOf(first.step))) {
			const planned = changing.map((way) => plan(way, next, new Map()));
			const [one] = planned;
			const same = planned.every((other) => other.backTo === one?.backTo);
			if (one !== undefined) before.set(next, [same ? one : { ...one, backTo: null }]);
			continue;
		}
		for (const way of changing) {
			if (way.end !== null) addAtEnd(way.end, plan(way, next, new Map()));
			else {
				const only = variants.conditionOf(way.readers) ?? new Map();
				before.set(next, [...(before.get(next) ?? []), plan(way, next, only)]);
			}
		}
	}
	for (const { way, path, to } of flow.jumps) {
		if (changes(way, to)) addAtEnd(path, plan(way, to, new Map()));
	}
	return { before, atEnd };
};

/** The ways into each step, those from the ends of far paths included; ways back are not among them. */
const collectEarlier = (flow: Flow): ReadonlyMap<StepId, readonly Way[]> => {
	const earlier = new Map(flow.before);
	for (const { way, to } of flow.jumps) {
		if (way.step < to) earlier.set(to, [...(earlier.get(to) ?? []), way]);
	}
	return earlier;
};

/** What looking back along the ways asks for. */
interface Past {
	readonly modes: ReadonlyMap<StepId, ModeId>;
	readonly earlier: ReadonlyMap<StepId, readonly Way[]>;
	readonly places: Places;
}

/**
 * The last step in the mode of the next one that the readers of a way have passed. Null where there is none, where not
 * all of them have passed it (it lies in another path, or only some variants have it), and where it stands in another
 * section: nobody knows which screen that program shows by then.
 */
const findReturn = (way: Way, next: StepId, { modes, earlier, places }: Past): StepId | null => {
	const mode = modes.get(next) ?? NO_MODE;
	const sectionOf = (step: StepId): unknown => places.steps.get(step)?.section;
	const around = places.steps.get(way.step)?.paths ?? [];
	const seen = new Set<StepId>();
	let frontier: readonly Way[] = [way];
	while (frontier.length > 0) {
		// Steps are numbered in reading order, so that the newest comes first however the ways branch.
		const newest = frontier.reduce((a, b) => (b.step > a.step ? b : a));
		if (modes.get(newest.step) === mode) {
			const paths = places.steps.get(newest.step)?.paths ?? [];
			const joined = frontier.every((other) => other.step === newest.step);
			const common = paths.every((path) => around.includes(path)) && (way.readers & ~newest.readers) === 0n;
			const near = sectionOf(newest.step) === sectionOf(next);
			return joined && common && near ? newest.step : null;
		}
		seen.add(newest.step);
		const before = (earlier.get(newest.step) ?? []).filter(
			(other) => !seen.has(other.step) && (other.readers & way.readers) !== 0n,
		);
		frontier = [...frontier.filter((other) => other.step !== newest.step), ...before];
	}
	return null;
};
