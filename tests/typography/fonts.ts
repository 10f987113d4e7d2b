import type { FontBook } from "../../src/text/font/font.ts";
import { openFontBook } from "../../src/text/font/open-font-book.ts";
import { ownFonts, readProgramFile } from "../support/own-fonts.ts";

/** The program's own fonts: BIZ UDPGothic, proportional. */
export const udpFonts: FontBook = ownFonts;

/** Noto Sans JP before them: full-width punctuation and kana. */
export const notoFonts: FontBook = openFontBook(readProgramFile, {
	regular: readProgramFile("fonts/NotoSansJP-Regular.ttf"),
	bold: readProgramFile("fonts/NotoSansJP-Bold.ttf"),
	fixed: readProgramFile("fonts/NotoSansJP-Regular.ttf"),
});
