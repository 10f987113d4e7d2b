import { joinFrames } from "../../document/move-frame.ts";
import { roundedRectPath } from "../../document/shape-path.ts";
import { shapeItem } from "../../figure/badge/shape-item.ts";
import type { EditionSection } from "../../model/edition.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { plainTextOf } from "../../text/paint/plain-text.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { layTaggedHeading } from "./lay-tagged.ts";
import { laidBlock, outlineDestination } from "./plain-block.ts";
import { decoration } from "./stack-frames.ts";

/** A section's bar over all columns: white on black (TOKENS.md section 2), as tall as its title, the labels of its variants behind it. */
export const laySection = (section: EditionSection, context: BlockContext): readonly LaidBlock[] => {
	const { style, edition } = context;
	const { radius, paddingX } = style.block.section;
	const width = style.page.contentWidth;
	const measure = width - 2 * paddingX;
	const words = layText(section.title, style.type.sectionBar, { measure, role: "H2" }, context);
	const tagged = layTaggedHeading(words, section.tags, { measure, color: style.colors.paper }, context);
	const height = tagged.height === words.height ? tagged.height : tagged.height + style.block.tag.gap;
	const box = shapeItem(roundedRectPath({ x: 0, y: 0, width, height }, radius), style.colors.ink);
	const bar = joinFrames({ width, height }, [
		{ frame: decoration([box], width, height), x: 0, y: 0 },
		{ frame: tagged, x: paddingX, y: 0 },
	]);
	const destination = outlineDestination(section);
	const frame = { ...bar, destinations: [{ name: destination, x: 0, y: 0 }, ...bar.destinations] };
	return [
		laidBlock(section, [{ frame, cost: 0 }], context, {
			span: "page",
			breakAfter: Number.POSITIVE_INFINITY,
			grid: 0,
			rail: { kind: "none" },
			place: "section",
			outline: { level: "section", title: plainTextOf(section.title, edition), destination },
		}),
	];
};
