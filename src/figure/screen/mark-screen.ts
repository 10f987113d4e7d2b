import type { GlyphRun } from "../../document/item.ts";
import type { TapManner } from "../../model/screen.ts";
import type { MarkBox, MarkCare, MarkScene } from "../mark/mark-scene.ts";
import { type MarkPlacement, placeMarks } from "../mark/place-marks.ts";
import { composeScreen } from "./compose-screen.ts";
import type { ComposedScreen, ScreenForm } from "./composed-screen.ts";
import type { TargetBox } from "./piece.ts";
import { type EditionElement, isMarked, type ScreenContext, type ScreenTarget, type Spread } from "./screen-context.ts";
import { layMarkWords, layTapCaption, type TapCaption } from "./tap-caption.ts";

/** A screen whose marks have their places. */
export interface MarkedScreen {
	readonly screen: ComposedScreen;
	readonly marks: MarkPlacement["placed"];
	/** The words for how to tap and the digits of the marks' order, at their places. */
	readonly words: readonly GlyphRun[];
}

/** A mark that moves asks for room at most so often; each time something moves for good. */
const MOST_SPREADS = 12;

/** A hair more than asked for, so that rounding does not ask again. */
const SLACK = 0.05;

/** What asks for the fifth time gets half a millimetre more: a phone's height grows in steps, not by hairs. */
const PATIENCE = 4;
const MORE_MM = 0.5;

/**
 * Composes a screen and makes room in it until no mark covers a word (TOKENS.md section 7); and until neither pointer
 * nor ring lies on another button and every frame has its disc at its upper right corner. Where that takes height, it
 * is another way to draw the screen: the ways, the higher one first. A whole phone keeps to its module.
 */
export const markScreen = (
	elements: readonly EditionElement[],
	how: TapManner | null,
	form: ScreenForm,
	context: ScreenContext,
): readonly [MarkedScreen, ...MarkedScreen[]] => {
	const caption = how === null ? null : layTapCaption(how, elements[0]?.span ?? { start: 0, end: 0 }, context);
	const plain = settle(elements, { form, caption, care: "corners" }, context);
	if (!plain.rude) return [plain];
	const isFree = ({ screen, crowded }: Settled): boolean => !crowded && screen.height <= plain.screen.height + SLACK;
	const room = settle(elements, { form, caption, care: "room" }, context);
	if (isFree(room)) return [room];
	const edges = settle(elements, { form, caption, care: "edges" }, context);
	const lowest = isFree(edges) ? edges : plain;
	return form.kind === "whole" || room.crowded ? [lowest] : [room, lowest];
};

interface Settled extends MarkedScreen {
	/** Whether room was still asked for at the end. */
	readonly crowded: boolean;
	readonly rude: boolean;
}

const settle = (
	elements: readonly EditionElement[],
	manner: { readonly form: ScreenForm; readonly caption: TapCaption | null; readonly care: MarkCare },
	context: ScreenContext,
): Settled => {
	const { form, caption, care } = manner;
	const spread = new Map<ScreenTarget, Spread>();
	for (let round = 1; ; round++) {
		const screen = composeScreen(elements, form, { ...context, spread });
		const targets = collectMarked(screen, context);
		const { placed, crowded, rude } = placeMarks(sceneOf(screen, targets, caption, context), context.style, care);
		if (crowded.length === 0 || round === MOST_SPREADS) {
			const words = layMarkWords(placed, caption, context);
			return { screen, marks: placed, words, crowded: crowded.length > 0, rude };
		}
		const slack = round > PATIENCE ? context.style.mm(MORE_MM) : SLACK;
		for (const { index, before, after } of crowded) {
			const target = targets[index]?.box.target;
			if (target === undefined) continue;
			const known = spread.get(target) ?? { before: 0, after: 0 };
			spread.set(target, {
				before: known.before + (before > 0 ? before + slack : 0),
				after: known.after + (after > 0 ? after + slack : 0),
			});
		}
	}
};

interface MarkedTarget {
	readonly box: TargetBox;
	readonly mark: MarkBox["mark"];
}

const ORDER = ["look", "enter", "dont", "tap"] as const;

const collectMarked = (screen: ComposedScreen, context: ScreenContext): readonly MarkedTarget[] => {
	const boxes = [screen.header, ...screen.pieces].flatMap(({ targets }) => targets);
	return ORDER.flatMap((mark) =>
		boxes.filter(({ target }) => isMarked(target, context, mark)).map((box) => ({ box, mark })),
	);
};

const sceneOf = (
	screen: ComposedScreen,
	targets: readonly MarkedTarget[],
	caption: TapCaption | null,
	context: ScreenContext,
): MarkScene => {
	const { style, mode } = context;
	return {
		boxes: targets.map(({ mark, box: { box, ring, tip, roomInside } }) => ({ mark, box, ring, tip, roomInside })),
		words: [screen.header, ...screen.pieces].flatMap(({ words }) => words),
		others: [screen.header, ...screen.pieces].flatMap((piece) =>
			piece.targets.flatMap(({ target, box, isButton }) =>
				targets.some((marked) => marked.mark === "tap" && marked.box.target === target)
					? []
					: [{ box, solid: isButton === true }],
			),
		),
		outer: { x: 0, y: 0, width: style.phone.width, height: screen.height },
		pointer: mode.device === "pc" ? "arrow" : "hand",
		caption,
	};
};
