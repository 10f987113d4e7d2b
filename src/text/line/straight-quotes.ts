import type { InlineItem } from "./inline-item.ts";
import { isProse } from "./is-prose.ts";

/**
 * Straight quotes that stand in pairs, each with the curly one that is drawn for it: BIZ UD draws U+0022 and U+0027 as
 * closing quotes on both sides (typography.md 1.1). Apostrophes and inches stay. Offsets are those of `text`.
 */
export const pairStraightQuotes = (text: string): ReadonlyMap<number, string> => {
	const pairs = new Map<number, string>();
	if (!text.includes('"') && !text.includes("'")) return pairs;
	for (const [quote, opening, closing] of KINDS) {
		let open = -1;
		for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
			const before = text[i - 1] ?? " ";
			const after = text[i + 1] ?? " ";
			if (open < 0) {
				if (!WORD_CHARACTER.test(before) && !BLANK.test(after)) open = i;
			} else if (!BLANK.test(before) && !WORD_CHARACTER.test(after)) {
				pairs.set(open, opening);
				pairs.set(i, closing);
				open = -1;
			}
		}
	}
	return pairs;
};

const KINDS = [
	['"', "“", "”"],
	["'", "‘", "’"],
] as const;

const WORD_CHARACTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
const BLANK = /\s/;

/**
 * The straight quotes of a paragraph that stand in pairs, also over a change of style: for each item, by its place, the
 * curly ones by their offsets in its text.
 */
export const pairQuotesAcross = <Payload>(
	items: readonly InlineItem<Payload>[],
): ReadonlyMap<number, ReadonlyMap<number, string>> => {
	const found = new Map<number, Map<number, string>>();
	const starts: number[] = [];
	let text = "";
	for (const item of items) {
		starts.push(text.length);
		if (item.kind === "text" && isProse(item)) text += item.text;
		else text += item.kind === "break" ? "\n" : "・";
	}
	let index = 0;
	for (const [offset, drawn] of [...pairStraightQuotes(text)].sort(([a], [b]) => a - b)) {
		while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= offset) index++;
		const inItem = found.get(index) ?? new Map<number, string>();
		found.set(index, inItem.set(offset - (starts[index] ?? 0), drawn));
	}
	return found;
};
