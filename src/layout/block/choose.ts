import type { Frame } from "../../document/frame.ts";
import type { Link } from "../../document/item.ts";
import { joinFrames } from "../../document/move-frame.ts";
import { linePath } from "../../document/shape-path.ts";
import { element, leaf, type StructureNode } from "../../document/structure.ts";
import { LAYOUT, shapeItem, solid } from "../../figure/badge/shape-item.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import type { ChooseTarget, EditionChoose } from "../../model/edition.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { fillPhrase, makePhrase } from "../../text/paint/page-phrase.ts";
import { plainTextOf } from "../../text/paint/plain-text.ts";
import { stepDestination } from "../../text/paint/step-destination.ts";
import { drawBox, panelLook } from "./draw-box.ts";
import { drawPathLetter } from "./draw-letter.ts";
import { headingRole } from "./find-mode.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { layTagged, layTaggedHeading } from "./lay-tagged.ts";
import { inLane, laidBlock, laneOf, outlineDestination } from "./plain-block.ts";
import { decoration, roundUp, type StackedFrame, stackFrames } from "./stack-frames.ts";

/** So wide that nothing breaks, for measuring. */
const UNBOUNDED = 100_000;

type Option = EditionChoose["options"][number];

/** A small chart: a line for each way, its condition on the left, an arrow, and where it leads on the right. */
export const layChoose = (choose: EditionChoose, context: BlockContext): readonly LaidBlock[] => {
	const { style, edition } = context;
	const { choose: measures } = style.block;
	const { width } = laneOf(context);
	const inner = width - 2 * measures.paddingX;
	const title = choose.title ?? makePhrase(edition.words.chooseTitle, {}, choose.span);
	const role = headingRole(edition, choose);
	const heading = layText(title, style.type.blockHeading, { measure: inner, role }, context);
	const head: readonly StackedFrame[] = [
		{ frame: layTaggedHeading(heading, choose.tags, { measure: inner }, context), gap: 0 },
	];
	const widths = measureOptions(choose.options, inner, context);
	const options = choose.options.map((option) => layOption(option, widths, inner, context));
	const groups = groupOptions(options, head, context);
	const destination = outlineDestination(choose);
	return groups.map((group, index) => {
		const parts = [
			...(index === 0 ? head : []),
			...group.flatMap((frame, at) => [
				...(index === 0 && at === 0 ? [] : [{ frame: drawRule(inner, context), gap: measures.gap }]),
				{ frame, gap: measures.gap },
			]),
		];
		const frame = onPanel(stackFrames(parts, inner), width, context);
		const drawn =
			index === 0 ? { ...frame, destinations: [{ name: destination, x: 0, y: 0 }, ...frame.destinations] } : frame;
		return laidBlock(choose, [{ frame: inLane(drawn, context), cost: 0 }], context, {
			...(index === 0 ? {} : { spaceBefore: style.block.tag.gap }),
			// The thread leads into the question, unless it goes on beside it.
			...(context.passing === null ? { rail: { kind: "end" } as const } : {}),
			outline: index === 0 ? { level: "block", title: plainTextOf(title, edition), destination } : null,
		});
	});
};

/** All ways in one panel, or, where they are taller than a column, as many panels as it takes. */
const groupOptions = (
	options: readonly Frame[],
	head: readonly StackedFrame[],
	{ style }: BlockContext,
): readonly (readonly Frame[])[] => {
	const { gap, paddingY } = style.block.choose;
	const room = style.page.contentBottom - style.page.contentTop - 2 * paddingY;
	const groups: Frame[][] = [[]];
	let height = head.reduce((sum, { frame }) => sum + frame.height + gap, 0);
	for (const option of options) {
		const own = option.height + 2 * gap + style.block.hairline;
		if (height + own > room && groups.at(-1)?.length !== 0) {
			groups.push([]);
			height = 0;
		}
		groups.at(-1)?.push(option);
		height += own;
	}
	return groups;
};

const onPanel = (content: Frame, width: number, { style }: BlockContext): Frame => {
	const { choose, step } = style.block;
	const grid = style.density === "compact" ? 0 : step.grid;
	const height = roundUp(content.height + 2 * choose.paddingY, grid);
	const panel = drawBox(panelLook(choose.radius, style), width, height);
	return joinFrames({ width, height }, [
		{ frame: decoration([panel], width, height), x: 0, y: 0 },
		{ frame: content, x: choose.paddingX, y: (height - content.height) / 2 },
	]);
};

