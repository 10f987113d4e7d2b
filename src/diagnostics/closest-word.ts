/**
 * Characters that people take for one another in Japanese print: kana and kanji of one shape, and the many dashes. Each
 * group is folded to its first character before words are compared.
 */
const LOOK_ALIKES = [
	"ー一－―—–‐‑−ｰ-",
	"へヘ",
	"べベ",
	"ぺペ",
	"りリ",
	"カ力",
	"ニ二",
	"ロ口",
	"エ工",
	"タ夕",
	"ト卜",
	"ハ八",
	"〇○◯",
	"~〜～",
	"・･·",
] as const;

const FOLDED = new Map(
	LOOK_ALIKES.flatMap((group) => {
		const [first = "", ...others] = [...group];
		return others.map((other) => [other, first] as const);
	}),
);

/**
 * A word as it looks to a hasty reader: full and half width, capitals, kana and kanji of one shape and blanks make no
 * difference. Two words of one shape are easily taken for one another.
 */
export const foldLookAlikes = (word: string): string =>
	[...word.normalize("NFKC").toLowerCase()]
		.map((character) => FOLDED.get(character) ?? character)
		.filter((character) => !/\s/u.test(character))
		.join("");

/**
 * The candidate that was probably meant by `word`, or null where none is near: the one of the smallest distance, of
 * several the first. A word of up to four characters may differ by one, a longer one by a third; failing that, the one
 * candidate that contains the word or is contained in it.
 */
export const closestWord = (word: string, candidates: Iterable<string>): string | null => {
	const folded = [...foldLookAlikes(word)];
	const limit = folded.length < 2 ? 0 : Math.max(1, Math.floor(folded.length / 3));
	let best: string | null = null;
	let bestDistance = limit + 1;
	const others: string[] = [];
	for (const candidate of candidates) {
		const other = [...foldLookAlikes(candidate)];
		const distance = Math.abs(other.length - folded.length) > limit ? bestDistance : measureDistance(folded, other);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
		if (holdsOther(folded.join(""), other.join(""))) others.push(candidate);
	}
	return best ?? (others.length === 1 ? (others[0] ?? null) : null);
};

/** Whether the longer of two words holds the shorter one, which has two characters at least. */
const holdsOther = (a: string, b: string): boolean =>
	Math.min(a.length, b.length) >= 2 && (a.includes(b) || b.includes(a));

/**
 * The distance of two words in edits: insertions, deletions, replacements and swaps of neighbours, each part edited at
 * most once ("optimal string alignment").
 */
export const measureDistance = (a: readonly string[], b: readonly string[]): number => {
	let beforeLast: readonly number[] = [];
	let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (const [row, character] of a.entries()) {
		const current = [row + 1];
		for (const [column, other] of b.entries()) {
			const replaced = (last[column] ?? 0) + (character === other ? 0 : 1);
			const edited = Math.min((last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, replaced);
			const swaps = row > 0 && column > 0 && character === b[column - 1] && a[row - 1] === other;
			current.push(swaps ? Math.min(edited, (beforeLast[column - 1] ?? 0) + 1) : edited);
		}
		beforeLast = last;
		last = current;
	}
	return last[b.length] ?? 0;
};
