import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import {
	contextOf,
	elementsOf,
	inMm,
	isWhole,
	layKind,
	layOne,
	outlineOf,
	runsOf,
	runWith,
	textOf,
} from "./lay-manual.ts";

const SCREEN = "screen: [{title: 画面}, {button: 次へ}]\n    tap: 次へ";

describe("a step", () => {
	it("stands on the inner grid: number at 0, text from 12.5, picture at 53, all 83 mm wide", () => {
		const { frame, block } = layOne(
			`body:\n  - step:\n    mode: browser\n    at: この画面で、\n    do: 「次へ」をタップします。\n    ${SCREEN}`,
			"step",
		);
		expect(inMm(frame.width)).toBe(83);
		expect(inMm(frame.height)).toBe(54);
		expect(inMm(runWith(frame, "この").x)).toBe(12.5);
		const [figure] = frame.figures;
		expect(inMm(figure?.box.x ?? 0)).toBe(53);
		expect(inMm(figure?.box.width ?? 0)).toBe(30);
		expect(block.rail).toMatchObject({ kind: "step", mode: "browser" });
		expect(block.rail.kind === "step" ? inMm(block.rail.badgeY) : 0).toBe(5.3);
		expect(inMm(block.spaceBefore)).toBe(6);
	});

	it("has its picture under the words where beside it only a few characters would stand in a line", () => {
		const { frame } = layOne(
			`page: {density: large, columns: 2}\nbody:\n  - step:\n    at: この画面が出てから、\n    do: 「次へ」をタップします。\n    ${SCREEN}`,
			"step",
		);
		const [figure] = frame.figures;
		const action = runWith(frame, "タップ");
		expect(inMm(figure?.box.x ?? 0)).toBeLessThan(20);
		expect(figure?.box.y ?? 0).toBeGreaterThan(action.y);
	});

	it("is one list item: number, then text, picture, and what helps", () => {
		const { frame } = layOne(
			`body:
  - step:
    at: この画面で、
    do: 「次へ」をタップします。
    ${SCREEN}
    warn: {head: まだ開きません。, why: 手順が変わります。}
    skip: {if: 出ないとき, to: 先}
    notes: [これは注です。]
    result: 「完了」と出ます。
    wait: 3
  - step: 先
    do: 終わります。`,
			"step",
		);
		expect(outlineOf(frame.structure)).toBe("LI(Lbl LBody(P P P P Figure P P P(Link) P Note(P)))");
		const [label] = elementsOf(frame.structure, "Lbl");
		expect(label?.children.length).toBe(1);
		expect(isWhole(frame)).toBe(true);
	});

	it("says every text exactly once", () => {
		const context = contextOf(`title: 題
body:
  - step:
    at: この画面で、
    do: 押します。
    warn: {head: まだ開きません。, why: 手順が変わります。}
    skip: {if: 画面が出ないとき, to: 先}
    notes: [これは注です。, 二つ目の注です。]
    result: 完了と出ます。
    wait: 3
    qr: {url: "https://example.ac.jp/", label: 案内, note: 読み取ります。}
  - step: 先
    do: 終わります。`);
		const [block] = layKind(context, "step");
		for (const { frame: way } of block?.alternatives ?? []) {
			const text = textOf(way);
			for (const part of [
				"この画面で、",
				"押します。",
				"まだ開きません。",
				"手順が変わります。",
				"画面が出ないとき",
				"手順2へ",
				"これは注です。",
				"二つ目の注です。",
				"できたか確認：完了と出ます。",
				"待つ時間：約3分",
				"案内",
				"読み取ります。",
				"https://example.ac.jp/",
			]) {
				expect(text.split(part).length - 1, part).toBe(1);
			}
			expect(isWhole(way)).toBe(true);
		}
	});

	it("has those of many notes under its picture, over the whole width, that do not fit beside it", () => {
		const note = (index: number): string => `注意の${index}番目です。この内容は、途中で変わることがあります。`;
		const notes = Array.from({ length: 8 }, (_, index) => note(index)).join(", ");
		const { frame } = layOne(
			`body:\n  - step:\n    do: 「次へ」をタップします。\n    ${SCREEN}\n    notes: [${notes}]`,
			"step",
		);
		const [figure] = frame.figures;
		const phoneBottom = (figure?.box.y ?? 0) + (figure?.box.height ?? 0);
		expect(runWith(frame, "注意の0").y).toBeLessThan(phoneBottom);
		const last = runWith(frame, "注意の7");
		expect(last.y).toBeGreaterThan(phoneBottom);
		expect(inMm(last.width)).toBeGreaterThan(38.5);
		expect(textOf(frame).match(/番目です/g)?.length).toBe(8);
		// Beside the phone alone they would take 138 mm.
		expect(inMm(frame.height)).toBeLessThanOrEqual(126);
		const few = layOne(
			`body:\n  - step:\n    do: 「次へ」をタップします。\n    ${SCREEN}\n    notes: [${note(0)}]`,
			"step",
		);
		expect(inMm(few.frame.height)).toBe(54);
		expect(inMm(runWith(few.frame, "注意の0").y)).toBeLessThan(54);
	});

	it("grows by 6 mm where its text is longer, and loses nothing", () => {
		const long = "とても長い文で書かれた注です。".repeat(12);
		const { frame } = layOne(
			`body:\n  - step:\n    do: 「次へ」をタップします。\n    ${SCREEN}\n    notes: [${long}]`,
			"step",
		);
		expect(frame.height).toBeGreaterThan(mm(54));
		expect(inMm(frame.height) % 6).toBeCloseTo(0);
		expect(textOf(frame)).toContain(long);
		const lowest = Math.max(...runsOf(frame.items).map((run) => run.y));
		expect(lowest).toBeLessThan(frame.height);
	});

	it("shrinks to its text where it has no picture", () => {
		const { frame } = layOne("body:\n  - step:\n    do: すべて閉じます。", "step");
		expect(inMm(frame.height)).toBe(12);
	});

	it("has its code where the picture would stand, and its address in the text", () => {
		const { frame, block, context } = layOne(
			"body:\n  - step:\n    do: ページを開きます。\n    qr: https://example.ac.jp/a",
			"step",
		);
		const [figure] = frame.figures;
		expect([inMm(figure?.box.x ?? 0), inMm(figure?.box.width ?? 0)]).toEqual([53, 30]);
		expect(figure?.element.attributes.alt).toContain("https://example.ac.jp/a");
		expect(inMm(runWith(frame, "https").x)).toBe(12.5);
		expect(runWith(frame, "https").size).toBe(context.style.type.url.size);
		expect(frame.links.map(({ target }) => target)).toEqual([
			{ kind: "url", url: "https://example.ac.jp/a" },
			{ kind: "url", url: "https://example.ac.jp/a" },
		]);
		expect(block.alternatives.map(({ frame: way }) => inMm(way.height))).toEqual([30, 54]);
	});

	it("prints the host alone, or nothing, where the author says so", () => {
		const print = (how: string): string =>
			textOf(
				layOne(
					`body:\n  - step:\n    do: 開きます。\n    qr: {url: "https://example.ac.jp/a/b", print: ${how}}`,
					"step",
				).frame,
			);
		expect(print("host")).toContain("example.ac.jp");
		expect(print("host")).not.toContain("/a/b");
		expect(print("none")).not.toContain("example");
	});

	it("never says a password that is no address", () => {
		const { frame } = layOne('body:\n  - step:\n    do: 読み取ります。\n    qr: {text: "WIFI:S:a;P:geheim;;"}', "step");
		expect(textOf(frame)).not.toContain("geheim");
		expect(frame.figures.map(({ element }) => element.attributes.alt).join("")).not.toContain("geheim");
		expect(frame.links).toEqual([]);
	});

	it("says in words that an address is missing, and links nowhere", () => {
		const { frame } = layOne("body:\n  - step:\n    do: 開きます。\n    qr: {url: ~}", "step");
		expect(textOf(frame)).toContain("QRコード未設定");
		expect(frame.links).toEqual([]);
		expect(frame.figures).toEqual([]);
	});

	it("defines the place that references lead to", () => {
		const { frame, block } = layOne("body:\n  - step:\n    do: 始めます。", "step");
		expect(frame.destinations).toEqual([{ name: "step01", x: 0, y: 0 }]);
		expect(block.outline).toMatchObject({ level: "step", destination: "step01" });
		expect(block.outline?.title).toContain("手順1 ");
	});

	it("moves its text to the right of a number that is wider than its column", () => {
		const context = contextOf(`title: 題
numbering: {style: 1-1}
body:
  - section: 節
${"  - step:\n    do: 次です。\n".repeat(9).concat("  - step:\n    do: 最後です。\n")}`);
		const last = layKind(context, "step").at(-1)?.alternatives[0].frame;
		if (last === undefined) throw new Error("no step");
		const number = runWith(last, "1-10");
		expect(runWith(last, "最後").x).toBeGreaterThan(number.x + number.width);
	});
});

