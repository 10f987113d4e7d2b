import type { FontBook } from "../../src/text/font/font.ts";
import { layoutParagraph } from "../../src/text/line/layout-paragraph.ts";
import { rawLineText, settingsOf, textItem } from "../unit/text/line/set-lines.ts";

/** What became of marked sentences over many widths. */
export interface BreakCount {
	lines: number;
	breaks: number;
	/** Breaks that are not between two phrases. */
	inside: number;
	/** Last lines of one or two characters. */
	runts: number;
	/** Line ends inside phrases, for whoever wants to look at them. */
	readonly examples: string[];
}

/** Sets sentences whose phrase boundaries are marked with | at every width of `from` to `to` em and counts. */
export const countBreaks = (marked: readonly string[], from: number, to: number, fonts: FontBook): BreakCount => {
	const count: BreakCount = { lines: 0, breaks: 0, inside: 0, runts: 0, examples: [] };
	for (const sentence of marked) {
		for (let measure = from; measure <= to; measure++) countOne(sentence, measure, fonts, count);
	}
	return count;
};

const countOne = (sentence: string, measure: number, fonts: FontBook, count: BreakCount): void => {
	const { lines } = layoutParagraph([textItem(sentence.replaceAll("|", ""))], settingsOf(measure), fonts);
	count.lines += lines.length;
	const boundaries = boundariesOf(sentence);
	let offset = 0;
	for (const line of lines.slice(0, -1)) {
		offset += rawLineText(line).replace(/\s/g, "").length;
		count.breaks++;
		if (boundaries.has(offset)) continue;
		count.inside++;
		count.examples.push(`${measure} ${lines.map(rawLineText).join("/")}`);
	}
	if (
		lines.length > 1 &&
		[...rawLineText(lines.at(-1) ?? { pieces: [], baseline: 0, bottom: 0, width: 0, overfull: false })].length < 3
	)
		count.runts++;
};

/** Offsets of the marked boundaries, blanks not counted. */
const boundariesOf = (sentence: string): ReadonlySet<number> => {
	const boundaries = new Set<number>();
	let offset = 0;
	for (const character of sentence.replace(/\s/g, "")) {
		if (character === "|") boundaries.add(offset);
		else offset += character.length;
	}
	return boundaries;
};
