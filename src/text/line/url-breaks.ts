/** Addresses in running text: with a scheme or www., and mail addresses (typography.md 3). */
const ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x7e]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** What ends a sentence, not an address. */
const TRAILING = /[.,;:!?)\]}'"]+$/;

/** Where addresses stand in a text: start and end of each. */
export const findAddresses = (text: string): readonly (readonly [start: number, end: number])[] => {
	if (!text.includes("://") && !text.includes("www.") && !text.includes("@")) return [];
	return Array.from(text.matchAll(ADDRESS), (match) => {
		const address = match[0].replace(TRAILING, "");
		return [match.index, match.index + address.length] as const;
	});
};

/**
 * Where an address or a literal may be divided: after `://` and a run of `/`, after `=` and `@`, before `? & # . ~ % - _`;
 * never inside `://`, inside a `%XX` or between letters and digits, so that nobody takes a break for a character.
 * Positions are UTF-16 offsets.
 */
export const findPieceStarts = (text: string): ReadonlySet<number> => {
	const starts = new Set<number>();
	const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0].length ?? 0;
	starts.add(scheme);
	for (let i = scheme; i < text.length; i++) {
		const before = text[i - 1] ?? "";
		const character = text[i] ?? "";
		if (AFTER.has(character)) {
			if (text[i + 1] !== character || character !== "/") starts.add(i + 1);
		} else if (BEFORE.has(character) && i > scheme && !(before === "/" && character !== "?")) starts.add(i);
	}
	starts.delete(0);
	starts.delete(text.length);
	return starts;
};

const AFTER: ReadonlySet<string> = new Set("/=@");
const BEFORE: ReadonlySet<string> = new Set("?&#.~%-_");
