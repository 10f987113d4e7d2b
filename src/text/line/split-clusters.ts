/**
 * Characters that may join with their neighbours to one grapheme cluster. Only stretches with one of these need the
 * segmenter, whose time grows with the square of the length in Node 20 (15 seconds for 100,000 characters).
 */
const JOINING =
	/[\p{M}\uff9e\uff9f\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u0600-\u0605\u06dd\u070f\u0e33\u0eb3\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|\u200c|\u200d/u;

/** One code point and what can only be an extension of it (UAX #29 rule GB9): one cluster without further asking. */
const BASE_AND_MARKS = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}][\p{Mn}\p{Me}\uff9e\uff9f]+$/u;

/** A longer stretch is cut into pieces of this many UTF-16 units before the segmenter sees it. */
const LONGEST_PIECE = 400;

let segmenter: Intl.Segmenter | null = null;

/** The grapheme clusters of a text (UAX #29), in time linear in its length. Joined, they give the text again. */
export const splitClusters = (text: string): string[] => {
	const clusters: string[] = [];
	const mayJoin = JOINING.test(text) || text.includes("\r\n");
	let stretch = "";
	let open = false;
	for (const character of text) {
		if (!mayJoin) {
			clusters.push(character);
			continue;
		}
		const joins = JOINING.test(character) || (character === "\n" && stretch.endsWith("\r"));
		if (stretch !== "" && !joins && !open) {
			splitStretch(stretch, clusters);
			stretch = "";
		}
		stretch += character;
		// After a joiner, a flag letter, a jamo or a prepended sign the next character may still belong to the cluster.
		open = joins && !/^[\p{M}\uff9e\uff9f]$/u.test(character);
	}
	if (stretch !== "") splitStretch(stretch, clusters);
	return clusters;
};

const splitStretch = (stretch: string, clusters: string[]): void => {
	const first = stretch.codePointAt(0) ?? 0;
	if (stretch.length === (first > 0xffff ? 2 : 1) || BASE_AND_MARKS.test(stretch.slice(0, 2 * LONGEST_PIECE))) {
		clusters.push(stretch);
		return;
	}
	segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
	let rest = stretch;
	while (rest !== "") {
		const piece = rest.slice(0, LONGEST_PIECE);
		const parts = Array.from(segmenter.segment(piece), (part) => part.segment);
		// The last cluster of a piece may go on in the next one.
		if (piece.length < rest.length && parts.length > 1) parts.pop();
		clusters.push(...parts);
		rest = rest.slice(parts.reduce((length, part) => length + part.length, 0));
	}
};
