import { listTargets } from "../edition/list-targets.ts";
import type { Edition, EditionPicture } from "../model/edition.ts";
import type { ScreenElement } from "../model/screen.ts";
import type { SourcedText } from "../model/sourced-text.ts";
import { listStepContents } from "./list-texts.ts";

/**
 * The plain characters of an edition that are printed or read aloud and are no texts: labels and words of drawn screens,
 * alternative texts, what modes are called. They hold no marks.
 */
export const listLabels = (edition: Edition): readonly SourcedText[] => {
	const modes = [...edition.modes.values()].flatMap(({ label, name, header }) => [label, name, header]);
	const pictures = listStepContents(edition).flatMap(({ picture }) => (picture === null ? [] : labelsOf(picture)));
	const labels = [...modes, ...pictures].filter((label) => label !== null);
	// What a mode is called may be made of its name, and stands at one place then.
	return [...new Map(labels.map((label) => [label.offsets[0] ?? 0, label])).values()];
};

const labelsOf = (picture: EditionPicture): readonly (SourcedText | null)[] =>
	picture.kind === "image"
		? [picture.image.alt]
		: [...listTargets(picture.elements).map(({ target }) => target.label), ...picture.elements.flatMap(wordsOf)];

/** Words of a screen that no mark can name. */
const wordsOf = (element: ScreenElement<SourcedText>): readonly SourcedText[] => {
	switch (element.kind) {
		case "text":
			return element.content.kind === "words" ? [element.content.label] : [];
		case "alert":
			return element.text === null ? [] : wordsOf(element.text);
		case "bottom":
		case "card":
			return element.children.flatMap(wordsOf);
		default:
			return [];
	}
};
