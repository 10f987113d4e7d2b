import { describe, expect, it } from "vitest";
import { emptyFrame } from "../../../../src/document/frame.ts";
import type { BodyPart } from "../../../../src/layout/page/body/body-part.ts";
import { toFlowItems } from "../../../../src/layout/page/plan/flow-parts.ts";
import { pageBreakCosts } from "../../../../src/layout/page/plan/page-break-costs.ts";
import type { EditionBlock } from "../../../../src/model/edition.ts";
import { makeStyle } from "../../../../src/style/style.ts";
import { compileSound } from "../../../support/compile-manual.ts";

const theme = { colors: new Map(), logo: null, fonts: { regular: null, bold: null, fixed: null } };
const style = makeStyle({ size: "A4", density: "comfortable", pages: null, columns: null, span: null }, theme);
const { module, grid } = style.page;

/** A part of a block that is nothing but its kind; parts with the same block object belong together. */
const part = (block: EditionBlock["kind"] | EditionBlock, height = module): BodyPart =>
	({
		kind: "block",
		laid: {
			block: typeof block === "string" ? { kind: block } : block,
			alternatives: [{ frame: emptyFrame(100, height), cost: 0 }],
			span: "column",
			breakAfter: 5,
			grid: 0,
		},
		run: null,
		spaceBefore: 0,
		forcedBreak: null,
	}) as unknown as BodyPart;

describe("what it costs to end a page", () => {
	it("is most before the first step of a section, something inside a short one, nothing at its end", () => {
		const parts = ["step", "section", "switch", "step", "step", "section", "step"] as const;
		const costs = pageBreakCosts(
			parts.map((kind) => part(kind)),
			style,
		);
		expect(costs.map((cost) => cost / module)).toEqual([0, 4, 4, 1, 0, 4, 0]);
	});

	it("is nothing inside a section of more than half a page", () => {
		const parts = [part("section", 20), ...Array.from({ length: 6 }, () => part("step"))];
		expect(pageBreakCosts(parts, style).map((cost) => cost / module)).toEqual([4, 0, 0, 0, 0, 0, 0]);
	});

	it("keeps a section off a page that holds no step of it", async () => {
		const screen = "screen: [{title: 見出し}, {text: 9}, {text: 9}, {button: 次へ}]\n    tap: 次へ";
		const step = (mode: string) => `  - step:\n    mode: ${mode}\n    do: 「次へ」を押します。\n    ${screen}\n`;
		const modes = "modes: {app: {label: アプリで操作, name: アプリ, look: square}}\n";
		const body = `${step("browser").repeat(5)}  - section: 節\n${step("app").repeat(6)}`;
		const { document } = await compileSound(`title: 題\n${modes}body:\n${body}`);
		const pageOf = (name: RegExp) =>
			document.pages.findIndex(({ destinations }) => destinations.some((each) => name.test(each.name)));
		expect(pageOf(/^section/)).toBe(1);
		expect(pageOf(/^step06$/)).toBe(1);
	});
});

describe("what it costs to end a column", () => {
	it("is two lines at least between the parts of one block", () => {
		const faq = { kind: "faq" } as unknown as EditionBlock;
		const items = toFlowItems([part(faq), part(faq), part("step")], [null, null, null], {
			style,
			openerHeight: () => 0,
			railGoesOn: () => false,
		});
		expect(items.map(({ breakAfter }) => breakAfter)).toEqual([2 * grid, 5, 5]);
	});
});
