import type { Artifact } from "../../../document/item.ts";
import { LAYOUT } from "../../../figure/badge/shape-item.ts";
import type { TextStyle } from "../../../style/tokens/type-tokens.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { layPlain } from "../../../text/paint/lay-text.ts";
import type { TextFrame } from "../../../text/paint/text-options.ts";
import { setLine } from "./set-text.ts";

/** A repeat on one line, cut with … where it is wider than `measure`: the whole text stands elsewhere. */
export const shortenLine = (
	text: string,
	measure: number,
	{ type, tag }: { readonly type: TextStyle; readonly tag: Artifact },
	context: DrawContext,
): TextFrame => setLine(cutToLine(text, measure, type, context), type, tag, context);

/** Words that fill less of the measure are cut inside instead. */
const LEAST_FILLED = 0.6;

/** As much of a text as one line of the measure holds, with … behind it: whole words where they fill most of the line. */
export const cutToLine = (text: string, measure: number, type: TextStyle, context: DrawContext): string => {
	const widthOf = (characters: string): number => setLine(characters, type, LAYOUT, context).width;
	if (widthOf(text) <= measure) return text;
	const words = firstLineOf(text, measure - widthOf("…"), type, context);
	const cut = `${words}…`;
	const width = widthOf(cut);
	return width <= measure && width >= LEAST_FILLED * measure ? cut : cutInside(text, measure, widthOf);
};

/** The words that a line of this measure takes. */
const firstLineOf = (text: string, measure: number, type: TextStyle, context: DrawContext): string => {
	const laid = layPlain(text, type, { measure: Math.max(1, measure), artifact: LAYOUT }, context);
	const runs = laid.items.flatMap((item) => (item.kind === "glyphs" ? [item] : []));
	return runs
		.filter(({ y }) => Math.abs(y - laid.firstBaseline) < 0.01)
		.flatMap(({ texts }) => texts)
		.join("")
		.trimEnd();
};

const cutInside = (text: string, measure: number, widthOf: (characters: string) => number): string => {
	const characters = [...text];
	const cutAt = (count: number): string => `${characters.slice(0, count).join("")}…`;
	let fits = 0;
	let tooMany = characters.length;
	while (tooMany - fits > 1) {
		const middle = (fits + tooMany) >> 1;
		if (widthOf(cutAt(middle)) <= measure) fits = middle;
		else tooMany = middle;
	}
	return cutAt(fits);
};
