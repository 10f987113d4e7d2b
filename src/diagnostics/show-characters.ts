/** Control characters, and those that turn the direction of text: they could rewrite what a terminal shows. */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text of the manual for a terminal: tabs as two blanks, unsafe characters as U+FFFD; ends of lines stay. */
export const showCharacters = (text: string): string =>
	text.replaceAll("\t", "  ").replace(UNSAFE, (found) => (found === "\n" ? found : "\ufffd"));
