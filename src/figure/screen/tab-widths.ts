import type { PhoneTypes } from "../../style/tokens/phone-tokens.ts";
import type { LaidLabel } from "./laid-label.ts";
import { layLabel } from "./lay-label.ts";
import { isMarked, type ScreenContext, type ScreenTarget } from "./screen-context.ts";

/** From the edge of a tab that is marked to its label and its neighbour's: a ring then covers neither. In millimetres. */
const MARKED_INSET = 0.85;
/** The same at the end of the row, where the number of the mark may stand on its edge. In millimetres. */
const MARKED_OUTER_INSET = 1.3;
/** Between a label and the next tab, and the end of the row, where nothing is marked. In millimetres. */
const INSET = 0.6;
const OUTER_INSET = 0.3;
/** Of a tab without a label, as a share of an even width. */
const NAMELESS = 0.6;
/** How many lines a label has at most, and how few characters are one word: 設定 has no second line. */
const LINES = 2;
const ONE_WORD = 4;
/** By how much a tab is widened at a time until no word of it is broken. */
const STEP_MM = 0.5;

/** One of several tabs, and the space that it keeps on both sides of its label, in points. */
export interface Tab {
	readonly target: ScreenTarget;
	/** Whether it is the one that is shown. */
	readonly open: boolean;
	readonly left: number;
	readonly right: number;
}

/** Tabs of one row; the marked one, else the first of all, is the open one. */
export const makeTabs = (
	targets: readonly ScreenTarget[],
	open: ScreenTarget | undefined,
	context: ScreenContext,
): readonly Tab[] => {
	const insetTo = (target: ScreenTarget, neighbour: ScreenTarget | undefined): number => {
		const { mm } = context.style;
		if (neighbour === undefined) return mm(isMarked(target, context) ? MARKED_OUTER_INSET : OUTER_INSET);
		return mm(isMarked(target, context) || isMarked(neighbour, context) ? MARKED_INSET : INSET);
	};
	return targets.map((target, index) => ({
		target,
		open: target === open,
		left: insetTo(target, targets[index - 1]),
		right: insetTo(target, targets[index + 1]),
	}));
};

/** The labels of tabs in their widths, all in one size, in one line where a smaller one makes that fit; null without. */
export const layTabLabels = (
	tabs: readonly Tab[],
	widths: readonly number[],
	context: ScreenContext,
): readonly (LaidLabel | null)[] => {
	const [usual, ...smaller] = context.style.phone.type.field;
	const layIn = (types: PhoneTypes) => tabs.map((tab, index) => layTab(tab, widths[index] ?? 0, types, context));
	const labels = layIn([usual, ...smaller]);
	const size = Math.min(...labels.map((laid) => laid?.size ?? usual.size));
	const shared = smaller.find((type) => type.size <= size + 0.01);
	return shared === undefined || size >= usual.size ? labels : layIn([shared]);
};

const layTab = (tab: Tab, width: number, types: PhoneTypes, context: ScreenContext): LaidLabel | null => {
	const oneLine = layLines(tab, { width, lines: 1, types }, context);
	const isLaid = oneLine === null || isWhole(oneLine, tab, { width, lines: 1 });
	return isLaid ? oneLine : layLines(tab, { width, lines: LINES, types }, context);
};

interface Fit {
	readonly width: number;
	readonly lines: number;
}

const layLines = (
	{ target, open, left, right }: Tab,
	{ width, lines, types }: Fit & { readonly types: PhoneTypes },
	context: ScreenContext,
): LaidLabel | null => {
	if (target.label === null) return null;
	const { ink } = context.style.colors;
	const measure = width - left - right;
	return layLabel(target.label, { measure, types, lines, bold: open, color: ink, align: "center" }, context);
};

/** Whether a label stands in its tab in so many lines, with no broken word. */
const isWhole = (laid: LaidLabel, { left, right }: Tab, { width, lines }: Fit): boolean =>
	laid.lineCount <= lines && !laid.broken && laid.width <= width - left - right + 0.01;

/**
 * The widths of the tabs of one row: one line each where that fits, else two with whole words; what is left makes them
 * as even as their labels allow, which looks calmest. More than `width` in all where no row holds them.
 */
export const shareTabWidths = (tabs: readonly Tab[], width: number, context: ScreenContext): readonly number[] => {
	const oneLine = leastWidths(tabs, 1, width, context);
	const chosen = sumOf(oneLine) <= width + 0.01 ? oneLine : leastWidths(tabs, LINES, width, context);
	const sum = sumOf(chosen);
	if (sum >= width) return chosen;
	const spare = chosen.map((each) => Math.max(0, width / tabs.length - each));
	const wanted = sumOf(spare);
	return chosen.map((each, index) => each + (wanted > 0 ? ((spare[index] ?? 0) / wanted) * (width - sum) : 0));
};

/** Whether the tabs stand in one row, each with one line. */
export const fitsOneLine = (tabs: readonly Tab[], width: number, context: ScreenContext): boolean =>
	sumOf(leastWidths(tabs, 1, width, context)) <= width + 0.01;

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);

/** The least width of each tab in which its label has so many lines at most and no broken word, in its smallest type. */
const leastWidths = (tabs: readonly Tab[], lines: number, width: number, context: ScreenContext): readonly number[] =>
	tabs.map((tab) => {
		if (tab.target.label === null) return (width / tabs.length) * NAMELESS;
		const isWord = [...tab.target.label.text].length <= ONE_WORD;
		return lines === 1 || isWord ? oneLineWidth(tab, context) : leastWidth(tab, lines, width, context);
	});

const oneLineWidth = (tab: Tab, context: ScreenContext): number => {
	const types = smallestOf(context);
	const laid = layLines(tab, { width: Number.MAX_SAFE_INTEGER, lines: 1, types }, context);
	return (laid?.width ?? 0) + tab.left + tab.right;
};

const smallestOf = (context: ScreenContext): PhoneTypes => {
	const [usual, ...smaller] = context.style.phone.type.field;
	return [smaller.at(-1) ?? usual];
};

const leastWidth = (tab: Tab, lines: number, width: number, context: ScreenContext): number => {
	const step = context.style.mm(STEP_MM);
	for (let each = 4 * step; each < width; each += step) {
		const laid = layLines(tab, { width: each, lines, types: smallestOf(context) }, context);
		if (laid === null || isWhole(laid, tab, { width: each, lines })) return each;
	}
	return width;
};
