import type { Sink } from "../diagnostics/sink.ts";
import { type ModeId, NO_MODE, type PathId, type StepId } from "../model/ids.ts";
import type { Block, ChooseBlock, PathBlock, StepBlock, SwitchBlock } from "../model/manual.ts";
import type { Named } from "./collect-names.ts";
import { type ModeRegister, reportUnknownMode } from "./mode-register.ts";
import type { ReaderMask, VariantMasks } from "./variant-masks.ts";

/** One way on which readers get from a step to what follows it in flow. */
export interface Way {
	readonly step: StepId;
	/** Who takes it. */
	readonly readers: ReaderMask;
	/** The innermost path that ends on the way. */
	readonly end: PathId | null;
	/** Whether no switch is to be inserted: one by hand stands on it, or readers only jump here. */
	readonly bridged: boolean;
}

/** How the steps of an edition follow one another. */
export interface Flow {
	readonly modes: ReadonlyMap<StepId, ModeId>;
	/** The ways into each step from the steps before it; jumps (skip, redo, alt) are not among them. */
	readonly before: ReadonlyMap<StepId, readonly Way[]>;
	/** Ways from a path's end to a step that does not follow its group (`then`). */
	readonly jumps: readonly { readonly way: Way; readonly path: PathId; readonly to: StepId }[];
	/** The switches by hand: the mode before, and the step that follows. */
	readonly switches: ReadonlyMap<SwitchBlock, { readonly from: ModeId; readonly next: StepId | null }>;
}

/** What tracing asks for. */
export interface FlowContext {
	readonly names: ReadonlyMap<string, Named>;
	readonly variants: VariantMasks;
	readonly register: ModeRegister;
	/** A step as messages name it. */
	readonly nameStep: (step: StepId) => string;
	readonly sink: Sink;
}

/** Follows the readers through a filtered body: which step follows which, and in which mode each is. */
export const traceFlow = (body: readonly Block[], context: FlowContext): Flow => new Tracer(context).trace(body);

/** Paths that stand together, while they are being followed. */
interface Group {
	readonly start: readonly Way[];
	readonly outs: Way[];
	readonly jumps: { readonly way: Way; readonly path: PathId; readonly to: StepId }[];
	/** Whether the choice before leads into one of them. */
	chosen: boolean;
}

/** A choice, and the ways to it. */
interface Choice {
	readonly block: ChooseBlock;
	readonly ways: readonly Way[];
	readonly targets: ReadonlySet<string>;
}

/** The state while one list of blocks is followed. */
interface ListState {
	ways: readonly Way[];
	choice: Choice | null;
	group: Group | null;
	switches: SwitchBlock[];
}

class Tracer {
	readonly #context: FlowContext;
	readonly #modes = new Map<StepId, ModeId>();
	readonly #before = new Map<StepId, readonly Way[]>();
	readonly #jumps: { readonly way: Way; readonly path: PathId; readonly to: StepId }[] = [];
	readonly #switches = new Map<SwitchBlock, { readonly from: ModeId; readonly next: StepId | null }>();
	readonly #pathNames = new Map<PathId, string>();
	/** The step before in the order of the body. */
	#last: StepId | null = null;

	constructor(context: FlowContext) {
		this.#context = context;
	}

	trace(body: readonly Block[]): Flow {
		this.#follow(body, [], this.#context.variants.all);
		return { modes: this.#modes, before: this.#before, jumps: this.#jumps, switches: this.#switches };
	}

	/** Follows the blocks of one list; returns the ways out of it. */
	#follow(blocks: readonly Block[], incoming: readonly Way[], readers: ReaderMask): readonly Way[] {
		const state: ListState = { ways: incoming, choice: null, group: null, switches: [] };
		for (const block of blocks) {
			if (block.kind === "path") {
				this.#followPath(block, state, readers);
			} else if (block.kind === "step") {
				this.#closeGroup(state, block);
				this.#followStep(block, state, readers);
			} else if (block.kind === "choose") {
				this.#closeGroup(state, null);
				const targets = new Set(block.options.map((option) => option.value.to.text));
				state.choice = { block, ways: state.ways, targets };
			} else if (block.kind === "done") {
				this.#closeGroup(state, null);
				state.ways = without(state.ways, this.#context.variants.readersOf(block.only));
			} else if (block.kind === "switch") {
				this.#closeGroup(state, null);
				state.switches.push(block);
				this.#switches.set(block, { from: this.#modeBefore(state.ways), next: null });
				state.ways = state.ways.map((way) => ({ ...way, bridged: true }));
			}
		}
		this.#closeGroup(state, null);
		return state.ways;
	}

	#followPath(path: PathBlock, state: ListState, readers: ReaderMask): void {
		state.group ??= { start: state.ways, outs: [], jumps: [], chosen: false };
		const { group, choice } = state;
		this.#pathNames.set(path.id, path.name.text);
		const chosen = choice?.targets.has(path.name.text) ?? false;
		if (chosen) group.chosen = true;
		const own = readers & this.#context.variants.readersOf(path.only);
		const entry = chosen ? (choice?.ways ?? []) : group.start.map((way) => ({ ...way, bridged: true }));
		const outs = this.#follow(path.body, only(entry, own), own).map((way) => ({ ...way, end: way.end ?? path.id }));
		if (path.then === null) group.outs.push(...outs);
		const target = path.then === null ? undefined : this.#context.names.get(path.then.text);
		if (target?.kind !== "step") return;
		group.jumps.push(...outs.map((way) => ({ way, path: way.end, to: target.step })));
	}

