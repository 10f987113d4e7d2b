import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FontBook } from "../../src/text/font/font.ts";
import { openFontBook } from "../../src/text/font/open-font-book.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)));

/** The program's own fonts: BIZ UDPGothic, proportional. */
export const udpFonts = (): FontBook => openFontBook(read, { regular: null, bold: null, fixed: null });

/** Noto Sans JP before them: full-width punctuation and kana. */
export const notoFonts = (): FontBook =>
	openFontBook(read, {
		regular: read("fonts/NotoSansJP-Regular.ttf"),
		bold: read("fonts/NotoSansJP-Bold.ttf"),
		fixed: read("fonts/NotoSansJP-Regular.ttf"),
	});
