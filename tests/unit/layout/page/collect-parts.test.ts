import { describe, expect, it } from "vitest";
import { emptyFrame } from "../../../../src/document/frame.ts";
import type { BlockContext, LaidBlock } from "../../../../src/layout/block/laid-block.ts";
import { collectParts } from "../../../../src/layout/page/body/collect-parts.ts";
import { collectPointers } from "../../../../src/layout/page/body/collect-pointers.ts";
import { toFlowItems } from "../../../../src/layout/page/plan/flow-parts.ts";
import type { EditionBlock } from "../../../../src/model/edition.ts";
import type { PathId } from "../../../../src/model/ids.ts";
import { makeStyle } from "../../../../src/style/style.ts";
import type { DrawContext } from "../../../../src/text/paint/draw-context.ts";
import { edition, mode, note, words } from "./edition-builders.ts";

const span = { start: 0, end: 0 };
const browser = mode("browser");
const app = mode("app", "square");
const none = mode("none", "preparation");

/** Blocks drawn as empty frames; steps have numbers, other blocks pass the rail where one does. */
const layBlock = (block: EditionBlock, context: BlockContext): readonly LaidBlock[] => [
	{
		block,
		alternatives: [{ frame: emptyFrame(100, 54), cost: 0 }],
		span: "column",
		spaceBefore: 17,
		breakAfter: 50,
		forcedBreak: block.kind === "break" ? block.at : null,
		grid: 0,
		rail:
			block.kind === "step"
				? { kind: "step", mode: block.mode, badgeY: 5 }
				: block.kind === "switch"
					? { kind: "end" }
					: context.passing === null
						? { kind: "none" }
						: { kind: "passing", mode: context.passing },
		place: block.kind === "step" ? "list-item" : "flow",
		opensMode: null,
		opener: null,
		outline: block.kind === "step" ? { level: "step", title: block.number, destination: `s${block.number}` } : null,
	},
];

const drawBar = () => emptyFrame(100, 25);

const partsOf = (given: ReturnType<typeof edition>, blocks: readonly EditionBlock[]) => {
	const style = makeStyle(given.page, given.theme);
	const context = { edition: given, style } as unknown as DrawContext;
	return { parts: collectParts(blocks, context, { layBlock, drawBar }), style };
};

const pointersOf = (given: ReturnType<typeof edition>, parts: ReturnType<typeof partsOf>["parts"]) =>
	collectPointers(parts, given);

/** The steps that pointers lead to, or what they call it. */
const targetsOf = (given: ReturnType<typeof edition>, parts: ReturnType<typeof partsOf>["parts"]) =>
	pointersOf(given, parts).map((pointer) => {
		if (pointer === null) return null;
		expect(pointer.tags).toEqual([]);
		return pointer.to.kind === "step" ? pointer.to.step : pointer.to.title;
	});

const namesOf = (parts: ReturnType<typeof partsOf>["parts"]): readonly string[] =>
	parts.map((part) => {
		if (part.kind === "bar") return `bar ${part.mode.id}`;
		const { block, rail } = part.laid;
		return block.kind === "step" ? block.number : `${block.kind} ${rail.kind}`;
	});

const change = (from: typeof browser, to: typeof browser): EditionBlock => ({
	kind: "switch",
	tags: [],
	others: [],
	span,
	from: from.id,
	to: to.id,
	backTo: null,
	byHand: false,
	first: false,
	text: null,
});

