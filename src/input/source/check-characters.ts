import type { Sink } from "../../diagnostics/sink.ts";

/** Control characters but for tabs and ends of lines, halves of surrogate pairs, and what is no character at all. */
const FORBIDDEN = /(?:(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff])+/gu;

/** A file full of them is no text; a few places show that. */
const MOST_REPORTS = 10;

/**
 * Reports the characters that no manual may hold, and gives the text with U+FFFD in their place and LF for each lone
 * CR, so that the parser, which gives some of them a meaning of its own, can go on. Offsets stay what they were.
 */
export const checkCharacters = (text: string, sink: Sink): string => {
	let reports = 0;
	const sound = text.replace(FORBIDDEN, (found, offset: number) => {
		if (reports++ < MOST_REPORTS) {
			const span = { start: offset, end: offset + found.length };
			sink.report("text/control-character", span, { codePoint: found.codePointAt(0) ?? 0 });
		}
		return "\ufffd".repeat(found.length);
	});
	return sound.replace(/\r(?!\n)/g, "\n");
};

/** The first forbidden character of a decoded text: an escape may bring one in. */
export const findForbiddenCharacter = (text: string): { readonly index: number; readonly codePoint: number } | null => {
	FORBIDDEN.lastIndex = 0;
	const found = FORBIDDEN.exec(text);
	return found === null ? null : { index: found.index, codePoint: found[0].codePointAt(0) ?? 0 };
};