describe("a step of two screens", () => {
	it("has its text over the full width and the phones at 12.5 and 53 under it", () => {
		const { frame } = layOne(
			`body:
  - step:
    at: 「方法を追加します」の画面で「認証アプリ」を選び、
    do: 「追加」をタップします。
    screen: [{title: 一}, {then: →}, {title: 二}, {button: 追加}]
    tap: 追加`,
			"step",
		);
		const boxes = frame.figures.map(({ box }) => box);
		expect(boxes.map(({ x }) => inMm(x))).toEqual([12.5, 53]);
		const baseline = runWith(frame, "タップ").y;
		expect(boxes[0]?.y).toBeGreaterThan(baseline);
		expect(inMm(frame.height) % 6).toBeCloseTo(0);
	});
});

describe("a wide step", () => {
	it("spans the page on a pale panel, with its codes in the right half", () => {
		const { frame, block, context } = layOne(
			`body:
  - step:
    wide: true
    do: 「次へ」をタップします。
    ${SCREEN}
    qr: ["https://example.ac.jp/a", "https://example.ac.jp/b"]`,
			"step",
		);
		expect(block.span).toBe("page");
		expect(block.rail).toEqual({ kind: "none" });
		expect(inMm(frame.width)).toBe(176);
		expect(inMm(frame.height)).toBe(59);
		const [panel] = frame.items;
		expect(panel?.kind === "path" ? panel.fill : null).toEqual(context.style.colors.pale);
		const codes = frame.figures.filter(({ element }) => element.attributes.alt?.includes("example"));
		expect(codes.map(({ box }) => inMm(box.x))).toEqual([93, 136]);
		expect(outlineOf(frame.structure)).toMatch(/^LI\(Lbl LBody\(/);
	});

	it.each([
		[3, 30],
		[4, 30],
		[4, 45],
	])("gives %i codes, the first of %i mm, one row under text and picture", (count, size) => {
		const codes = Array.from(
			{ length: count },
			(_, at) => `{url: "https://example.ac.jp/${at}", size: ${at === 0 ? size : 30}}`,
		).join(", ");
		const { frame } = layOne(
			`body:\n  - step:\n    wide: true\n    do: 「次へ」をタップします。\n    ${SCREEN}\n    qr: [${codes}]`,
			"step",
		);
		const drawn = frame.figures.filter(({ element }) => element.attributes.alt?.includes("example"));
		expect(drawn.length).toBe(count);
		expect(new Set(drawn.map(({ box }) => inMm(box.y))).size).toBe(1);
		expect(Math.max(...drawn.map(({ box }) => box.x + box.width))).toBeLessThan(frame.width);
		const phone = frame.figures.find(({ element }) => !element.attributes.alt?.includes("example"));
		expect(drawn[0]?.box.y).toBeGreaterThan((phone?.box.y ?? 0) + (phone?.box.height ?? 0));
		expect(isWhole(frame)).toBe(true);
	});
});

describe("a conditional screen", () => {
	const ALT = `body:
  - step: 元
    do: 「次へ」をタップします。
    ${SCREEN}
    alt:
      if: ロックの画面が出たとき
      do: 「解除」をタップします。
      screen: [{title: ロック}, {button: 解除}]
      tap: 解除
      notes: [条件の注です。]`;

	/** The parts of a step, and the height that they take together with the space between them. */
	const layParts = (yaml: string) => {
		const context = contextOf(`title: 題\n${yaml}`);
		const parts = layKind(context, "step");
		const height = parts.reduce(
			(sum, { alternatives: [{ frame }], spaceBefore }, index) => sum + frame.height + (index > 0 ? spaceBefore : 0),
			0,
		);
		return { frames: parts.map(({ alternatives }) => alternatives[0].frame), parts, height, context };
	};

	it("stands right under its step in a dashed box from 12.5, both as tall as the grid wants", () => {
		const { frames, parts, height, context } = layParts(ALT);
		const [, frame] = frames;
		if (frame === undefined) throw new Error("no conditional screen");
		expect(parts.map(({ spaceBefore }) => inMm(spaceBefore))).toEqual([6, 3]);
		expect(height).toBeGreaterThan(mm(54 + 33));
		expect(inMm(height) % 6).toBeCloseTo(0);
		const dashed = frame.items.filter(
			(item) => item.kind === "path" && item.stroke !== null && item.stroke.dash.length > 0,
		);
		expect(dashed.length).toBe(1);
		const [box] = dashed;
		const xs = box?.kind === "path" ? box.path.flatMap((command) => (command[0] === "L" ? [command[1]] : [])) : [];
		expect(inMm(Math.min(...xs))).toBeCloseTo(12.7);
		expect(inMm(Math.max(...xs))).toBeCloseTo(82.8);
		expect(textOf(frame)).toContain("ロックの");
		expect(context.sink.all).toEqual([]);
	});

	it("keeps 2 mm between its text and its phone", () => {
		const words = "とても長い条件の文でどの行もいっぱいになります。".repeat(3);
		const { frames } = layParts(
			`body:\n  - step:\n    do: 押します。\n    alt:\n      when: ${words}\n      do: ${words}\n      screen: [{title: 画面}]`,
		);
		const phone = frames[1]?.figures[0]?.box.x ?? 0;
		const ends = runsOf(frames[1]?.items ?? []).flatMap(({ x, width }) => (x < phone ? [x + width] : []));
		expect(inMm(phone)).toBe(50);
		expect(phone - Math.max(...ends)).toBeGreaterThanOrEqual(mm(2) - 0.01);
	});

	it.each(["comfortable", "compact"])("may stand in the next column in %s density, at a price", (density) => {
		const { parts } = layParts(`page: {density: ${density}}\n${ALT}`);
		const [step, alt, ...others] = parts;
		expect(others).toEqual([]);
		expect(step?.breakAfter).toBeGreaterThan(100);
		expect(step?.breakAfter).toBeLessThan(Number.POSITIVE_INFINITY);
		expect(alt?.breakAfter).toBeLessThan(10);
		expect(alt).toMatchObject({ place: "with-previous", rail: { kind: "passing" }, outline: null });
	});

	it("belongs to its step's list item, with notes of their own ids", () => {
		const { frames } = layParts(ALT);
		const [{ structure } = { structure: [] }] = frames;
		expect(structure.length).toBe(1);
		expect(elementsOf(structure, "Figure").length).toBe(2);
		expect(elementsOf(structure, "Note").map(({ attributes }) => attributes.id)).toEqual(["step01alt1note1"]);
		expect(frames.every((frame) => isWhole({ ...frame, structure }))).toBe(true);
		expect(frames.slice(1).flatMap((frame) => frame.structure)).toEqual([]);
	});

	it("is words only in compact density, condition and action in one paragraph", () => {
		const [step, alt] = layKind(contextOf(`title: 題\npage: {density: compact}\n${ALT}`), "step");
		expect(alt && textOf(alt.alternatives[0].frame)).toContain("※ロックの画面が出たとき、「解除」をタップします。");
		expect(step && elementsOf(step.alternatives[0].frame.structure, "Figure").length).toBe(1);
	});

	it("is a part of its own each, of one list item", () => {
		const many = Array.from(
			{ length: 8 },
			(_, index) =>
				`      - if: 条件${index}のとき\n        do: 「解除」をタップします。\n        screen: [{button: 解除}]\n        tap: 解除`,
		).join("\n");
		const context = contextOf(
			`title: 題\nbody:\n  - step:\n    do: 「次へ」をタップします。\n    ${SCREEN}\n    alt:\n${many}`,
		);
		const blocks = layKind(context, "step");
		expect(blocks.length).toBe(9);
		expect(blocks.slice(1).every(({ rail }) => rail.kind === "passing")).toBe(true);
		expect(blocks.map(({ alternatives }) => outlineOf(alternatives[0].frame.structure).slice(0, 3))).toEqual([
			"LI(",
			...Array.from({ length: 8 }, () => ""),
		]);
	});
});

describe("several screens in a wide place", () => {
	const TWO = `do: 「追加」をタップします。
    screen: [{title: 一}, {then: →}, {title: 二}, {button: 追加}]
    tap: 追加`;

	it("stand beside the words at the right edge, as far apart as in a column", () => {
		const { frame } = layOne(`body:\n  - step:\n    wide: true\n    ${TWO}`, "step");
		expect(frame.figures.map(({ box }) => inMm(box.x))).toEqual([105.5, 146]);
		expect(frame.figures[0]?.box.y).toBeLessThan(runWith(frame, "タップ").y);
		expect(inMm(frame.height)).toBeLessThan(62);
	});

	it("stand under the words where a column of another paper is not wide enough for both, no further apart", () => {
		const { frame } = layOne(`page: {size: A5}\nbody:\n  - step:\n    ${TWO}`, "step");
		const [first, second] = frame.figures.map(({ box }) => box);
		expect(inMm((second?.x ?? 0) - (first?.x ?? 0))).toBe(40.5);
		expect(first?.y).toBeGreaterThan(runWith(frame, "タップ").y);
	});
});