	/** Ends a group of paths; `next` is the step right after it, if it is one. */
	#closeGroup(state: ListState, next: StepBlock | null): void {
		const { group, choice } = state;
		state.group = null;
		if (group === null) return;
		const here = group.jumps.filter(({ to }) => to === next?.id).map(({ way }) => way);
		this.#jumps.push(...group.jumps.filter(({ to }) => to !== next?.id));
		// Paths that no option leads into are passed by; a choice with one option is for those whom it concerns.
		const passesBy = !group.chosen || (choice?.block.options.length ?? 0) < 2;
		const straight = !passesBy && next?.name && choice?.targets.has(next.name.text) ? choice.ways : [];
		state.ways = merge([...(passesBy ? group.start : straight), ...group.outs, ...here]);
	}

	#followStep(step: StepBlock, state: ListState, readers: ReaderMask): void {
		const own = readers & this.#context.variants.readersOf(step.only);
		const before = only(state.ways, own);
		this.#before.set(step.id, before);
		this.#modes.set(step.id, this.#declaredMode(step) ?? this.#inheritMode(step, before));
		for (const block of state.switches) {
			this.#switches.set(block, { from: this.#switches.get(block)?.from ?? NO_MODE, next: step.id });
		}
		state.switches = [];
		state.ways = [...without(state.ways, own), { step: step.id, readers: own, end: null, bridged: false }];
		this.#last = step.id;
	}

	/** The mode of the last of several ways; without any, that of the step before in the body. */
	#modeBefore(ways: readonly Way[]): ModeId {
		const step = ways.at(-1)?.step ?? this.#last;
		return (step === null ? undefined : this.#modes.get(step)) ?? NO_MODE;
	}

	#declaredMode(step: StepBlock): ModeId | null {
		if (step.mode === null) return null;
		const { id, span } = step.mode;
		return reportUnknownMode(id, span, this.#context.register, this.#context.sink) ? null : id;
	}

	#inheritMode(step: StepBlock, before: readonly Way[]): ModeId {
		const mode = this.#modeBefore(before);
		const ways = before.map((way) => ({
			mode: this.#modes.get(way.step) ?? NO_MODE,
			way: way.end === null ? this.#context.nameStep(way.step) : (this.#pathNames.get(way.end) ?? ""),
		}));
		if (ways.some((way) => way.mode !== mode)) this.#context.sink.report("flow/ambiguous-mode", step.span, { ways });
		return mode;
	}
}

/** The part of the ways that these readers take. */
const only = (ways: readonly Way[], readers: ReaderMask): readonly Way[] =>
	ways.map((way) => ({ ...way, readers: way.readers & readers })).filter((way) => way.readers !== 0n);

/** The part of the ways that other readers take. */
const without = (ways: readonly Way[], readers: ReaderMask): readonly Way[] => only(ways, ~readers);

/**
 * The ways with those of one step, end and bridging as one, where the last of them stood. Every group of paths would
 * double them otherwise: its readers pass it by and go through it.
 */
const merge = (ways: readonly Way[]): readonly Way[] => {
	const merged = new Map<string, Way>();
	for (const way of ways) {
		const key = `${way.step} ${way.end ?? "-"} ${way.bridged}`;
		const same = merged.get(key);
		// Removed first, because a map keeps the place of a key and the last way decides about the mode.
		merged.delete(key);
		merged.set(key, same === undefined ? way : { ...same, readers: same.readers | way.readers });
	}
	return [...merged.values()];
};
