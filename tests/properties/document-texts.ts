import type { Document } from "../../src/document/document.ts";
import type { GlyphRun, Item } from "../../src/document/item.ts";

/** All glyph runs of an item, those inside clips included. */
const runsOf = (item: Item): readonly GlyphRun[] => {
	switch (item.kind) {
		case "glyphs":
			return [item];
		case "clip":
			return item.items.flatMap(runsOf);
		case "path":
		case "image":
			return [];
	}
};

/** What is read (`content`) and what only repeats it (`artifacts`), in order of drawing. */
export const textsOf = (document: Document): { readonly content: string; readonly artifacts: string } => {
	const runs = document.pages.flatMap((page) => page.items.flatMap(runsOf));
	const textOf = (wanted: boolean): string =>
		runs
			.filter((run) => (run.tag.kind === "artifact") === wanted)
			.map((run) => run.texts.join(""))
			.join("\u0000");
	return { content: textOf(false), artifacts: textOf(true) };
};
