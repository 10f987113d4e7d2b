import { describe, expect, it } from "vitest";
import { nameInSentence } from "../../../src/style/name-in-sentence.ts";

describe("the name of a mode in a sentence", () => {
	it.each([
		["Browser", "the browser"],
		["Web browser", "the web browser"],
		["app", "the app"],
		["Printer", "the printer"],
		["PC", "the PC"],
		["Settings", "Settings"],
		["Zoom", "Zoom"],
		["VPN", "VPN"],
	])("has an article in English where it is a common noun: %s", (name, said) => {
		expect(nameInSentence(name, "en")).toBe(said);
		expect(nameInSentence(name, "en-GB")).toBe(said);
	});

	it("is the name itself in other languages", () => {
		for (const lang of ["ja", "fr", "enm"]) expect(nameInSentence("Browser", lang)).toBe("Browser");
	});
});
