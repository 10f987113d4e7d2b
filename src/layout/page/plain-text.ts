import type { EditionText, Inline } from "../../model/inline.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";

/** A text as plain characters, for bookmarks, metadata and running headers; paragraphs are parted by a blank. */
export const plainTextOf = (text: EditionText, context: DrawContext): string =>
	text.paragraphs.map((runs) => runs.map((run) => plainOf(run, context)).join("")).join(" ");

const plainOf = (run: Inline, context: DrawContext): string => {
	switch (run.kind) {
		case "text":
		case "literal":
			return run.content.text;
		case "ruby":
			return run.base.text;
		case "line-break":
			return " ";
		case "label": {
			const inside = run.children.map((child) => plainOf(child, context)).join("");
			return context.edition.lang === "ja" ? `「${inside}」` : `“${inside}”`;
		}
		case "bold":
		case "tapped":
			return run.children.map((child) => plainOf(child, context)).join("");
		case "link":
			return run.words === null ? run.url.text : run.words.map((child) => plainOf(child, context)).join("");
		case "step-reference":
			return `${context.edition.stepWord}${context.edition.steps.get(run.step)?.number ?? ""}`;
	}
};