describe("the parts of a body", () => {
	const given = edition([
		{ mode: none, count: 1 },
		{ mode: browser, count: 2 },
		{ mode: app, count: 1 },
	]);
	const [first, second, third, fourth] = given.blocks as [EditionBlock, EditionBlock, EditionBlock, EditionBlock];

	it("have a bar before each run but those of preparation", () => {
		const { parts } = partsOf(given, [first, second, third, change(browser, app), fourth]);
		expect(namesOf(parts)).toEqual(["1", "bar browser", "2", "3", "switch end", "bar app", "4"]);
	});

	it("let the rail pass beside a note between steps of one run, and nowhere else", () => {
		const { parts } = partsOf(given, [first, note("a"), second, note("b"), third, note("c"), fourth]);
		expect(namesOf(parts)).toEqual([
			"1",
			"note none",
			"bar browser",
			"2",
			"note passing",
			"3",
			"note none",
			"bar app",
			"4",
		]);
	});

	it("have no rail to end in a switch that opens a section, nor in the second of two switches", () => {
		const section: EditionBlock = { kind: "section", tags: [], span, title: words("節") };
		const [inside, again] = [change(browser, app), change(browser, app)];
		const runsOf = (blocks: readonly EditionBlock[]) =>
			partsOf(given, blocks).parts.flatMap((part) =>
				part.kind === "block" && part.laid.block.kind === "switch" ? [part.run] : [],
			);
		expect(runsOf([second, third, inside, again, fourth])).toEqual([1, null]);
		expect(runsOf([second, third, section, inside, fourth])).toEqual([null]);
	});

	it("hand a break on to the bar of what it stands before", () => {
		const { parts } = partsOf(given, [first, { kind: "break", tags: [], span, at: "page" }, second, third]);
		expect(parts.map(({ forcedBreak }) => forcedBreak)).toEqual([null, "page", null, null]);
	});

	it("never part the end of a path from its last block, even where a break was asked for there", () => {
		const end: EditionBlock = {
			kind: "path-end",
			tags: [],
			span,
			path: 0 as PathId,
			letter: "A",
			leadsTo: { kind: "end" },
			goesOn: null,
		};
		const { parts, style } = partsOf(given, [second, { kind: "break", tags: [], span, at: "column" }, end, third]);
		const items = toFlowItems(parts, pointersOf(given, parts), {
			style,
			openerHeight: () => 0,
			railGoesOn: () => false,
		});
		expect(namesOf(parts)).toEqual(["bar browser", "2", "path-end passing", "3"]);
		expect(items.map(({ breakAfter }) => breakAfter)).toEqual([Infinity, Infinity, 50, 50]);
		expect(parts.map(({ forcedBreak }) => forcedBreak)).toEqual([null, null, null, "column"]);
		expect(pointersOf(given, parts).slice(2)).toEqual([null, null]);
	});

	it("stand close under their bar, and a bar never stands last in a column", () => {
		const { parts, style } = partsOf(given, given.blocks);
		const items = toFlowItems(parts, pointersOf(given, parts), {
			style,
			openerHeight: () => 0,
			railGoesOn: () => false,
		});
		expect(items.map(({ spaceBefore }) => Math.round(spaceBefore))).toEqual([17, 17, 9, 17, 17, 9]);
		expect(items.map(({ breakAfter }) => breakAfter)).toEqual([50, Infinity, 50, 50, Infinity, 50]);
	});

	it("point on to the next step across a switch, and not at the end", () => {
		const { parts } = partsOf(given, [first, second, third, change(browser, app), fourth]);
		expect(targetsOf(given, parts)).toEqual([1, 1, 2, 3, 3, 3, null]);
	});

	it("point on to a heading, a choice and the box at the end by their titles, from a step and nothing else", () => {
		const section: EditionBlock = { kind: "section", tags: [], span, title: words("次の日") };
		const choose: EditionBlock = { kind: "choose", tags: [], span, title: null, options: [] };
		const done: EditionBlock = { kind: "done", tags: [], span, title: words("できました"), text: null, qr: [] };
		const to = (blocks: readonly EditionBlock[]) => {
			const { parts } = partsOf(given, blocks);
			return targetsOf(given, parts).filter((_, index) => parts[index]?.kind === "block");
		};
		expect(to([second, third, section, fourth])).toEqual([2, "次の日", 3, null]);
		expect(to([third, note("a"), choose])).toEqual(["あなたはどちら？", "あなたはどちら？", null]);
		expect(to([third, done, section])).toEqual(["完了", null, null]);
	});
});
