import type { Edition, EditionPicture, EditionStepContent } from "../../../model/edition.ts";
import type { MarkKind } from "../../../model/screen.ts";

/** What a legend has to explain. */
export interface LegendNeeds {
	readonly marks: ReadonlySet<MarkKind>;
	/** The modes of the first switch; null without switches. */
	readonly change: {
		readonly from: Edition["runs"][number]["mode"];
		readonly to: Edition["runs"][number]["mode"];
	} | null;
	/** Whether conditional screens are drawn. */
	readonly alternatives: boolean;
	/** Whether any screen is drawn rather than photographed. */
	readonly drawn: boolean;
	/** With what is tapped: a finger, a computer's mouse, or both. */
	readonly pointers: ReadonlySet<"hand" | "arrow">;
}

/** Only the marks that this edition uses (format.md, "Page 1, in order"). */
export const collectLegend = (edition: Edition): LegendNeeds => {
	const contents = edition.blocks.flatMap((block): readonly EditionStepContent[] =>
		block.kind === "step" ? [block, ...block.alt.map(({ value }) => value)] : [],
	);
	const pictured = contents.filter(({ picture }) => picture !== null);
	const marks = new Set(pictured.flatMap(({ picture }) => marksOf(picture)));
	const tapped = pictured.filter(({ picture }) => marksOf(picture).includes("tap"));
	const change = edition.blocks.find((block) => block.kind === "switch");
	return {
		marks,
		change: change?.kind === "switch" ? { from: change.from, to: change.to } : null,
		alternatives: contents.length > edition.blocks.filter(({ kind }) => kind === "step").length,
		drawn: pictured.some(({ picture }) => picture?.kind === "screen"),
		pointers: new Set(tapped.map(({ mode }) => (edition.modes.get(mode)?.device === "pc" ? "arrow" : "hand"))),
	};
};

const marksOf = (picture: EditionPicture | null): readonly MarkKind[] => {
	if (picture === null) return [];
	const marks = picture.kind === "screen" ? picture.marks : picture.image.marks;
	return marks.map(({ mark }) => mark);
};
