import { foldLookAlikes, nearestWord } from "../../diagnostics/closest-word.ts";

/** Names that people type for another one, by the name that is right. */
export type Aliases = { readonly [name: string]: readonly string[] };

/**
 * The candidate that was most likely meant, or null where nothing is near: the one that people call so, or else the
 * nearest. One that merely contains the word is none, because a key may be read as the one that was probably meant.
 */
export const suggestName = (given: string, candidates: readonly string[], aliases: Aliases = {}): string | null => {
	const wanted = foldLookAlikes(given);
	const also = new Map(Object.entries(aliases));
	const alias = candidates.find((candidate) => also.get(candidate)?.some((other) => foldLookAlikes(other) === wanted));
	return alias ?? nearestWord(given, candidates);
};
