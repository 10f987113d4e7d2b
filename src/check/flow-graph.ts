import type {
	ChooseTarget,
	Edition,
	EditionBlock,
	EditionChoose,
	EditionPathStart,
	EditionStep,
	JumpTarget,
} from "../model/edition.ts";
import type { PathId, StepId } from "../model/ids.ts";

/** A point of the flow: a step, where readers begin, or where they have finished. */
export type FlowPoint = StepId | "start" | "end";

/** Which point leads to which, and which paths anybody enters by a choice. */
export interface FlowGraph {
	readonly next: ReadonlyMap<FlowPoint, ReadonlySet<FlowPoint>>;
	readonly chosen: ReadonlySet<PathId>;
}

/** The flow of an edition: what follows what, with all jumps. What only some variants keep may also be passed by. */
export const buildFlowGraph = (edition: Edition): FlowGraph => {
	const tree = nestPaths(edition.blocks);
	const builder = new GraphBuilder();
	// A choice may lead into a path that stands before it; the next round knows its readers, until no more come in.
	for (;;) {
		const known = builder.entryCount;
		const graph = builder.build(tree);
		if (builder.entryCount === known) return graph;
	}
};

/** Blocks with those of each path inside it again. */
type Nested =
	| { readonly kind: "block"; readonly block: EditionBlock }
	| {
			readonly kind: "path";
			readonly start: EditionPathStart;
			readonly body: readonly Nested[];
			readonly leadsTo: Leads;
	  };

/** Where a path leads: on to what follows its group, or away. */
type Leads = JumpTarget | null;

const nestPaths = (blocks: readonly EditionBlock[]): readonly Nested[] => {
	const root: Nested[] = [];
	const open: { readonly start: EditionPathStart; readonly body: Nested[] }[] = [];
	for (const block of blocks) {
		const list = open.at(-1)?.body ?? root;
		if (block.kind === "path-start") open.push({ start: block, body: [] });
		else if (block.kind === "path-end") {
			const path = open.pop();
			if (path !== undefined) (open.at(-1)?.body ?? root).push({ kind: "path", ...path, leadsTo: block.leadsTo });
		} else list.push({ kind: "block", block });
	}
	return root;
};

/** The state while one list is followed. */
interface ListState {
	/** Where readers may come from at this point. */
	from: readonly FlowPoint[];
	choice: EditionChoose | null;
	group: { readonly start: readonly FlowPoint[]; readonly outs: FlowPoint[]; chosen: boolean } | null;
	finished: boolean;
}

class GraphBuilder {
	readonly #next = new Map<FlowPoint, Set<FlowPoint>>();
	readonly #entries = new Map<PathId, Set<FlowPoint>>();

	build(tree: readonly Nested[]): FlowGraph {
		this.#join(this.#follow(tree, ["start"], true), "end");
		return { next: this.#next, chosen: new Set(this.#entries.keys()) };
	}

	/** How many ways into paths are known; it only grows. */
	get entryCount(): number {
		return [...this.#entries.values()].reduce((count, entries) => count + entries.size, 0);
	}

	#join(from: readonly FlowPoint[], to: FlowPoint): void {
		for (const point of from) {
			const known = this.#next.get(point);
			if (known === undefined) this.#next.set(point, new Set([to]));
			else known.add(to);
		}
	}

	/** Follows one list; returns where readers come out of it. */
	#follow(list: readonly Nested[], from: readonly FlowPoint[], top: boolean): readonly FlowPoint[] {
		const state: ListState = { from, choice: null, group: null, finished: false };
		for (const item of list) {
			if (item.kind === "path") this.#followPath(item, state);
			else this.#followBlock(item.block, state, top);
		}
		closeGroup(state);
		return state.from;
	}

	#followPath(path: Extract<Nested, { kind: "path" }>, state: ListState): void {
		state.group ??= { start: state.from, outs: [], chosen: false };
		const id = path.start.path;
		if (state.choice?.options.some(({ value }) => value.to.kind === "path" && value.to.path === id)) {
			state.group.chosen = true;
		}
		const outs = this.#follow(path.body, [...(this.#entries.get(id) ?? [])], false);
		// Null is what is no step, such as the box at the end; a step or the end are said.
		if (path.leadsTo === null) state.group.outs.push(...outs);
		else this.#join(outs, pointOf(path.leadsTo));
	}

	#followBlock(block: EditionBlock, state: ListState, top: boolean): void {
		switch (block.kind) {
			case "step":
				closeGroup(state);
				this.#join(state.from, block.id);
				this.#joinJumps(block);
				state.from = block.tags.length > 0 ? [...state.from, block.id] : [block.id];
				return;
			case "done":
				closeGroup(state);
				this.#join(state.from, "end");
				if (block.tags.length > 0) return;
				state.from = [];
				state.finished = true;
				return;
			case "section":
				// After the end of one procedure, a section at top level begins another.
				if (top && state.finished) state.from = [...state.from, "start"];
				state.finished = false;
				return;
			case "choose":
				closeGroup(state);
				state.choice = block;
				for (const { value } of block.options) this.#joinOption(state.from, value.to);
				return;
			case "note":
			case "switch":
			case "contact":
			case "table":
			case "faq":
			case "text":
			case "path-start":
			case "path-end":
			case "meeting":
			case "break":
				return;
		}
	}

	#joinOption(from: readonly FlowPoint[], to: ChooseTarget): void {
		if (to.kind !== "path") {
			this.#join(from, pointOf(to));
			return;
		}
		const entries = this.#entries.get(to.path) ?? new Set();
		for (const point of from) entries.add(point);
		this.#entries.set(to.path, entries);
	}

	#joinJumps(step: EditionStep): void {
		for (const { value } of [...step.skip, ...step.redo]) this.#join([step.id], pointOf(value.target));
		for (const { value } of step.alt) if (value.to !== null) this.#join([step.id], pointOf(value.to));
	}
}

const pointOf = (target: JumpTarget): FlowPoint => (target.kind === "end" ? "end" : target.step);

/** Paths that nobody is sent into are passed by, and so is what a choice with one option offers. */
const closeGroup = (state: ListState): void => {
	const { group, choice } = state;
	state.group = null;
	if (group === null) return;
	const passesBy = !group.chosen || (choice?.options.length ?? 0) < 2;
	state.from = [...(passesBy ? group.start : []), ...group.outs];
};
