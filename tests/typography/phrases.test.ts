import { describe, expect, it } from "vitest";
import { countBreaks } from "./count-breaks.ts";
import { notoFonts, udpFonts } from "./fonts.ts";
import { HANDOUT_SENTENCES } from "./handout-sentences.ts";
import { HELD_OUT } from "./held-out.ts";

describe.each([
	["BIZ UDPGothic", udpFonts],
	["Noto Sans JP", notoFonts],
] as const)("breaks in %s over widths of 10 to 26 em", (_, fonts) => {
	// What is left are phrases wider than the line. Chromium's auto-phrase had 12.4 % on such sentences.
	it.each([
		["the handout", HANDOUT_SENTENCES, 0.02],
		["new sentences", HELD_OUT, 0.01],
	] as const)("are between the phrases of %s, and no last line has one or two characters", (_name, marked, share) => {
		const count = countBreaks(marked, 10, 26, fonts);
		expect(count.breaks).toBeGreaterThan(500);
		expect(count.inside / count.breaks).toBeLessThan(share);
		expect(count.runts).toBe(0);
	});
});
