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
