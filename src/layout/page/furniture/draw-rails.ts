import type { Item } from "../../../document/item.ts";
import { linePath, polygonPath, rectPath } from "../../../document/shape-path.ts";
import { shapeItem, solid } from "../../../figure/badge/shape-item.ts";
import type { Mode } from "../../../model/edition.ts";
import type { ModeId } from "../../../model/ids.ts";
import type { Style } from "../../../style/style.ts";

/** What stands in a column, as far as rails go; in order from the top. Lengths in points from the page's top. */
export interface RailStop {
	readonly top: number;
	readonly bottom: number;
	readonly rail:
		| { readonly kind: "bar" | "passing"; readonly mode: ModeId }
		/** `joined`: whether readers come from the step above it; a rail leads nobody to a step for others. */
		| { readonly kind: "step"; readonly mode: ModeId; readonly badgeY: number; readonly joined: boolean }
		| { readonly kind: "end" | "none" };
}

/** One rail of one column. */
export interface Rail {
	readonly mode: ModeId;
	readonly top: number;
	readonly bottom: number;
	/** Whether it ends in a triangle, because its mode goes on elsewhere. */
	readonly goesOn: boolean;
}

/**
 * The rails of one column (TOKENS.md section 5): each starts under its bar, runs behind the numbers and ends in the
 * switch or box that it leads to, in a triangle where its mode goes on elsewhere, or else behind the last number: below
 * it a rail would lead nowhere, and one number alone has none. `continues` is the mode that goes on in the next column,
 * `foot` where this column has its pointer: a rail that goes on reaches down to it.
 */
export const collectRails = (
	stops: readonly RailStop[],
	continues: ModeId | null,
	foot: number | null = null,
): readonly Rail[] => {
	const rails: Rail[] = [];
	let open: OpenRail | null = null;
	for (const stop of stops) {
		const next = passStop(open, stop);
		if (open !== null && next.closeAt !== null) rails.push(railOf(open, next.closeAt, false));
		open = next.open;
	}
	if (open !== null) {
		const goesOn = open.mode === continues;
		rails.push(railOf(open, goesOn ? Math.max(open.bottom, foot ?? 0) : endOf(open), goesOn));
	}
	return rails.filter((rail) => rail.bottom > rail.top);
};

interface OpenRail {
	readonly mode: ModeId;
	readonly top: number;
	/** Where the last block beside it ends. */
	readonly bottom: number;
	/** The middles of the numbers on it. */
	readonly numbers: readonly number[];
}

const railOf = ({ mode, top }: OpenRail, bottom: number, goesOn: boolean): Rail => ({ mode, top, bottom, goesOn });

/** Where a rail ends that leads to nothing: behind its last number; one number is no way, so its rail has no length. */
const endOf = ({ top, numbers }: OpenRail): number => (numbers.length > 1 ? (numbers.at(-1) ?? top) : top);

/** What becomes of the open rail at a stop: where it ends, if it does, and which one is open afterwards. */
const passStop = (
	open: OpenRail | null,
	{ top, bottom, rail }: RailStop,
): { readonly open: OpenRail | null; readonly closeAt: number | null } => {
	const endOfOpen = open === null ? null : endOf(open);
	switch (rail.kind) {
		case "end":
			return { open: null, closeAt: open === null ? null : top };
		case "none":
			return { open: null, closeAt: endOfOpen };
		case "bar":
			return { open: { mode: rail.mode, top: bottom, bottom, numbers: [] }, closeAt: endOfOpen };
		case "passing":
		case "step": {
			const own = rail.kind === "step" ? [top + rail.badgeY] : [];
			const apart = rail.kind === "step" && !rail.joined && (open?.numbers.length ?? 0) > 0;
			if (open !== null && open.mode === rail.mode && !apart) {
				return { open: { ...open, bottom, numbers: [...open.numbers, ...own] }, closeAt: null };
			}
			return { open: { mode: rail.mode, top: own[0] ?? top, bottom, numbers: own }, closeAt: endOfOpen };
		}
	}
};

/** Draws a rail in a column whose left edge is `columnX`; an artifact, behind everything else. */
export const drawRail = (rail: Rail, mode: Mode, columnX: number, style: Style): readonly Item[] => {
	const { offset, width, edge, arrowWidth, arrowHeight } = style.page.rail;
	const x = columnX + offset;
	const ink = solid(style.colors.ink, edge);
	const items: Item[] = [shapeItem(rectPath({ x, y: rail.top, width, height: rail.bottom - rail.top }), mode.color)];
	if (mode.outlined) {
		for (const side of [x + edge / 2, x + width - edge / 2]) {
			items.push(shapeItem(linePath(side, rail.top, side, rail.bottom), null, ink));
		}
	}
	if (!rail.goesOn) return items;
	const middle = x + width / 2;
	const arrow = polygonPath([
		[middle - arrowWidth / 2, rail.bottom],
		[middle + arrowWidth / 2, rail.bottom],
		[middle, rail.bottom + arrowHeight],
	]);
	return [...items, shapeItem(arrow, mode.color, mode.outlined ? ink : null)];
};
