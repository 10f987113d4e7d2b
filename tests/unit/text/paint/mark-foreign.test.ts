import { expect, it } from "vitest";
import { foreignLanguage } from "../../../../src/text/paint/mark-foreign.ts";

it.each([
	["The list of answers", "ja", "en"],
	["Don’t close the window.", "ja", "en"],
	["Microsoft Authenticator", "ja", null],
	["iPhone App Store", "ja", null],
	["Microsoft Authenticatorを開きます。", "ja", null],
	["27", "ja", null],
	["次へ", "en", "ja"],
	["Tap “次へ”.", "de", "ja"],
	["Tap “Next”.", "en", null],
	["Öffnen Sie die Seite.", "de", null],
] as const)("the language of %s in a manual in %s is %s", (text, lang, foreign) => {
	expect(foreignLanguage(text, lang)).toBe(foreign);
});
