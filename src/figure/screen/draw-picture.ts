import type { Frame } from "../../document/frame.ts";
import type { Item } from "../../document/item.ts";
import { leaf, type StructureElement, element as structureElement } from "../../document/structure.ts";
import type { EditionPicture, Mode, ResolvedMark } from "../../model/edition.ts";
import type { Chrome } from "../../model/manual.ts";
import type { MarkKind, Screenshot, TapManner } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import { drawMarks } from "../mark/draw-marks.ts";
import { drawScreenshot } from "../picture/draw-screenshot.ts";
import type { CutForm, ScreenForm } from "./compose-screen.ts";
import { describeScreen } from "./describe-screen.ts";
import { drawPlaceholder } from "./draw-placeholder.ts";
import { drawShell } from "./draw-shell.ts";
import { type MarkedScreen, markScreen } from "./mark-screen.ts";
import type { PhoneAlternative, PhoneDrawing } from "./phone-drawing.ts";
import type { EditionElement, Reduction, ScreenContext, ScreenTarget } from "./screen-context.ts";
import { layTapCaption } from "./tap-caption.ts";

/** What a step says of its picture besides the picture itself. */
export interface PictureSettings {
	readonly mode: Mode;
	/** The header of the drawn screens. */
	readonly chrome: Chrome;
	readonly how: TapManner | null;
	/** Cut phones are at least so high (in points), so that they do not end above the text beside them. */
	readonly minHeight?: number;
}

/**
 * Draws a step's picture: one drawing for each phone or window (`then: →` starts the next), each in the heights that
 * TOKENS.md section 10, rule 7 allows. No mark covers a word, nothing that has words or marks is left out.
 */
export const drawPicture = (
	picture: EditionPicture,
	settings: PictureSettings,
	context: DrawContext,
): readonly PhoneDrawing[] =>
	picture.kind === "image"
		? [{ alternatives: [{ frame: drawImage(picture.image, settings, context), cost: 0 }] }]
		: splitPhones(picture.elements).map((elements) => drawPhone(elements, picture.marks, settings, context));

/** A screenshot; one that could not be loaded, which was reported, has its words instead. */
const drawImage = (image: Screenshot<SourcedText>, settings: PictureSettings, draw: DrawContext): Frame => {
	const context = makeContext([], settings, draw);
	const picture = draw.pictures.screenshots.get(image);
	if (picture === undefined) return drawPlaceholder(image, context);
	const caption = settings.how === null ? null : layTapCaption(settings.how, image.span, context);
	return drawScreenshot({ image, picture, device: settings.mode.device, caption, tag: context.tag }, draw.style);
};

const makeContext = (
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
	reduction: ALL,
	looseness: 1,
	spread: new Map(),
	labels: new Map(),
});

const splitPhones = (elements: readonly EditionElement[]): readonly (readonly EditionElement[])[] => {
	const phones: EditionElement[][] = [[]];
	for (const element of elements) {
		if (element.kind === "then" && element.direction === "right") phones.push([]);
		else phones.at(-1)?.push(element);
	}
	return phones;
};

/** One way of drawing a phone. */
interface Variant {
	/** Whole, or cut with the elements so close. */
	readonly form: "whole" | CutForm["spacing"];
	readonly reduction: Reduction;
	readonly dropsTrailing?: true;
	readonly cost: number;
}

/** What it is worth to keep a mark off another button: less than any step of the ladders below. */
const RUDE = 6;

const ALL: Reduction = { lines: null, pictures: true, links: true };
const FEW_LINES: Reduction = { lines: 1, pictures: true, links: true };
const NO_PICTURES: Reduction = { lines: 1, pictures: false, links: true };
const LEAST: Reduction = { lines: 0, pictures: false, links: false };

/**
 * In the order of the ladder; a cost is what it is worth in points of white to see the better one. Growing by a module
 * of 6 mm comes before anything is left out.
 */
const COMFORTABLE: readonly [Variant, ...Variant[]] = [
	{ form: "whole", reduction: ALL, cost: 0 },
	{ form: "whole", reduction: FEW_LINES, cost: 24 },
	{ form: "whole", reduction: NO_PICTURES, cost: 48 },
	{ form: "usual", reduction: ALL, cost: 72 },
	{ form: "usual", reduction: FEW_LINES, cost: 96 },
	{ form: "usual", reduction: NO_PICTURES, cost: 120 },
	{ form: "usual", reduction: NO_PICTURES, dropsTrailing: true, cost: 180 },
	{ form: "tight", reduction: NO_PICTURES, dropsTrailing: true, cost: 240 },
];

