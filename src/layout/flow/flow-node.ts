import type { ColumnRun } from "./column-run.ts";
import { compareScores, isBetter, TOLERANCE } from "./flow-cost.ts";
import type { Score } from "./flow-item.ts";

/**
 * A point that a layout has reached: everything before the item `index` is placed. `top` stands at the top of a page,
 * `below-item` under a full-width item, `below-band` under a band of columns whose next item is a full-width one.
 */
export interface FlowNode {
	readonly kind: "top" | "below-item" | "below-band";
	readonly index: number;
	readonly page: number;
	/** From the page's top. */
	readonly y: number;
	readonly score: Score;
	readonly from: FlowNode | null;
	/** What was placed on the way here; null where only a page ended. */
	readonly move: FlowMove | null;
}

/** What one step of the search places. */
export type FlowMove =
	| {
			readonly kind: "item";
			readonly index: number;
			readonly alternative: number;
			readonly y: number;
			readonly opens: boolean;
			readonly by: number;
	  }
	| { readonly kind: "band"; readonly start: number; readonly y: number; readonly columns: readonly BandColumn[] };

/** One column of a band. `by` is how much it sticks out of the page. */
export interface BandColumn {
	readonly run: ColumnRun;
	readonly closes: boolean;
	readonly by: number;
}

/** What tells places apart. */
export type FlowPlaceKey = Pick<FlowNode, "kind" | "index" | "page" | "y">;

/** More heights than this at one item are thinned out, so that the work stays linear. */
const MAX_NODES = 96;

/** The best way to each place that the search has reached; ways to the same place differ only in score. */
export class FlowFrontier {
	/** Tops of pages but the first, by the item that follows. All such pages are alike. */
	readonly #tops: (FlowNode | undefined)[];
	#firstTop: FlowNode | undefined;
	/** Every other place, by the item that follows, then by height. */
	readonly #others: (Map<number, FlowNode> | undefined)[];

	constructor(count: number) {
		this.#tops = Array.from({ length: count + 1 }, () => undefined);
		this.#others = Array.from({ length: count + 1 }, () => undefined);
	}

	/** Whether a way with this score to the top of a page would be the best one yet. */
	improvesTop(index: number, faults: number, pages: number, cost: number): boolean {
		return isBetter(faults, pages, cost, this.#tops[index]?.score);
	}

	/** Whether a way with these faults and costs to a place below something would be the best one yet. */
	improves(place: FlowPlaceKey, faults: number, pages: number, cost: number): boolean {
		return isBetter(faults, pages, cost, this.#others[place.index]?.get(keyOf(place))?.score);
	}

	/** Keeps the node; the caller has asked whether it improves. */
	add(node: FlowNode): void {
		if (node.kind === "top" && node.page === 0) this.#firstTop = node;
		else if (node.kind === "top") this.#tops[node.index] = node;
		else {
			const nodes = this.#others[node.index] ?? new Map<number, FlowNode>();
			nodes.set(keyOf(node), node);
			this.#others[node.index] = nodes;
		}
	}

	/** What was reached before the item `index` other than tops of pages, which these may lead to. */
	nodesAt(index: number): readonly FlowNode[] {
		return thinOut([...(this.#others[index]?.values() ?? [])]);
	}

	/** The top of the first page, or the best of all other page tops, before the item `index`. */
	topAt(index: number, which: "first" | "rest"): FlowNode | undefined {
		return which === "rest" ? this.#tops[index] : index === 0 ? this.#firstTop : undefined;
	}
}

/** Places from which the rest can be laid out in the same ways: all pages but the first are alike. */
const keyOf = ({ kind, page, y }: FlowPlaceKey): number =>
	Math.round(y / TOLERANCE) * 4 + (page === 0 ? 0 : 2) + (kind === "below-band" ? 1 : 0);

const thinOut = (nodes: readonly FlowNode[]): readonly FlowNode[] => {
	if (nodes.length <= MAX_NODES) return nodes;
	const sorted = [...nodes].sort((a, b) => a.y - b.y || compareScores(a.score, b.score));
	const low = sorted[0]?.y ?? 0;
	const step = ((sorted.at(-1)?.y ?? low) - low) / (MAX_NODES - 1) || 1;
	const best = new Map<number, FlowNode>();
	for (const node of sorted) {
		const bin = Math.ceil((node.y - low) / step);
		const held = best.get(bin);
		if (held === undefined || compareScores(node.score, held.score) < 0) best.set(bin, node);
	}
	return [...best.values()];
};
