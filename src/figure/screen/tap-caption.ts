import type { Rect } from "../../base/rect.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { GlyphRun } from "../../document/item.ts";
import { moveItem } from "../../document/move-frame.ts";
import type { TapManner } from "../../model/screen.ts";
import { textAt } from "../../model/sourced-text.ts";
import type { WordKey } from "../../model/words.ts";
import type { PlacedMarks, PlacedNumber } from "../mark/mark-scene.ts";
import { layLabel } from "./lay-label.ts";
import type { ScreenContext } from "./screen-context.ts";

/** The words for how to tap, in a pill that has no place yet. */
export interface TapCaption {
	/** Of the pill, in points. */
	readonly width: number;
	readonly height: number;
	/** The words in a pill of that size. */
	readonly place: (pill: Rect) => readonly GlyphRun[];
}

const CAPTIONS = { double: "tapDouble", long: "tapLong", drag: "tapDrag", right: "tapRight" } as const satisfies {
	readonly [how in TapManner]: WordKey;
};

/** Lays out the words for how to tap (format.md, `how`); `span` is what they are blamed on. */
export const layTapCaption = (how: TapManner, span: Span, context: ScreenContext): TapCaption => {
	const { style } = context;
	const { size, padding, height } = style.mark.caption;
	const settings = {
		measure: style.phone.width - 2 * padding,
		types: [{ size, leading: height }],
		lines: 1,
		bold: true,
		color: style.colors.paper,
		align: "start",
	} as const;
	const laid = layLabel(textAt(context.draw.edition.words[CAPTIONS[how]], span), settings, context);
	return {
		width: laid.width + 2 * padding,
		height,
		place: (pill) => {
			const y = pill.y + (pill.height - laid.height) / 2;
			return laid.items.map((item) => moveItem(item, pill.x + padding, y)).filter((item) => item.kind === "glyphs");
		},
	};
};

/** The words for how to tap and the digits of the marks' order, at their places. */
export const layMarkWords = (
	{ caption, numbers }: PlacedMarks,
	tapCaption: TapCaption | null,
	context: ScreenContext,
): readonly GlyphRun[] => [
	...(caption === null ? [] : (tapCaption?.place(caption) ?? [])),
	...numbers.flatMap((number) => layNumber(number, context)),
];

const layNumber = ({ number, x, y, diameter }: PlacedNumber, context: ScreenContext): readonly GlyphRun[] => {
	const { style } = context;
	const { size } = style.mark.number;
	const settings = {
		measure: diameter,
		types: [{ size, leading: diameter }],
		lines: 1,
		bold: true,
		color: style.colors.ink,
		align: "center",
	} as const;
	const laid = layLabel(textAt(`${number}`, { start: 0, end: 0 }), settings, context);
	return laid.items
		.map((item) => moveItem(item, x - diameter / 2, y - diameter / 2))
		.filter((item) => item.kind === "glyphs");
};
