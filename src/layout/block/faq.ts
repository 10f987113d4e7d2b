import type { Color } from "../../base/color.ts";
import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { circlePath } from "../../document/shape-path.ts";
import { element, leaf } from "../../document/structure.ts";
import { layDigits } from "../../figure/badge/draw-digits.ts";
import { shapeItem, solid } from "../../figure/badge/shape-item.ts";
import type { EditionFaq } from "../../model/edition.ts";
import type { EditionText } from "../../model/inline.ts";
import type { TextStyle } from "../../style/tokens/type-tokens.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { makePhrase } from "../../text/paint/page-phrase.ts";
import { plainTextOf } from "../../text/paint/plain-text.ts";
import { headingRole } from "./find-mode.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { layTagged, layTaggedHeading } from "./lay-tagged.ts";
import { inLane, laidBlock, laneOf, outlineDestination } from "./plain-block.ts";
import { decoration, stackFrames } from "./stack-frames.ts";

type Item = EditionFaq["items"][number];

/** Questions and answers (TOKENS.md section 8). Each pair is a part of its own; the title stays with the first. */
export const layFaq = (faq: EditionFaq, context: BlockContext): readonly LaidBlock[] => {
	const { style, edition } = context;
	const { width } = laneOf(context);
	const title = faq.title ?? makePhrase(edition.words.faqTitle, {}, faq.span);
	const role = headingRole(edition, faq);
	const heading = layText(title, style.type.blockHeading, { measure: width, role }, context);
	const head = [{ frame: layTaggedHeading(heading, faq.tags, { measure: width }, context), gap: 0 }];
	const destination = outlineDestination(faq);
	const pairs = faq.items.map((item) => layPair(item, width, context));
	const parts = pairs.length === 0 ? [stackFrames(head, width)] : pairs;
	return parts.map((pair, index) => {
		const opening = [...head, { frame: pair, gap: style.mm(1) }];
		const first = pairs.length === 0 ? pair : stackFrames(opening, width);
		const drawn =
			index === 0 ? { ...first, destinations: [{ name: destination, x: 0, y: 0 }, ...first.destinations] } : pair;
		return laidBlock(faq, [{ frame: inLane(drawn, context), cost: 0 }], context, {
			...(index === 0 ? {} : { spaceBefore: style.block.faq.gap }),
			grid: 0,
			outline: index === 0 ? { level: "block", title: plainTextOf(title, edition), destination } : null,
		});
	});
};

const layPair = (item: Item, width: number, context: BlockContext): Frame => {
	const { style, edition } = context;
	const type = { ...style.type.table, leading: style.type.checklist.leading };
	const { question, answer } = item.value;
	return stackFrames(
		[
			{
				frame: layLine(
					{ letter: edition.words.question, tags: item.tags, text: question },
					{ ...type, weight: "bold" },
					width,
					context,
				),
				gap: 0,
			},
			{ frame: layLine({ letter: edition.words.answer, tags: [], text: answer }, type, width, context), gap: 0 },
		],
		width,
	);
};

/** A letter on its disc, black for questions, and what hangs behind it. */
const layLine = (
	line: { readonly letter: string; readonly tags: readonly EditionText[]; readonly text: EditionText },
	type: TextStyle,
	width: number,
	context: BlockContext,
): Frame => {
	const { style } = context;
	const { disc, stroke, textX } = style.block.faq;
	const asks = type.weight === "bold";
	const words = layTagged(line, type, { measure: width - textX, role: null }, context);
	const middle = type.leading / 2;
	const node = leaf();
	const edge = asks ? null : solid(style.colors.ink, stroke);
	const shape = circlePath(disc / 2, middle, disc / 2 - (asks ? 0 : stroke / 2));
	const ink: Color = asks ? style.colors.paper : style.colors.ink;
	const letters = layDigits(line.letter, context.fonts);
	const size = Math.min(type.size, (disc * 0.8) / Math.max(0.01, letters.width));
	const mark = [
		shapeItem(shape, asks ? style.colors.ink : style.colors.paper, edge),
		...letters.draw(disc / 2, middle, size, ink, node),
	];
	const joined = joinFrames({ width, height: Math.max(words.height, type.leading) }, [
		{ frame: decoration(mark, width, type.leading), x: 0, y: 0 },
		{ frame: words, x: textX, y: 0 },
	]);
	// Else the letter would be read as the beginning of the first word.
	const spoken = element("Span", [node], { actualText: `${line.letter}.` });
	return { ...joined, structure: [element("P", [spoken, ...words.structure])] };
};
