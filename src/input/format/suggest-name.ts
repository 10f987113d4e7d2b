/**
 * The optimal string alignment distance of two texts in code points: insertions, deletions, replacements and swaps of
 * neighbours cost one each (a swap costs two in Levenshtein's distance, and `tpa` would then be as far from `tap` as
 * from `top`).
 */
export const alignmentDistance = (a: string, b: string): number => {
	const from = [...a];
	const to = [...b];
	let beforeLast: readonly number[] = [];
	let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const same = from[row - 1] === to[column - 1];
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current[column] = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1),
				swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
};

/** A text as it is compared for suggestions: full-width letters and signs become ASCII, capitals small. */
export const foldForComparison = (text: string): string =>
	text
		.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
		.replace(/　/g, " ")
		.trim()
		.toLowerCase()
		.replace(/[_ ]/g, "-");

/** Names that people type for another one, by the name that is right. */
export type Aliases = { readonly [name: string]: readonly string[] };

/**
 * The candidate that was most likely meant, or null where nothing is near: up to a third of the characters may differ.
 * Of equally near ones the first wins.
 */
export const suggestName = (given: string, candidates: readonly string[], aliases: Aliases = {}): string | null => {
	const wanted = foldForComparison(given);
	const alias = candidates.find((candidate) =>
		aliases[candidate]?.some((other) => foldForComparison(other) === wanted),
	);
	if (alias !== undefined) return alias;
	let best: string | null = null;
	let bestDistance = Math.max(1, Math.floor([...wanted].length / 3)) + 1;
	for (const candidate of candidates) {
		const folded = foldForComparison(candidate);
		if (Math.abs(folded.length - wanted.length) > bestDistance * 2) continue;
		const distance = alignmentDistance(wanted, folded);
		if (distance < bestDistance && distance < Math.max([...folded].length, [...wanted].length)) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
};
