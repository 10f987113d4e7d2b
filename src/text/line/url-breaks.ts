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

/** Where an address may be divided: between two of its pieces, or inside one that is wider than a line. */
export type Seam = "between" | "inside";

/**
 * Where an address or a literal may be divided: between its pieces after a run of `/`, after `=` and `@`, before
 * `? & # .`, and inside one after `://` and before `~ % - _`, which are easily taken for a hyphen of the line or leave
 * `https://` alone; never inside `://`, inside a `%XX` or between letters and digits, so that nobody takes a break for a
 * character. By the UTF-16 offset before which the line ends.
 */
export const findSeams = (text: string): ReadonlyMap<number, Seam> => {
	const seams = new Map<number, Seam>();
	const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0].length ?? 0;
	const host = scheme === 0 ? 0 : scheme + (/^[^/?#]*/.exec(text.slice(scheme))?.[0].length ?? 0);
	seams.set(scheme, "inside");
	for (let i = scheme; i < text.length; i++) {
		const before = text[i - 1] ?? "";
		const character = text[i] ?? "";
		if (AFTER.has(character)) {
			if (text[i + 1] !== character || character !== "/") seams.set(i + 1, "between");
		} else if (i > scheme && !(before === "/" && character !== "?")) {
			if (character === "." && i < host) seams.set(i, seamInHost(text.slice(scheme, host), i - scheme));
			else if (BEFORE.has(character)) seams.set(i, "between");
			else if (BEFORE_INSIDE.has(character) && !seams.has(i)) seams.set(i, "inside");
		}
	}
	seams.delete(0);
	seams.delete(text.length);
	return seams;
};

/**
 * A host is divided before its domain (portal|.example.ac.jp), which is what readers know it by and is kept whole like
 * the host of a domain alone.
 */
const seamInHost = (host: string, at: number): Seam => {
	const isFirst = host.indexOf(".") === at;
	return isFirst && host.indexOf(".", at + 1) > 0 ? "between" : "inside";
};

const AFTER: ReadonlySet<string> = new Set("/=@");
const BEFORE: ReadonlySet<string> = new Set("?&#.");
const BEFORE_INSIDE: ReadonlySet<string> = new Set("~%-_");
