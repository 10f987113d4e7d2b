import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FontBook } from "../../src/text/font/font.ts";
import { openFontBook, type ThemeFonts } from "../../src/text/font/open-font-book.ts";

/** Reads one of the program's files by its path from the package's root, as a `World` does. */
export const readProgramFile = (path: string): Uint8Array =>
	new Uint8Array(readFileSync(join(import.meta.dirname, "../..", path)));

/** A theme that brings no fonts. */
export const NO_THEME_FONTS: ThemeFonts = { regular: null, bold: null, fixed: null };

/** The program's own fonts; each is opened when a character first needs it. */
export const ownFonts: FontBook = openFontBook(readProgramFile, NO_THEME_FONTS);
