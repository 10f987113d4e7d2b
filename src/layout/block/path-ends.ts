import { isJapanese } from "../../base/language.ts";
import type { Frame } from "../../document/frame.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { linePath } from "../../document/shape-path.ts";
import { element, leaf } from "../../document/structure.ts";
import { LAYOUT, shapeItem, solid } from "../../figure/badge/shape-item.ts";
import type { EditionMeeting, EditionPathEnd, EditionPathStart } from "../../model/edition.ts";
import type { EditionText } from "../../model/inline.ts";
import type { Style } from "../../style/style.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { makePhrase, quotesOf } from "../../text/paint/page-phrase.ts";
import { plainTextOf } from "../../text/paint/plain-text.ts";
import { drawPathLetter } from "./draw-letter.ts";
import { headingRole } from "./find-mode.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { layRuledHead } from "./lay-heading.ts";
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
	const row = joinFrames({ width, height }, [
		{ frame: drawRule(width, height - rule / 2, style), x: 0, y: 0 },
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

/** The rule under a path's head and over its end, `y` below the frame's top. */
const drawRule = (width: number, y: number, style: Style): Frame => {
	const stroke = solid(style.colors.ink, style.block.note.rule);
	return decoration([shapeItem(linePath(0, y, width, y), null, stroke)], width, 0);
};

/**
 * The end of a path, under a rule as its head stands over one: its letter once more, and where it leads on. Nothing where
 * its last block is an end in itself.
 */
export const layPathEnd = (end: EditionPathEnd, context: BlockContext): readonly LaidBlock[] => {
	const { style } = context;
	const { leadsTo } = end;
	const phrase = makeEndPhrase(end, context);
	if (phrase === null) return [];
	const width = style.page.columnWidth;
	const x = style.block.step.textX;
	const edge = style.mm(4.2);
	const icon = { name: leadsTo?.kind === "end" ? "check" : "arrow-right", edge, gap: edge * 0.3 } as const;
	const words = layMarkedLine(icon, { text: phrase, type: style.type.blockHeading }, { measure: width - x }, context);
	const letter = drawPathLetter(end.letter, style.mm(5.4), LAYOUT, context);
	const top = style.block.note.ruleSpace;
	const height = top + Math.max(words.height, letter.height);
	const middle = top + Math.min(words.height, style.type.blockHeading.leading) / 2;
	const frame = joinFrames({ width, height }, [
		{ frame: drawRule(width, style.block.note.rule / 2, style), x: 0, y: 0 },
		{ frame: letter, x: 0, y: middle - letter.height / 2 },
		{ frame: words, x, y: top },
	]);
	return [
		laidBlock(end, [{ frame, cost: 0 }], context, {
			// A hand may reach 4 mm below its phone.
			spaceBefore: Math.max(style.block.step.spaceBefore, style.mm(4.5)),
			grid: 0,
			breakAfter: 0,
			rail: { kind: "none" },
		}),
	];
};

/** ここから手順5へ, ここから「完了」へ, ここで終わりです; null where the way ends in a box of its own. */
const makeEndPhrase = ({ leadsTo, goesOn, span }: EditionPathEnd, { edition }: BlockContext): EditionText | null => {
	const { words, lang } = edition;
	if (leadsTo?.kind === "end") return makePhrase(words.pathEnds, {}, span);
	if (leadsTo !== null) return makePhrase(words.pathEndsAt, { step: leadsTo }, span);
	if (goesOn === null) return null;
	const title = goesOn.kind === "done" ? words.doneTitle : (goesOn.title ?? words.chooseTitle);
	return makePhrase(words.pathEndsAt, { step: makePhrase(quotesOf(lang), { title }, span) }, span);
};

/** Where paths meet again: under a rule, whose readers go on here. */
export const layMeetingHead = (meeting: EditionMeeting, context: BlockContext): readonly LaidBlock[] => {
	const { style, edition } = context;
	const letters = meeting.letters.join(isJapanese(edition.lang) ? "・" : ", ");
	const phrase = makePhrase(edition.words.pathsMeet, { letters }, meeting.span);
	const frame = layRuledHead(phrase, "arrow-right", { width: style.page.columnWidth, role: "P" }, context);
	return [
		laidBlock(meeting, [{ frame, cost: 0 }], context, {
			breakAfter: Number.POSITIVE_INFINITY,
			grid: 0,
			rail: { kind: "none" },
		}),
	];
};
