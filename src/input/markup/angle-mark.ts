import { characterAt, type MarkedText, type Range } from "./marked-text.ts";

/** `<head>` or `<head|words>`: a name or an address. */
export interface AngleMark extends Range {
	readonly kind: "angle";
	readonly head: Range;
	readonly words: Range | null;
}

/** An address begins so; no name may. */
const ADDRESS = /^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|(?:mailto|tel|sms|data|javascript|wifi):)/i;

/** Whether what stands in `< >` is an address and not a name. */
export const isAddress = (head: string): boolean => ADDRESS.test(head);

/**
 * The mark that begins with the `<` at a position: a `>` follows in the paragraph and no blank comes right after the
 * `<`. Another `<` before the `>` begins the mark instead. Brackets of a label that are not paired inside belong to
 * labels around, as in 「<」と「>」, whose angle brackets are plain.
 */
export const findAngleMark = (marked: MarkedText, at: number, end: number): AngleMark | null => {
	if (/^\s?$/.test(characterAt(marked, at + 1, end)) || marked.lineEnds.has(at + 1)) return null;
	const { text } = marked.content;
	let bar = -1;
	let depth = 0;
	for (let here = at + 1; here < end; here++) {
		switch (text[here]) {
			case "\\":
				here++;
				break;
			case "<":
				return null;
			case "「":
				depth++;
				break;
			case "」":
				if (--depth < 0) return null;
				break;
			case "|":
				if (bar < 0) bar = here;
				break;
			case ">":
				return depth === 0 ? makeMark(at, bar < 0 ? here : bar, here) : null;
			default:
		}
	}
	return null;
};

/** Null where nothing stands before the bar. */
const makeMark = (start: number, headEnd: number, close: number): AngleMark | null =>
	headEnd === start + 1
		? null
		: {
				kind: "angle",
				start,
				end: close + 1,
				head: { start: start + 1, end: headEnd },
				words: headEnd === close ? null : { start: headEnd + 1, end: close },
			};
