import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { layoutParagraph } from "../../src/text/line/layout-paragraph.ts";
import { lineText, rulerFonts, settingsOf, textItem } from "../unit/text/line/set-lines.ts";
import { checkCase, type TypographyCase } from "./check-case.ts";
import { notoFonts, udpFonts } from "./fonts.ts";

const file = join(import.meta.dirname, "cases.json");
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { readonly cases: readonly TypographyCase[] };

const books = [
	["ruler fonts", rulerFonts],
	["BIZ UDPGothic", udpFonts],
	["Noto Sans JP", notoFonts],
] as const;

describe.each(books)("lines in %s", (_, fonts) => {
	it.each(cases.map((given) => [given.id, given.level, given] as const))(
		"obey %s (%s) at every width",
		(_id, _level, given) => {
			const faults: string[] = [];
			for (let measure = given.sweep[0]; measure <= given.sweep[1]; measure += 0.5) {
				const { lines } = layoutParagraph([textItem(given.text)], settingsOf(measure), fonts);
				faults.push(...checkCase(given, lines.map(lineText)).map((fault) => `${measure} em: ${fault}`));
				for (const line of lines) {
					if (line.width > measure * 10 + 1e-6) faults.push(`${measure} em: too wide: ${lineText(line)}`);
				}
			}
			expect(faults).toEqual([]);
		},
	);
});
