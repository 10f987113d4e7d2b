import type { Edition } from "../../../model/edition.ts";
import type { PathId } from "../../../model/ids.ts";
import type { RouteCell } from "./route-cells.ts";

/** A part of the way through a manual: a stretch of steps, or paths of which each reader takes one. */
export type WayPart =
	| { readonly kind: "stretch"; readonly cell: RouteCell }
	| { readonly kind: "fork"; readonly lanes: readonly WayLane[] };

/** One path of a fork, with the forks inside it. */
export interface WayLane {
	readonly path: PathId;
	readonly parts: readonly WayPart[];
}

interface OpenLane {
	readonly path: PathId;
	readonly parts: OpenPart[];
}

type OpenPart =
	| { readonly kind: "stretch"; readonly cell: RouteCell }
	| { readonly kind: "fork"; readonly lanes: OpenLane[] };

/** How the stretches of an edition lie inside its paths, in reading order. */
export const collectWays = (cells: readonly RouteCell[], edition: Edition): readonly WayPart[] => {
	const cellOf = new Map(cells.flatMap((cell) => cell.steps.slice(0, 1).map((step) => [step, cell] as const)));
	const top: OpenPart[] = [];
	const open: OpenPart[][] = [top];
	for (const block of edition.blocks) {
		const parts = open.at(-1) ?? top;
		if (block.kind === "path-start") {
			const lane: OpenLane = { path: block.path, parts: [] };
			const last = parts.at(-1);
			if (last?.kind === "fork") last.lanes.push(lane);
			else parts.push({ kind: "fork", lanes: [lane] });
			open.push(lane.parts);
		} else if (block.kind === "path-end" && open.length > 1) {
			open.pop();
		} else if (block.kind === "step") {
			const cell = cellOf.get(block.id);
			if (cell !== undefined) parts.push({ kind: "stretch", cell });
		}
	}
	return top;
};
