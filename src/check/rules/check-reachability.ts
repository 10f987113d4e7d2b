import type { EditionPathStart, EditionStep } from "../../model/edition.ts";
import type { PathId, StepId } from "../../model/ids.ts";
import { flattenText, plainManner } from "../../model/plain-text.ts";
import { buildFlowGraph, type FlowPoint } from "../flow-graph.ts";
import type { Rule } from "../rule.ts";

/** Every step can be reached, every path is entered, and from every step the end can be reached. */
export const checkReachability: Rule = (_manual, edition, sink) => {
	const { next, chosen } = buildFlowGraph(edition);
	const reached = reach("start", next);
	const ending = reach("end", turnAround(next));
	const silent = new Set<StepId>();
	for (const { start, steps } of listPaths(edition.blocks)) {
		if (chosen.has(start.path) || steps.some((step) => reached.has(step))) continue;
		for (const step of steps) silent.add(step);
		const name = flattenText(start.title, plainManner(edition)).text;
		sink.report("flow/path-without-entrance", start.span, { letter: start.letter, name });
	}
	const steps = edition.blocks.filter((block): block is EditionStep => block.kind === "step");
	for (const step of steps) {
		if (reached.has(step.id) || silent.has(step.id)) continue;
		sink.report("flow/unreachable-step", step.span, { number: step.number });
	}
	// The readers of a circle go on until its last step, where the way back is.
	const last = steps.findLast((step) => reached.has(step.id) && !ending.has(step.id));
	if (last !== undefined) sink.report("flow/dead-end", last.span, { number: last.number });
};

/** Everything that can be reached from a point, with the point. */
const reach = (from: FlowPoint, next: ReadonlyMap<FlowPoint, ReadonlySet<FlowPoint>>): ReadonlySet<FlowPoint> => {
	const reached = new Set<FlowPoint>([from]);
	// A set grows while it is walked through, so that this visits what it finds.
	for (const point of reached) for (const other of next.get(point) ?? []) reached.add(other);
	return reached;
};

const turnAround = (
	next: ReadonlyMap<FlowPoint, ReadonlySet<FlowPoint>>,
): ReadonlyMap<FlowPoint, ReadonlySet<FlowPoint>> => {
	const before = new Map<FlowPoint, Set<FlowPoint>>();
	for (const [point, others] of next) {
		for (const other of others) before.set(other, (before.get(other) ?? new Set<FlowPoint>()).add(point));
	}
	return before;
};

/** Every path with the steps in it, also those of paths inside. */
const listPaths = (
	blocks: Parameters<Rule>[1]["blocks"],
): readonly { readonly start: EditionPathStart; readonly steps: readonly StepId[] }[] => {
	const paths: { start: EditionPathStart; steps: StepId[] }[] = [];
	const open = new Map<PathId, StepId[]>();
	for (const block of blocks) {
		if (block.kind === "path-start") {
			const steps: StepId[] = [];
			open.set(block.path, steps);
			paths.push({ start: block, steps });
		} else if (block.kind === "path-end") open.delete(block.path);
		else if (block.kind === "step") for (const steps of open.values()) steps.push(block.id);
	}
	return paths;
};
