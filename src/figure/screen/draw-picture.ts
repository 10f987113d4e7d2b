import type { Item } from "../../document/item.ts";
import type { EditionPicture, ResolvedMark } from "../../model/edition.ts";
import type { Screenshot } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import type { DrawContext } from "../../text/paint/draw-context.ts";
import type { PlacedMarks } from "../mark/mark-scene.ts";
import { drawScreenshot } from "../picture/draw-screenshot.ts";
import { drawPhone, makeScreenContext, type PictureSettings } from "./draw-phone.ts";
import { drawPlaceholder } from "./draw-placeholder.ts";
import type { PhoneDrawing } from "./phone-drawing.ts";
import type { EditionElement } from "./screen-context.ts";
import { halvePhone, splitPhones } from "./split-phones.ts";
import { layMarkWords, layTapCaption } from "./tap-caption.ts";

/**
 * Draws a step's picture: one drawing for each phone or window (`then: →` starts the next), each in the heights that
 * TOKENS.md section 10, rule 7 allows. No mark covers a word, nothing that has words or marks is left out.
 */
export const drawPicture = (
	picture: EditionPicture,
	settings: PictureSettings,
	context: DrawContext,
): readonly PhoneDrawing[] =>
	picture.kind === "image"
		? [{ alternatives: drawImage(picture.image, settings, context) }]
		: splitPhones(picture.elements).flatMap((elements) => drawFitting(elements, picture.marks, settings, context));

/** Of a column's height, what the lowest drawing of a phone may take, so that bars and a few words fit over it. */
const TALLEST_SHARE = 0.84;

/** A phone, or as many as it takes for none to be taller than a column (TOKENS.md section 10, rule 7), which is reported. */
const drawFitting = (
	elements: readonly EditionElement[],
	marks: readonly ResolvedMark[],
	settings: PictureSettings,
	draw: DrawContext,
): readonly PhoneDrawing[] => {
	const drawings = divideTall(elements, marks, settings, draw);
	const span = elements[0]?.span ?? null;
	if (drawings.length > 1) draw.sink.report("screen/divided", span, { pictures: drawings.length });
	return drawings;
};

const divideTall = (
	elements: readonly EditionElement[],
	marks: readonly ResolvedMark[],
	settings: PictureSettings,
	draw: DrawContext,
): readonly PhoneDrawing[] => {
	const drawing = drawPhone(elements, marks, settings, draw);
	const { contentTop, contentBottom } = draw.style.page;
	const lowest = drawing.alternatives.at(-1)?.frame.height ?? 0;
	const halves = lowest > TALLEST_SHARE * (contentBottom - contentTop) ? halvePhone(elements) : null;
	if (halves === null) return [drawing];
	const [upper, lower] = halves;
	return [
		...divideTall(upper, marks, { ...settings, goesOn: true }, draw),
		...divideTall(lower, marks, settings, draw),
	];
};

/** A screenshot; one that could not be loaded, which was reported, has its words instead. */
const drawImage = (
	image: Screenshot<SourcedText>,
	settings: PictureSettings,
	draw: DrawContext,
): PhoneDrawing["alternatives"] => {
	const context = makeScreenContext([], settings, draw);
	const picture = draw.pictures.screenshots.get(image);
	if (picture === undefined) return [{ frame: drawPlaceholder(image, context), cost: 0 }];
	const caption = settings.how === null ? null : layTapCaption(settings.how, image.span, context);
	const layWords = (marks: PlacedMarks): readonly Item[] => layMarkWords(marks, caption, context);
	return drawScreenshot(
		{ image, picture, device: settings.mode.device, caption, layWords, tag: context.tag },
		draw.style,
	);
};
