import { describe, expect, it } from "vitest";
import { splitOpening } from "../../../../src/layout/page/head/split-opening.ts";
import type { EditionBlock } from "../../../../src/model/edition.ts";
import { edition, mode, note, words } from "./edition-builders.ts";

const steps = edition([{ mode: mode("browser"), count: 2 }]).blocks;
const span = { start: 0, end: 0 };
const section: EditionBlock = { kind: "section", tags: [], span, title: words("節") };
const text: EditionBlock = { kind: "text", tags: [], span, text: words("文") };

describe("what the head of page 1 takes from the blocks", () => {
	it("is a section that comes first, and the notes and texts before the first step", () => {
		const [a, b] = [note("a"), note("b")];
		expect(splitOpening([section, a, text, b, ...steps])).toEqual({
			section,
			notes: [a, b],
			texts: [text],
			body: steps,
		});
	});

	it("is no note behind a second section, and none without any step", () => {
		const a = note("a");
		expect(splitOpening([section, section, a, ...steps]).notes).toEqual([]);
		expect(splitOpening([a, text])).toEqual({ section: null, notes: [], texts: [], body: [a, text] });
	});
});
