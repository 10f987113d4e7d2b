/** The code point of a character as Unicode writes it after `U+`: at least four hexadecimal digits. */
export const codePointHex = (character: string): string =>
	(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
