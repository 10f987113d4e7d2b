import { HeldReports } from "../../diagnostics/held-reports.ts";
import type { Item } from "../../document/item.ts";
import { leaf, type StructureElement, element as structureElement } from "../../document/structure.ts";
import type { Mode, ResolvedMark } from "../../model/edition.ts";
import type { Chrome } from "../../model/manual.ts";
import type { MarkKind, TapManner } from "../../model/screen.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { drawMarks } from "../mark/draw-marks.ts";
import type { ScreenForm } from "./composed-screen.ts";
import { describeScreen } from "./describe-screen.ts";
import { drawShell } from "./draw-shell.ts";
import { type MarkedScreen, markScreen } from "./mark-screen.ts";
import type { PhoneAlternative, PhoneDrawing } from "./phone-drawing.ts";
import {
	COMFORTABLE_LADDER,
	COMPACT_LADDER,
	canBeLower,
	cutOnly,
	openGroup,
	type PhoneVariant,
} from "./phone-ladder.ts";
import type { EditionElement, ScreenContext, ScreenTarget } from "./screen-context.ts";

/** What a step says of its picture besides the picture itself. */
export interface PictureSettings {
	readonly mode: Mode;
	/** The header of the drawn screens. */
	readonly chrome: Chrome;
	readonly how: TapManner | null;
	/** Cut phones are at least so high (in points), so that they do not end above the text beside them. */
	readonly minHeight?: number;
	/** Whether the screen goes on on the next phone, so that this one is always cut. */
	readonly goesOn?: boolean;
}

/** What it is worth to keep a mark off another button: less than any step of the ladders below. */
const RUDE = 6;

/** One phone or window in the heights in which it can be drawn. */
export const drawPhone = (
	elements: readonly EditionElement[],
	marks: readonly ResolvedMark[],
	settings: PictureSettings,
	draw: DrawContext,
): PhoneDrawing => {
	const base = makeScreenContext(marks, settings, draw);
	const ladder = draw.style.density === "compact" ? COMPACT_LADDER : COMFORTABLE_LADDER;
	const [first, ...others] = settings.goesOn === true ? cutOnly(ladder) : ladder;
	const make = (variant: PhoneVariant): PhoneAlternatives => drawVariant(variant, elements, settings, base);
	const alternatives: [PhoneAlternative, ...PhoneAlternative[]] = [...make(first)];
	const least = draw.style.phone.height[settings.mode.device];
	const flat = elements.flatMap(openGroup);
	const { grid } = draw.style.phone.cut;
	const leastCut = Math.ceil((settings.minHeight ?? 0) / grid) * grid;
	for (const variant of others) {
		const lowestSoFar = alternatives.at(-1)?.frame.height ?? 0;
		if (variant.form !== "whole" && lowestSoFar <= leastCut + 0.01) continue;
		if (!canBeLower(variant, flat) || (variant.form === "whole" && lowestSoFar <= least)) continue;
		for (const made of make(variant)) {
			const lowest = alternatives.at(-1)?.frame.height ?? 0;
			if (made.frame.height < lowest - 0.01) alternatives.push(made);
		}
	}
	return { alternatives };
};

type PhoneAlternatives = readonly [PhoneAlternative, ...PhoneAlternative[]];

/** One rung of the ladder: the best way of drawing it, and lower ones in which marks lie on more than they should. */
const drawVariant = (
	{ form, reduction, cost, dropsTrailing = false }: PhoneVariant,
	elements: readonly EditionElement[],
	settings: PictureSettings,
	base: ScreenContext,
): PhoneAlternatives => {
	const context = { ...base, reduction };
	const least = settings.minHeight ?? 0;
	const screenForm: ScreenForm =
		form === "whole" ? { kind: "whole" } : { kind: "cut", least, spacing: form, dropsTrailing };
	const [best, ...lower] = markScreen(elements, settings.how, screenForm, context);
	const drawn = (marked: MarkedScreen, rude: number): PhoneAlternative => {
		const frame = drawScreen(marked, elements, settings.how, context);
		return { frame: { ...frame, remarks: [remarkOn(marked, elements, base.draw)] }, cost: cost + rude };
	};
	return [drawn(best, 0), ...lower.map((marked) => drawn(marked, RUDE))];
};

/** What everything on the phones of one picture needs to know. */
export const makeScreenContext = (
	marks: readonly ResolvedMark[],
	{ mode, chrome }: PictureSettings,
	draw: DrawContext,
): ScreenContext => ({
	draw,
	style: draw.style,
	// One for all alternatives: only one of them reaches the page.
	tag: leaf(),
	mode,
	chrome,
	marks: collectMarks(marks),
	reduction: { lines: null, pictures: true, links: true },
	looseness: 1,
	spread: new Map(),
	labels: new Map(),
});

const collectMarks = (marks: readonly ResolvedMark[]): ReadonlyMap<ScreenTarget, ReadonlySet<MarkKind>> => {
	const found = new Map<ScreenTarget, Set<MarkKind>>();
	for (const { mark, target } of marks) found.set(target, (found.get(target) ?? new Set()).add(mark));
	return found;
};

/** What there is to say of a phone: how far it grew, or what it leaves out; compact density always leaves that out. */
const remarkOn = ({ screen }: MarkedScreen, elements: readonly EditionElement[], draw: DrawContext): HeldReports => {
	const remarks = new HeldReports();
	const span = elements[0]?.span ?? null;
	if (screen.leftOut > 0 && draw.style.density !== "compact") {
		remarks.report("screen/cut", span, { count: screen.leftOut });
	}
	if (!screen.grown) return remarks;
	const height = Math.round(screen.height / draw.style.mm(1));
	const wrapped = screen.pieces.flatMap((piece) => piece.wrapped);
	for (const place of wrapped) remarks.report("screen/label-wrapped", place, { height });
	if (wrapped.length === 0) remarks.report("screen/grown", span, { height });
	return remarks;
};

const drawScreen = (
	{ screen, marks, words }: MarkedScreen,
	elements: readonly EditionElement[],
	how: TapManner | null,
	context: ScreenContext,
): PhoneAlternative["frame"] => {
	const { tag, style } = context;
	const shell = drawShell(screen, context);
	const drawn = drawMarks(marks, style, tag);
	const partial: readonly Item[] =
		screen.partial.length === 0
			? []
			: [{ kind: "clip", path: shell.clip, items: screen.partial.flatMap(({ items }) => items) }];
	const figure: StructureElement = structureElement("Figure", [tag], describeScreen(elements, how, context));
	const box = { x: 0, y: 0, width: style.phone.width, height: screen.height };
	return {
		width: box.width,
		height: box.height,
		items: [
			...shell.under,
			...screen.header.items,
			...screen.pieces.flatMap(({ items }) => items),
			...partial,
			...drawn.under,
			...shell.over,
			...drawn.over,
			...words,
		],
		links: [],
		destinations: [],
		structure: [figure],
		figures: [{ element: figure, box }],
	};
};
