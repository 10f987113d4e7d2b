import { eastAsianWidth } from "get-east-asian-width";

/** The columns that a text takes on a terminal: two for full-width characters, none for marks and format characters. */
export const displayWidth = (text: string): number => {
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
};

/** The columns of one character. */
export const characterWidth = (character: string): number =>
	/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
