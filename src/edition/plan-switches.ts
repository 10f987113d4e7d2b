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
export const planSwitches = (flow: Flow, places: Places, variants: VariantMasks): SwitchPlan =>
	new SwitchPlanner(flow, places, variants).plan();

/** In force for everybody who comes along. */
const ALWAYS: Condition = new Map();

class SwitchPlanner {
	readonly #flow: Flow;
	readonly #variants: VariantMasks;
	readonly #past: Past;
	readonly #before = new Map<StepId, PlannedSwitch[]>();
	readonly #atEnd = new Map<PathId, PlannedSwitch[]>();

	constructor(flow: Flow, places: Places, variants: VariantMasks) {
		this.#flow = flow;
		this.#variants = variants;
		this.#past = { modes: flow.modes, earlier: collectEarlier(flow), places };
	}

	plan(): SwitchPlan {
		for (const [next, ways] of this.#flow.before) this.#planInto(next, ways);
		for (const { way, path, to } of this.#flow.jumps) {
			if (this.#changes(way, to)) this.#addAtEnd(path, this.#make(way, to, ALWAYS));
		}
		return { before: this.#before, atEnd: this.#atEnd };
	}

	/** The call-outs for those who come to one step: one where all come from the same mode, else each where it is for. */
	#planInto(next: StepId, ways: readonly Way[]): void {
		const changing = ways.filter((way) => this.#changes(way, next));
		const [first, ...others] = changing;
		if (first === undefined) return;
		const isForAll =
			changing.length === ways.length && others.every(({ step }) => this.#modeOf(step) === this.#modeOf(first.step));
		if (isForAll) this.#addBefore(next, this.#makeForAll(first, others, next));
		else for (const way of changing) this.#planFor(way, next);
	}

	#planFor(way: Way, next: StepId): void {
		if (way.end !== null) this.#addAtEnd(way.end, this.#make(way, next, ALWAYS));
		else this.#addBefore(next, this.#make(way, next, this.#variants.conditionOf(way.readers) ?? ALWAYS));
	}

	/** It names the step to return to only where that is the same on all ways. */
	#makeForAll(first: Way, others: readonly Way[], next: StepId): PlannedSwitch {
		const planned = this.#make(first, next, ALWAYS);
		const isSame = others.every((way) => this.#make(way, next, ALWAYS).backTo === planned.backTo);
		return isSame ? planned : { ...planned, backTo: null };
	}

	#make(way: Way, next: StepId, only: Condition): PlannedSwitch {
		const [from, to] = [this.#modeOf(way.step), this.#modeOf(next)];
		return { from, to, next, backTo: findReturn(way, next, this.#past), only };
	}

	/** Whether readers change the program on this way, and nothing says so yet. */
	#changes(way: Way, next: StepId): boolean {
		const [from, to] = [this.#modeOf(way.step), this.#modeOf(next)];
		return !way.bridged && from !== to && from !== NO_MODE && to !== NO_MODE;
	}

	#modeOf(step: StepId): ModeId {
		return this.#flow.modes.get(step) ?? NO_MODE;
	}

	#addBefore(next: StepId, planned: PlannedSwitch): void {
		this.#before.set(next, [...(this.#before.get(next) ?? []), planned]);
	}

	#addAtEnd(path: PathId, planned: PlannedSwitch): void {
		const known = this.#atEnd.get(path) ?? [];
		if (!known.some(({ from, to }) => from === planned.from && to === planned.to)) known.push(planned);
		this.#atEnd.set(path, known);
	}
}

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
