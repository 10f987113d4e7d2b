import type { ColumnRoom } from "./collect-runs.ts";
import type { ColumnChoice } from "./column-choice.ts";
import type { RunGroup } from "./column-run.ts";
import type { FlowItem, FlowPages, Score } from "./flow-item.ts";
import type { FlowFrontier, FlowNode } from "./flow-node.ts";

/** Everything that the search needs, and the best layout that it has found so far. */
export interface FlowSearch {
	readonly items: readonly FlowItem<unknown>[];
	readonly pages: FlowPages;
	/** What the columns of one band may differ by. */
	readonly module: number;
	readonly room: ColumnRoom;
	readonly frontier: FlowFrontier;
	/** The runs that begin with each item, made when first asked for. */
	readonly runsFrom: (index: number) => readonly RunGroup[];
	/** The choices for a column of a whole page that begins with each item, made when first asked for. */
	readonly choices: Map<number, readonly ColumnChoice[]>;
	/** For each item where a band ends that reaches over it: before a full-width item, after everything, or nowhere. */
	readonly bandEnds: readonly (number | null)[];
	/** The best layout of everything, once there is one. */
	best: FlowNode | null;
}

/** The lowest edge of anything on a page. */
export const bottomOf = ({ pages }: FlowSearch, page: number): number =>
	page === 0 ? pages.first.bottom : pages.rest.bottom;

/** The upper edge of a page's columns. */
export const topOf = ({ pages }: FlowSearch, page: number): number => (page === 0 ? pages.first.top : pages.rest.top);

/** A score with more faults and costs. */
export const addScores = (a: Score, b: { readonly faults: number; readonly cost: number }): Score => ({
	faults: a.faults + b.faults,
	pages: a.pages,
	cost: a.cost + b.cost,
});