/**
 * TOKENS.md section 11: always cut, one greeked line, no pictures, nothing under what is marked; closer where that saves
 * a page.
 */
const COMPACT: readonly [Variant, ...Variant[]] = [
	{ form: "usual", reduction: NO_PICTURES, dropsTrailing: true, cost: 0 },
	{ form: "tight", reduction: NO_PICTURES, dropsTrailing: true, cost: 24 },
	{ form: "closest", reduction: LEAST, dropsTrailing: true, cost: 48 },
];

const drawPhone = (
	elements: readonly EditionElement[],
	marks: readonly ResolvedMark[],
	settings: PictureSettings,
	draw: DrawContext,
): PhoneDrawing => {
	const base = makeContext(marks, settings, draw);
	const [first, ...others] = draw.style.density === "compact" ? COMPACT : COMFORTABLE;
	const make = ({
		form,
		reduction,
		cost,
		dropsTrailing = false,
	}: Variant): readonly [PhoneAlternative, ...PhoneAlternative[]] => {
		const least = settings.minHeight ?? 0;
		const screenForm: ScreenForm =
			form === "whole" ? { kind: "whole" } : { kind: "cut", least, spacing: form, dropsTrailing };
		const [best, ...lower] = markScreen(elements, settings.how, screenForm, { ...base, reduction });
		if (cost === 0) reportGrowth(best, elements, draw);
		const drawn = (marked: MarkedScreen, rude: number): PhoneAlternative => ({
			frame: drawScreen(marked, elements, settings.how, { ...base, reduction }),
			cost: cost + rude,
		});
		return [drawn(best, 0), ...lower.map((marked) => drawn(marked, RUDE))];
	};
	const alternatives: [PhoneAlternative, ...PhoneAlternative[]] = [...make(first)];
	const least = draw.style.phone.height[settings.mode.device];
	const flat = elements.flatMap(openGroup);
	for (const variant of others) {
		const lowestSoFar = alternatives.at(-1)?.frame.height ?? 0;
		if (!canBeLower(variant, flat) || (variant.form === "whole" && lowestSoFar <= least)) continue;
		for (const made of make(variant)) {
			const lowest = alternatives.at(-1)?.frame.height ?? 0;
			if (made.frame.height < lowest - 0.01) alternatives.push(made);
		}
	}
	return { alternatives };
};

const openGroup = (element: EditionElement): readonly EditionElement[] =>
	element.kind === "card" || element.kind === "bottom" ? element.children.flatMap(openGroup) : [element];

/** Whether there is anything that this variant would leave out. */
const canBeLower = ({ form, reduction }: Variant, elements: readonly EditionElement[]): boolean => {
	if (reduction === ALL || form === "tight" || form === "closest") return true;
	return elements.some((element) => {
		if (element.kind === "picture" || element.kind === "spinner" || element.kind === "keypad")
			return !reduction.pictures;
		const text = element.kind === "alert" ? element.text : element.kind === "text" ? element : null;
		return reduction.pictures && text?.content.kind === "lines" && text.content.count > 1;
	});
};

const collectMarks = (marks: readonly ResolvedMark[]): ReadonlyMap<ScreenTarget, ReadonlySet<MarkKind>> => {
	const found = new Map<ScreenTarget, Set<MarkKind>>();
	for (const { mark, target } of marks) found.set(target, (found.get(target) ?? new Set()).add(mark));
	return found;
};

const reportGrowth = ({ screen }: MarkedScreen, elements: readonly EditionElement[], draw: DrawContext): void => {
	if (!screen.grown) return;
	const millimetres = Math.round(screen.height / draw.style.mm(1));
	const wrapped = screen.pieces.flatMap((piece) => piece.wrapped);
	for (const span of wrapped) draw.sink.report("screen/label-wrapped", span, { height: millimetres });
	const span = elements[0]?.span;
	if (wrapped.length === 0 && span !== undefined) draw.sink.report("screen/grown", span, { height: millimetres });
};

const drawScreen = (
	{ screen, marks, caption }: MarkedScreen,
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
			...caption,
		],
		links: [],
		destinations: [],
		structure: [figure],
		figures: [{ element: figure, box }],
	};
};
