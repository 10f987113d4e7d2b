import type { Frame } from "../../../document/frame.ts";
import type { Item } from "../../../document/item.ts";
import type { PlacedFrame } from "../../../document/move-frame.ts";
import type { StepId } from "../../../model/ids.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import type { FlowPlace, FlowResult } from "../../flow/flow-item.ts";
import type { BlockPart, BodyPart } from "../body/body-part.ts";
import type { Pointer } from "../body/collect-pointers.ts";
import { modeGoingOn, modeOf } from "../body/rail-modes.ts";
import type { Opener } from "../furniture/draw-opener.ts";
import { collectRails, drawRail, type RailStop } from "../furniture/draw-rails.ts";
import { comesFrom } from "../route/follow-steps.ts";

/** Where the text goes on after a column. */
export type PointerWay = "right-column" | "next-page";

/** How the page draws what depends on the break. Both are artifacts. */
export interface BreakFrames {
	/** What stands over a part at the top of a column, with the space under it; null for nothing. */
	readonly opener: (part: BlockPart) => Opener | null;
	readonly pointer: (pointer: Pointer, way: PointerWay, page: number) => Frame;
}

/** What stands on one page between its head and its foot. */
export interface PageBody {
	/** Behind everything else. */
	readonly rails: readonly Item[];
	/** In logical order. */
	readonly frames: readonly PlacedFrame[];
	readonly steps: ReadonlySet<StepId>;
}

/** The left edge of a column, or of the content for a full-width part (null). */
export const columnX = (context: DrawContext, column: number | null): number => {
	const { marginSide, columnWidth, gutter } = context.style.page;
	return marginSide + (column ?? 0) * (columnWidth + gutter);
};

/** The frame that was chosen for a part. */
export const frameOf = (part: BodyPart, alternative: number): Frame =>
	part.kind === "bar" ? part.frame : (part.laid.alternatives[alternative] ?? part.laid.alternatives[0]).frame;

/** Puts the parts where the breaker wants them, with rails, repeated bars and pointers. */
export const placeParts = (
	parts: readonly BodyPart[],
	result: FlowResult<BodyPart>,
	pointers: readonly (Pointer | null)[],
	given: { readonly context: DrawContext; readonly draw: BreakFrames },
): readonly PageBody[] => {
	const pages = Array.from({ length: result.pages }, () => ({
		rails: [] as Item[],
		frames: [] as PlacedFrame[],
		steps: new Set<StepId>(),
	}));
	const lastWide = lastFullWidth(result);
	for (const column of splitColumns(result.places)) {
		const pageIndex = column[0]?.page ?? 0;
		const page = pages[pageIndex];
		if (page === undefined) continue;
		const endsPage = pageIndex < result.pages - 1 && (column[0]?.index ?? 0) > (lastWide.get(pageIndex) ?? -1);
		const foot = footOf(column, endsPage, given.context);
		page.rails.push(...railsOf(column, foot, parts, given));
		for (const place of column) {
			const pointer = pointers[place.index] ?? null;
			const after = { pointer, way: wayTo(pointer, place, result.places), foot };
			page.frames.push(...framesOf(place, after, given));
			const { payload } = place;
			if (payload.kind === "block" && payload.laid.block.kind === "step") page.steps.add(payload.laid.block.id);
		}
	}
	return pages;
};

/** The last full-width part of each page that has one. */
const lastFullWidth = (result: FlowResult<BodyPart>): ReadonlyMap<number, number> =>
	new Map(result.places.filter(({ column }) => column === null).map(({ page, index }) => [page, index]));

/** Where a column's pointer stands: at the foot of the page where the page ends with it, else right under the column. */
const footOf = (column: readonly FlowPlace<BodyPart>[], endsPage: boolean, context: DrawContext): number => {
	const { flowBottom, pointerHeight } = context.style.page;
	const last = column.at(-1);
	const bottom = last === undefined ? 0 : last.y + last.height;
	return endsPage ? Math.max(bottom, flowBottom - pointerHeight) : bottom;
};