const drawRule = (width: number, { style }: BlockContext): Frame => {
	const rule = style.block.hairline;
	return decoration(
		[shapeItem(linePath(0, rule / 2, width, rule / 2), null, solid(style.colors.ink, rule))],
		width,
		rule,
	);
};

/** Of the conditions and of what they lead to; the same in all rows, so that arrows stand under one another. */
interface OptionWidths {
	readonly condition: number;
	readonly target: number;
}

/** Between the arrow and the words at both sides, in millimetres of the design. */
const ARROW_GAP = 2;

const measureOptions = (options: readonly Option[], width: number, context: BlockContext): OptionWidths => {
	const { style } = context;
	const available = width - style.block.choose.arrow - 2 * style.mm(ARROW_GAP);
	const type = style.type.checklist;
	const conditions = options.map(
		({ tags, value }) => layTagged({ tags, text: value.condition }, type, { measure: UNBOUNDED }, context).inkWidth,
	);
	const targets = options.map(({ value }) => layTarget(value.to, UNBOUNDED, value.span, context).inkWidth);
	const condition = Math.max(...conditions);
	const target = Math.max(...targets);
	const spare = Math.max(0, available - condition - target);
	// The names of the ways stay on one line as long as that leaves the conditions two fifths.
	const right = Math.min(target + spare / 2, available * 0.6);
	return { condition: available - right, target: right };
};

const layOption = (option: Option, widths: OptionWidths, width: number, context: BlockContext): Frame => {
	const { style } = context;
	const { arrow } = style.block.choose;
	const gap = style.mm(ARROW_GAP);
	const { condition: words } = option.value;
	const condition = layTagged(
		{ tags: option.tags, text: words },
		style.type.checklist,
		{ measure: widths.condition },
		context,
	);
	const target = layTarget(option.value.to, widths.target, option.value.span, context);
	const height = Math.max(condition.height, target.height);
	const box = { x: widths.condition + gap, y: (height - arrow) / 2, width: arrow, height: arrow };
	return joinFrames({ width, height }, [
		{ frame: decoration(drawIcon("arrow-right", box, style.colors.ink, LAYOUT), width, height), x: 0, y: 0 },
		{ frame: condition, x: 0, y: (height - condition.height) / 2 },
		{ frame: target, x: widths.condition + arrow + 2 * gap, y: (height - target.height) / 2 },
	]);
};

/** A target with the right end of its words. */
type TargetFrame = Frame & { readonly inkWidth: number };

const layTarget = (
	to: ChooseTarget,
	width: number,
	span: Option["value"]["span"],
	context: BlockContext,
): TargetFrame => {
	const { style, edition } = context;
	const type = { ...style.type.checklist, weight: "bold" } as const;
	switch (to.kind) {
		case "end":
			return layText(makePhrase(edition.words.finish, {}, span), type, { measure: width }, context);
		case "step": {
			const phrase = makePhrase(edition.words.goToStep, { step: to }, span);
			return layText(phrase, type, { measure: width }, context);
		}
		case "path":
			return layPathTarget(to, width, context);
	}
};

/** A path's letter and title, leading to its first step. */
const layPathTarget = (
	to: Extract<ChooseTarget, { kind: "path" }>,
	width: number,
	context: BlockContext,
): TargetFrame => {
	const { style, edition } = context;
	const type = { ...style.type.checklist, weight: "bold" } as const;
	const node = leaf();
	const letter = drawPathLetter(to.letter, style.block.choose.letter, node, context);
	const textX = letter.width + style.mm(2);
	const words = layText(to.title, type, { measure: width - textX, role: null }, context);
	const height = Math.max(letter.height, words.height);
	const joined = joinFrames({ width, height }, [
		{ frame: letter, x: 0, y: (height - letter.height) / 2 },
		{ frame: words, x: textX, y: (height - words.height) / 2 },
	]);
	const contents: readonly StructureNode[] = [node, ...words.structure];
	const inkWidth = textX + words.inkWidth;
	if (to.first === null) return { ...joined, inkWidth, structure: [element("P", contents)] };
	const owner = element("Link", contents);
	const link: Link = {
		rects: [{ x: 0, y: 0, width: inkWidth, height }],
		target: { kind: "destination", name: stepDestination(edition, to.first) },
		element: owner,
		description: fillPhrase(edition.words.goToStep, { step: edition.steps.get(to.first)?.name ?? "" }),
	};
	return { ...joined, inkWidth, structure: [element("P", [owner])], links: [link, ...joined.links] };
};
