import { joinFrames } from "../../document/move-frame.ts";
import { linePath } from "../../document/shape-path.ts";
import { element, leaf } from "../../document/structure.ts";
import { shapeItem, solid } from "../../figure/badge/shape-item.ts";
import type { EditionPathEnd, EditionPathStart } from "../../model/edition.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { makePhrase } from "../../text/paint/page-phrase.ts";
import { plainTextOf } from "../../text/paint/plain-text.ts";
import { drawPathLetter } from "./draw-letter.ts";
import { headingRole } from "./find-mode.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { layMarkedLine } from "./lay-marked-line.ts";
import { layTaggedHeading } from "./lay-tagged.ts";
import { laidBlock, outlineDestination } from "./plain-block.ts";
import { decoration } from "./stack-frames.ts";

/** The head of a path: its letter, its title, and a rule under both. */
export const layPathStart = (start: EditionPathStart, context: BlockContext): readonly LaidBlock[] => {
	const { style, edition } = context;
	const width = style.page.columnWidth;
	const rule = style.block.note.rule;
	const node = leaf();
	const letter = drawPathLetter(start.letter, style.mm(7.5), node, context);
	const textX = Math.max(style.block.step.textX, letter.width + style.mm(2));
	const type = style.type.blockHeading;
	const measure = width - textX;
	const title = layText(start.title, type, { measure, role: null }, context);
	const words = layTaggedHeading({ ...title, structure: [] }, start.tags, { measure }, context);
	const rowHeight = Math.max(letter.height, words.height);
	const height = rowHeight + style.mm(1) + rule;
	const line = linePath(0, height - rule / 2, width, height - rule / 2);
	const row = joinFrames({ width, height }, [
		{ frame: decoration([shapeItem(line, null, solid(style.colors.ink, rule))], width, height), x: 0, y: 0 },
		{ frame: letter, x: 0, y: (rowHeight - letter.height) / 2 },
		{ frame: words, x: textX, y: (rowHeight - words.height) / 2 },
	]);
	const heading = element(headingRole(edition, start), [node, ...title.structure]);
	const stacked = { ...row, structure: [heading, ...words.structure] };
	const destination = outlineDestination(start);
	const frame = { ...stacked, destinations: [{ name: destination, x: 0, y: 0 }, ...stacked.destinations] };
	return [
		laidBlock(start, [{ frame, cost: 0 }], context, {
			breakAfter: Number.POSITIVE_INFINITY,
			grid: 0,
			rail: { kind: "none" },
			outline: { level: "path", title: `${start.letter} ${plainTextOf(start.title, edition)}`, destination },
		}),
	];
};

/** The end of a path: where it leads on. Nothing where it leads to what follows anyway. */
export const layPathEnd = (end: EditionPathEnd, context: BlockContext): readonly LaidBlock[] => {
	const { style, edition } = context;
	const { leadsTo } = end;
	if (leadsTo === null) return [];
	const phrase =
		leadsTo.kind === "end"
			? makePhrase(edition.words.pathEnds, {}, end.span)
			: makePhrase(edition.words.pathEndsAt, { step: leadsTo }, end.span);
	const width = style.page.columnWidth;
	const x = style.block.step.textX;
	const edge = style.block.skip.arrow;
	const icon = { name: leadsTo.kind === "end" ? "check" : "arrow-right", edge, gap: edge * 0.3 } as const;
	const words = layMarkedLine(icon, phrase, style.type.jumpTarget, { measure: width - x }, context);
	const frame = joinFrames({ width, height: words.height }, [{ frame: words, x, y: 0 }]);
	return [
		laidBlock(end, [{ frame, cost: 0 }], context, {
			spaceBefore: style.block.step.noteGap,
			breakAfter: 0,
			rail: { kind: "none" },
		}),
	];
};
