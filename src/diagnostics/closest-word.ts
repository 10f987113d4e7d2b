/**
 * Characters that people take for one another in Japanese print: kana and kanji of one shape, and the many dashes. Each
 * group is folded to its first character before words are compared.
 */
const LOOK_ALIKES = [
	"ー一－―—–‐‑−ｰ-_",
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

/** Of longer words folding is not kept. */
const KEPT_LENGTH = 100;

/** So many folded words are kept. */
const KEPT_WORDS = 20_000;

const kept = new Map<string, readonly string[]>();

/** The folded code points of a word; kept, because each name of a manual is compared with many misspelled ones. */
const foldedCharacters = (word: string): readonly string[] => {
	const known = kept.get(word);
	if (known !== undefined) return known;
	const folded = [...foldLookAlikes(word)];
	if (word.length > KEPT_LENGTH) return folded;
	if (kept.size >= KEPT_WORDS) kept.clear();
	kept.set(word, folded);
	return folded;
};

/** Nobody mistypes a word in more places than this, however long it is. */
const MOST_EDITS = 12;

/** A word of up to five characters may differ by one, a longer one by a third; a single character by none. */
const mostEdits = (length: number): number =>
	length < 2 ? 0 : Math.min(MOST_EDITS, Math.max(1, Math.floor(length / 3)));

/** The candidate of the smallest distance to `word`, of several the first, or null where none is near enough. */
export const nearestWord = (word: string, candidates: Iterable<string>): string | null => {
	const folded = foldedCharacters(word);
	let best: string | null = null;
	let limit = mostEdits(folded.length);
	for (const candidate of candidates) {
		const distance = measureDistance(folded, foldedCharacters(candidate), limit);
		if (distance > limit) continue;
		best = candidate;
		if (distance === 0) break;
		limit = distance - 1;
	}
	return best;
};

/**
 * The candidate that was probably meant by `word`, or null where none is near: the nearest one (`nearestWord`); failing
 * that, the one candidate that contains the word or is contained in it.
 */
export const closestWord = (word: string, candidates: Iterable<string>): string | null => {
	const all = [...candidates];
	const nearest = nearestWord(word, all);
	if (nearest !== null) return nearest;
	const folded = foldedCharacters(word).join("");
	const others = all.filter((candidate) => holdsOther(folded, foldedCharacters(candidate).join("")));
	return others.length === 1 ? (others[0] ?? null) : null;
};

/** Whether the longer of two words holds the shorter one, which has two characters at least. */
const holdsOther = (a: string, b: string): boolean =>
	Math.min(a.length, b.length) >= 2 && (a.includes(b) || b.includes(a));

/**
 * The distance of two words in edits: insertions, deletions, replacements and swaps of neighbours, each part edited at
 * most once ("optimal string alignment"). Beyond `limit` it is not measured: the result is `limit + 1` then.
 */
export const measureDistance = (
	a: readonly string[],
	b: readonly string[],
	limit: number = Number.POSITIVE_INFINITY,
): number => {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	// What both begin and end with costs nothing.
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
	let end = 0;
	const shorter = Math.min(a.length, b.length) - start;
	while (end < shorter && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
	return alignWords(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
};

/**
 * Fills the table of distances row by row, no further from its diagonal than the limit: position `d` of a row is the
 * column `row + d - reach`.
 */
const alignWords = (a: readonly string[], b: readonly string[], limit: number): number => {
	const reach = Math.min(limit, Math.max(a.length, b.length));
	const positions = Array.from({ length: 2 * reach + 1 }, (_, position) => position);
	const far = Number.POSITIVE_INFINITY;
	let beforeLast: readonly number[] = [];
	let last: readonly number[] = positions.map((d) => (d < reach ? far : d - reach));
	for (let row = 1; row <= a.length; row += 1) {
		const current: number[] = [];
		let least = far;
		for (const d of positions) {
			const column = row + d - reach;
			let edits = far;
			if (column === 0) edits = row;
			else if (column > 0 && column <= b.length) {
				const replaced = (last[d] ?? far) + (a[row - 1] === b[column - 1] ? 0 : 1);
				edits = Math.min((last[d + 1] ?? far) + 1, (current[d - 1] ?? far) + 1, replaced);
				const swaps = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
				if (swaps) edits = Math.min(edits, (beforeLast[d] ?? far) + 1);
			}
			current.push(edits);
			least = Math.min(least, edits);
		}
		// A swap reaches back two rows.
		if (least > limit && last.every((edits) => edits > limit)) return limit + 1;
		beforeLast = last;
		last = current;
	}
	return Math.min(last[b.length - a.length + reach] ?? far, limit + 1);
};
