import type { Block, Manual, PathBlock, SectionBlock, StepBlock } from "../model/manual.ts";
import type { PlannedSwitch, SwitchPlan } from "./plan-switches.ts";

/** A block of an edition before its texts are resolved, with the section that it stands in. */
export type PlannedBlock = { readonly section: SectionBlock | null; readonly paths: readonly PathBlock[] } & (
	| { readonly kind: "block"; readonly block: Exclude<Block, PathBlock> }
	| { readonly kind: "inserted"; readonly planned: PlannedSwitch }
	| { readonly kind: "path-start"; readonly path: PathBlock }
	| { readonly kind: "path-end"; readonly path: PathBlock; readonly next: StepBlock | "end" | null }
	| { readonly kind: "contact" }
);

/** Where blocks stand while they are flattened. */
interface Around {
	readonly section: SectionBlock | null;
	readonly paths: readonly PathBlock[];
	/** What follows the list: its last path leads there. */
	readonly next: StepBlock | "end" | null;
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
	for (const [index, block] of blocks.entries()) {
		if (block.kind === "section") section = block;
		if (block.kind === "path") {
			planned.push(...flattenPath(block, { section, paths, next: following[index] ?? null }, switches));
			continue;
		}
		if (block.kind === "step") {
			for (const inserted of switches.before.get(block.id) ?? []) {
				planned.push({ kind: "inserted", planned: inserted, section, paths });
			}
		}
		planned.push({ kind: "block", block, section, paths });
	}
	return planned;
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

/** What follows each block in flow: the next step, null for what is no step, or what follows the whole list. */
const followersOf = (blocks: readonly Block[], after: Around["next"]): readonly Around["next"][] => {
	const following: Around["next"][] = [];
	let next = after;
	for (const block of blocks.toReversed()) {
		following.push(next);
		if (block.kind === "step") next = block;
		else if (block.kind === "done" || block.kind === "choose") next = null;
	}
	return following.reverse();
};
