import type { Block, ChooseBlock, DoneBlock, Manual, PathBlock, SectionBlock, StepBlock } from "../model/manual.ts";
import type { PlannedSwitch, SwitchPlan } from "./plan-switches.ts";

/** A block of an edition before its texts are resolved, with the section that it stands in. */
export type PlannedBlock = { readonly section: SectionBlock | null; readonly paths: readonly PathBlock[] } & (
	| { readonly kind: "block"; readonly block: Exclude<Block, PathBlock> }
	| { readonly kind: "inserted"; readonly planned: PlannedSwitch }
	| { readonly kind: "path-start"; readonly path: PathBlock }
	| { readonly kind: "path-end"; readonly path: PathBlock; readonly next: Follower }
	| { readonly kind: "meeting"; readonly group: readonly PathBlock[]; readonly next: StepBlock }
	| { readonly kind: "contact" }
);

/** What readers come to next: a step, the box at the end, another choice, or the end of the manual. */
export type Follower = StepBlock | DoneBlock | ChooseBlock | "end";

/** Where blocks stand while they are flattened. */
interface Around {
	readonly section: SectionBlock | null;
	readonly paths: readonly PathBlock[];
	/** What follows the list: its last path leads there. */
	readonly next: Follower;
}

/**
 * Puts the blocks of a filtered body into reading order: paths between their start and end, inserted switches, and the
 * contact box after the last `done` at top level, else at the end.
 */
export const planBlocks = (body: readonly Block[], manual: Manual, switches: SwitchPlan): readonly PlannedBlock[] => {
	const planned = flatten(body, { section: null, paths: [], next: "end" }, switches);
	if (manual.office === null) return planned;
	const done = planned.findLastIndex(
		(item) => item.kind === "block" && item.block.kind === "done" && item.paths.length === 0,
	);
	const at = done === -1 ? planned.length : done + 1;
	const section = planned[at - 1]?.section ?? null;
	return planned.toSpliced(at, 0, { kind: "contact", section, paths: [] });
};

const flatten = (blocks: readonly Block[], around: Around, switches: SwitchPlan): readonly PlannedBlock[] => {
	const planned: PlannedBlock[] = [];
	const { paths } = around;
	const following = followersOf(blocks, around.next);
	let { section } = around;
	let group: readonly PathBlock[] = [];
	for (const [index, block] of blocks.entries()) {
		if (block.kind === "section") section = block;
		if (block.kind === "path") {
			group = [...group, block];
			const next = following[index] ?? "end";
			planned.push(...flattenPath(block, { section, paths, next }, switches));
			const meets = meetingAfter(blocks.slice(index + 1));
			if (meets !== null) planned.push({ kind: "meeting", group, next: meets, section, paths });
			continue;
		}
		if (ENDS_GROUP.has(block.kind)) group = [];
		if (block.kind === "step") {
			for (const inserted of switches.before.get(block.id) ?? []) {
				planned.push({ kind: "inserted", planned: inserted, section, paths });
			}
		}
		planned.push({ kind: "block", block, section, paths });
	}
	return planned;
};

/** Blocks after which paths are no longer those of one choice. */
const ENDS_GROUP: ReadonlySet<Block["kind"]> = new Set(["step", "switch", "choose", "done"]);

/** The step with which a text goes on after the last path of a group; null before another path, a heading or a box. */
const meetingAfter = (rest: readonly Block[]): StepBlock | null => {
	const next = rest.find(({ kind }) => kind !== "switch" && kind !== "break");
	return next?.kind === "step" ? next : null;
};

const flattenPath = (path: PathBlock, around: Around, switches: SwitchPlan): readonly PlannedBlock[] => {
	const { section, next } = around;
	const paths = [...around.paths, path];
	const inner = flatten(path.body, { section, paths, next }, switches);
	const last = inner.at(-1)?.section ?? section;
	return [
		{ kind: "path-start", path, section, paths },
		...inner,
		...(switches.atEnd.get(path.id) ?? []).map(
			(planned): PlannedBlock => ({ kind: "inserted", planned, section: last, paths }),
		),
		{ kind: "path-end", path, next, section: last, paths },
	];
};

/** What follows each block in flow, in the list or after it. */
const followersOf = (blocks: readonly Block[], after: Follower): readonly Follower[] => {
	const following: Follower[] = [];
	let next = after;
	for (const block of blocks.toReversed()) {
		following.push(next);
		if (block.kind === "step" || block.kind === "done" || block.kind === "choose") next = block;
	}
	return following.reverse();
};