/** Neighbours in one column of one band; a full-width part stands alone. */
const splitColumns = (places: readonly FlowPlace<BodyPart>[]): readonly (readonly FlowPlace<BodyPart>[])[] => {
	const columns: FlowPlace<BodyPart>[][] = [];
	let before: FlowPlace<BodyPart> | undefined;
	for (const place of places) {
		const together =
			before !== undefined && before.page === place.page && before.column === place.column && place.column !== null;
		if (together && before !== undefined && place.y > before.y) columns.at(-1)?.push(place);
		else columns.push([place]);
		before = place;
	}
	return columns;
};

/** Whether the part that a pointer leads to stands on the same page, further right, or on another one. */
const wayTo = (
	pointer: Pointer | null,
	place: FlowPlace<BodyPart>,
	places: readonly FlowPlace<BodyPart>[],
): PointerWay => {
	const target = places.find(({ index }) => index === pointer?.part);
	return target?.page === place.page ? "right-column" : "next-page";
};

const framesOf = (
	place: FlowPlace<BodyPart>,
	after: { readonly pointer: Pointer | null; readonly way: PointerWay; readonly foot: number },
	given: { readonly context: DrawContext; readonly draw: BreakFrames },
): readonly PlacedFrame[] => {
	const { context, draw } = given;
	const x = columnX(context, place.column);
	const frames: PlacedFrame[] = [];
	const opener = place.opens && place.payload.kind === "block" ? draw.opener(place.payload) : null;
	if (opener !== null) frames.push({ frame: opener.frame, x, y: place.y - opener.frame.height });
	frames.push({ frame: frameOf(place.payload, place.alternative), x, y: place.y });
	if (place.closes && after.pointer !== null) {
		const frame = draw.pointer(after.pointer, after.way, place.page);
		frames.push({ frame, x: x + context.style.page.textOffset, y: after.foot });
	}
	return frames;
};

const railsOf = (
	column: readonly FlowPlace<BodyPart>[],
	foot: number,
	parts: readonly BodyPart[],
	given: { readonly context: DrawContext; readonly draw: BreakFrames },
): readonly Item[] => {
	const { context, draw } = given;
	const last = column.at(-1);
	const place = column[0];
	if (last === undefined || place === undefined || place.column === null) return [];
	const stops = column.flatMap((each, index) => stopsOf(each, stepBefore(column, index), context, draw));
	const x = columnX(context, place.column);
	const continues = modeGoingOn(last.payload, parts[last.index + 1], context);
	return collectRails(stops, continues, foot).flatMap((rail) => {
		const mode = context.edition.modes.get(rail.mode);
		return mode === undefined || mode.look === "preparation" ? [] : drawRail(rail, mode, x, context.style);
	});
};

/** The last step above a place of a column. */
const stepBefore = (column: readonly FlowPlace<BodyPart>[], index: number): StepId | null => {
	for (const { payload } of column.slice(0, index).reverse()) {
		if (payload.kind === "block" && payload.laid.block.kind === "step") return payload.laid.block.id;
	}
	return null;
};

const stopsOf = (
	{ payload, y, height, opens }: FlowPlace<BodyPart>,
	before: StepId | null,
	context: DrawContext,
	draw: BreakFrames,
): readonly RailStop[] => {
	const bottom = y + height;
	if (payload.kind === "bar") return [{ top: y, bottom, rail: { kind: "bar", mode: payload.mode.id } }];
	const { rail, opensMode } = payload.laid;
	const opener = opens ? draw.opener(payload) : null;
	const mode = modeOf(payload, context);
	const repeated: RailStop[] = [];
	if (opener !== null && opener.barBottom !== null && mode !== null) {
		const top = y - opener.frame.height;
		repeated.push({ top, bottom: top + opener.barBottom, rail: { kind: "bar", mode } });
	}
	const { block } = payload.laid;
	const joined =
		block.kind !== "step" || before === null || before === block.id || comesFrom(block.id, before, context.edition);
	const own: RailStop = { top: y, bottom, rail: rail.kind === "step" ? { ...rail, joined } : rail };
	return opensMode === null ? [...repeated, own] : [{ top: y, bottom, rail: { kind: "bar", mode: opensMode } }];
};
