import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import type { Frame } from "../../../../src/document/frame.ts";
import { layBlock } from "../../../../src/layout/block/lay-block.ts";
import { shareWidth } from "../../../../src/layout/block/share-width.ts";
import type { ModeId } from "../../../../src/model/ids.ts";
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

const MODES = `body:
  - step: 一
    mode: browser
    do: 始めます。
  - step:
    mode: app
    do: 押します。
  - step: 三
    mode: browser
    do: 戻ります。
  - step:
    mode: app
    arrive: by-hand
    do: 終わります。`;

describe("a section", () => {
	it("is a black bar over all columns, 7.5 mm high, with a heading that a bookmark leads to", () => {
		const { frame, block, context } = layOne("body:\n  - section: 初期設定\n  - step:\n    do: 始めます。", "section");
		expect([inMm(frame.width), inMm(frame.height)]).toEqual([176, 7.5]);
		expect(runWith(frame, "初期").color).toEqual(context.style.colors.paper);
		expect(outlineOf(frame.structure)).toBe("H2");
		expect(block).toMatchObject({ span: "page", place: "section", breakAfter: Number.POSITIVE_INFINITY });
		expect(block.outline?.destination).toBe(frame.destinations[0]?.name);
	});
});

describe("a switch", () => {
	const switches = (head = "") => layKind(contextOf(`title: 題\n${head}\n${MODES}`), "switch");

	it("is large where it is the first or by hand, else 24 mm high, and ends the rail", () => {
		const [first, second, third] = switches();
		expect(first?.alternatives[0].frame.height).toBeGreaterThanOrEqual(mm(48) - 0.01);
		expect(inMm(second?.alternatives[0].frame.height ?? 0)).toBe(24);
		expect(third?.alternatives[0].frame.height).toBeGreaterThanOrEqual(mm(48) - 0.01);
		expect(first?.alternatives[1]?.frame.height).toBeLessThan(first?.alternatives[0].frame.height ?? 0);
		for (const block of [first, second, third]) {
			expect(block).toMatchObject({ rail: { kind: "end" }, breakAfter: 0 });
			for (const { frame } of block?.alternatives ?? []) expect(inMm(frame.width)).toBe(83);
		}
	});

	it("names the step to return to, in words and as decoration on the screen", () => {
		const [, second] = switches();
		const frame = second?.alternatives[0].frame;
		if (frame === undefined) throw new Error("no switch");
		expect(textOf(frame)).toBe("ブラウザに戻ります手順1の画面に戻ります。");
		const numbers = runsOf(frame.items).filter((run) => run.texts.join("") === "1");
		expect(numbers.map(({ tag }) => tag.kind).sort()).toEqual(["artifact", "leaf"]);
		expect(frame.links[0]?.target).toEqual({ kind: "destination", name: "step01" });
	});

	it("never sets the text of a large one in a strip of fewer than 14 characters", () => {
		const [first] = switches();
		const frame = first?.alternatives[0].frame;
		if (frame === undefined) throw new Error("no switch");
		expect(inMm(runWith(frame, "ここから").x)).toBe(2.5);
	});

	it("is the new mode's bar in compact density, as one heading", () => {
		const [first] = switches("page: {density: compact}");
		const frame = first?.alternatives[0].frame;
		if (frame === undefined) throw new Error("no switch");
		expect(inMm(frame.height)).toBe(9);
		expect(outlineOf(frame.structure)).toBe("H3");
		expect(textOf(frame)).toBe("アプリで操作切りかわります");
		expect(first).toMatchObject({ place: "mode", opensMode: "app" });
	});

	it("has its two words under one another in a bar too narrow for both", () => {
		const [first] = switches("page: {size: A5, density: compact, columns: 2}");
		const frame = first?.alternatives[0].frame;
		if (frame === undefined) throw new Error("no switch");
		expect(runWith(frame, "切").y).toBeGreaterThan(runWith(frame, "ア").y + 4);
		expect(inMm(frame.height)).toBeGreaterThan(9);
	});

	it("says under its bar what the author wrote about it", () => {
		const context = contextOf(`title: 題
page: {density: compact}
switches: manual
body:
  - step:
    mode: browser
    do: 始めます。
  - switch: {to: app, text: アプリを開いてください。}
  - step:
    mode: app
    do: 押します。`);
		const parts = layKind(context, "switch");
		expect(parts.map(({ alternatives }) => textOf(alternatives[0].frame))).toEqual([
			"アプリで操作切りかわります",
			"アプリを開いてください。",
		]);
		expect(parts.every(({ opensMode }) => opensMode === "app")).toBe(true);
	});
});

describe("a note", () => {
	it("has a rule of 0.5 mm, an icon, and is one Note with an id", () => {
		const { frame } = layOne(
			"body:\n  - step:\n    do: 始めます。\n  - note: {title: 題です, text: 本文です。}",
			"note",
		);
		expect(outlineOf(frame.structure)).toBe("Note(P P)");
		expect(elementsOf(frame.structure, "Note")[0]?.attributes.id).toMatch(/^[a-z0-9]+$/);
		const [rule] = frame.items;
		expect(rule?.kind === "path" ? inMm(rule.stroke?.width ?? 0) : 0).toBe(0.5);
		expect(textOf(frame)).toBe("題です本文です。");
	});

	it("warns in white on black, with a word where the author gave no title", () => {
		const { frame, context } = layOne(
			"body:\n  - note: {kind: warning, text: 手放しません。}\n  - step:\n    do: 始めます。",
			"note",
		);
		expect(textOf(frame)).toBe("注意手放しません。");
		expect(runWith(frame, "注意").color).toEqual(context.style.colors.paper);
		expect(runWith(frame, "手放し").color).toEqual(context.style.colors.ink);
	});

	it("leaves the lane free beside a rail that passes", () => {
		const context = contextOf("title: 題\nbody:\n  - step:\n    do: 始めます。\n  - note: 本文です。");
		const note = context.edition.blocks.find(({ kind }) => kind === "note");
		if (note === undefined) throw new Error("no note");
		const [block] = layBlock(note, { ...context, passing: "browser" as ModeId });
		expect(block?.rail).toEqual({ kind: "passing", mode: "browser" });
		const frame = block?.alternatives[0].frame;
		if (frame === undefined) throw new Error("no frame");
		expect(inMm(runWith(frame, "本文").x)).toBe(12.5);
		expect(inMm(frame.width)).toBe(83);
	});
});

describe("the done box", () => {
	it("has a code of 30 mm on the left and the text to its right", () => {
		const { frame, block } = layOne(
			"body:\n  - step:\n    do: 始めます。\n  - done: {title: 完了です, text: 次から必要です。, qr: 'https://example.ac.jp/'}",
			"done",
		);
		const [figure] = frame.figures;
		expect([inMm(figure?.box.x ?? 0), inMm(figure?.box.width ?? 0)]).toEqual([4.5, 30]);
		expect(runWith(frame, "次から").x).toBeGreaterThan(mm(34.5));
		expect(block).toMatchObject({ rail: { kind: "end" }, breakAfter: 0 });
		expect(frame.height - Math.max(...frame.figures.map(({ box }) => box.y + box.height))).toBeGreaterThanOrEqual(
			mm(3.3),
		);
	});

	it("is as high as its contents, with a foot as large as its head", () => {
		const { frame, context } = layOne("body:\n  - step:\n    do: 始めます。\n  - done: 完了です", "done");
		const { disc, paddingY } = context.style.block.done;
		expect(frame.height).toBeCloseTo(disc + 2 * paddingY);
	});

	it("sets its title in 14 pt at least before it breaks, and in 16 where it breaks anyway", () => {
		const titleOf = (title: string): readonly number[] => {
			const { frame } = layOne(`body:\n  - step:\n    do: 始めます。\n  - done: ${title}`, "done");
			const runs = runsOf(frame.items);
			return [runs[0]?.size ?? 0, new Set(runs.map(({ y }) => y)).size];
		};
		expect(titleOf("設定は完了です")).toEqual([16, 1]);
		expect(titleOf("パスワードが変わりました")).toEqual([15, 1]);
		expect(titleOf("すべての設定がこれで終わりました")).toEqual([16, 2]);
	});

	it("says that all is done where the author gave no title", () => {
		const { frame } = layOne("body:\n  - step:\n    do: 始めます。\n  - done: {text: 閉じてください。}", "done");
		expect(textOf(frame)).toBe("完了閉じてください。");
	});
});

describe("the contact box", () => {
	const office = (rest: string): Frame =>
		layOne(`office: {name: 窓口, ${rest}}\nbody:\n  - step:\n    do: 始めます。`, "contact").frame;

	it("is as high as its contents and calls and writes to what looks like it", () => {
		const frame = office("tel: 03-1234-5678, mail: help@example.ac.jp, hours: 平日9時から17時");
		const lowest = Math.max(...runsOf(frame.items).map(({ y }) => y));
		expect(frame.height - lowest).toBeLessThan(mm(6));
		expect(frame.links.map(({ target }) => target)).toEqual([
			{ kind: "url", url: "tel:0312345678" },
			{ kind: "url", url: "mailto:help@example.ac.jp" },
		]);
		expect(elementsOf(frame.structure, "Figure").map(({ attributes }) => attributes.alt)).toEqual([
			"電話",
			"メール",
			"受付時間",
		]);
		expect(isWhole(frame)).toBe(true);
	});

	it("links nothing that is no number", () => {
		expect(office("tel: 〔電話番号〕").links).toEqual([]);
	});
});

describe("a table", () => {
	const TABLE = (rows: string): string => `body:
  - step: 一
    mode: browser
    do: 始めます。
  - table:
      title: こまったとき
      head: [手順, こんなとき, すること]
      rows:
${rows}`;

	it("spans the page from three columns on, at 0, 26 and 93 mm, in rows of at least 7.5 mm", () => {
		const { frame, block } = layOne(TABLE("        - [<一>, 出ない, 進みます。]"), "table");
		expect(block.span).toBe("page");
		expect(["手順", "こんな", "する"].map((head) => inMm(runWith(frame, head).x))).toEqual([0, 26, 93]);
		expect(outlineOf(frame.structure)).toBe("H2 Table(TR(TH TH TH) TR(TD(P(Link)) TD(P) TD(P)))");
		expect(elementsOf(frame.structure, "TH")[0]?.attributes.scope).toBe("Column");
	});

	it("prints the badge alone in a cell of references", () => {
		const { frame } = layOne(TABLE("        - [<一>, 出ない, 進みます。]"), "table");
		expect(textOf(frame)).toBe("こまったとき手順こんなときすること1出ない進みます。");
	});

	it("stays in the column with two columns", () => {
		const { frame, block } = layOne(
			"body:\n  - table: {head: [語, 意味], rows: [[甲, 乙]]}\n  - step:\n    do: 始めます。",
			"table",
		);
		expect(block.span).toBe("column");
		expect(inMm(frame.width)).toBe(83);
	});

	it("goes on from page to page row by row, with its head repeated as decoration", () => {
		const rows = Array.from({ length: 60 }, (_, row) => `        - [<一>, 場合${row}, 進みます。]`).join("\n");
		const context = contextOf(`title: 題\n${TABLE(rows)}`);
		const blocks = layKind(context, "table");
		expect(blocks.length).toBe(60);
		const [first, ...others] = blocks;
		expect(first?.place).toBe("flow");
		expect(elementsOf(first?.alternatives[0].frame.structure ?? [], "TR").length).toBe(61);
		for (const part of others) {
			expect(part.place).toBe("with-previous");
			expect(part.alternatives[0].frame.structure).toEqual([]);
			expect(runsOf(part.opener?.items ?? []).every(({ tag }) => tag.kind === "artifact")).toBe(true);
			expect(runsOf(part.opener?.items ?? []).length).toBeGreaterThan(0);
		}
		const said = blocks.map(({ alternatives }) => textOf(alternatives[0].frame)).join("");
		for (let row = 0; row < 60; row++) expect(said.split(`場合${row}進`).length - 1).toBe(1);
	});

	it("shares its width so that short columns do not break", () => {
		expect(shareWidth([10, 20], 60)).toEqual([20, 40]);
		const [short, long, longest] = shareWidth([10, 100, 400], 100);
		expect(short).toBe(10);
		expect((long ?? 0) + (longest ?? 0)).toBeCloseTo(90);
		expect(longest).toBeCloseTo((long ?? 0) * 2);
	});
});

describe("questions and answers", () => {
	it("are parts of their own, each with its letters, and the title with the first", () => {
		const context = contextOf(
			"title: 題\nbody:\n  - step:\n    do: 始めます。\n  - faq: {items: [{q: 使えますか。, a: はい。}, {q: いつまで。, a: 三月まで。}]}",
		);
		const parts = layKind(context, "faq");
		expect(parts.map(({ alternatives }) => textOf(alternatives[0].frame))).toEqual([
			"よくある質問Q使えますか。Aはい。",
			"Qいつまで。A三月まで。",
		]);
		expect(outlineOf(parts[0]?.alternatives[0].frame.structure ?? [])).toBe("H2 P(Span) P(Span)");
	});
});

describe("a choice and its paths", () => {
	const PATHS = `body:
  - step:
    do: 始めます。
  - choose:
      title: どちらですか
      options:
        - {if: 電話のとき, to: 電話}
        - {if: 済んだとき, to: 最後}
  - path: 電話
    body:
      - step:
        do: 電話します。
    then: 最後
  - step: 途中
    do: 進みます。
  - step: 最後
    do: 終わります。`;

	it("leads from each condition to its path or step", () => {
		const { frame } = layOne(PATHS, "choose");
		expect(textOf(frame)).toMatch(/^どちらですか電話のときA電話済んだとき手順\d+へ$/);
		expect(frame.links.map(({ target }) => target.kind)).toEqual(["destination", "destination"]);
		expect(frame.links[0]?.target).toEqual({ kind: "destination", name: "step02" });
		expect(isWhole(frame)).toBe(true);
	});

	it("heads a path by its letter and title, and says where it leads", () => {
		const start = layOne(PATHS, "path-start");
		expect(textOf(start.frame)).toBe("A電話");
		expect(outlineOf(start.frame.structure)).toBe("H2");
		expect(start.block.breakAfter).toBe(Number.POSITIVE_INFINITY);
		const end = layOne(PATHS, "path-end");
		expect(textOf(end.frame)).toMatch(/^ここから手順\d+へ$/);
	});
});

describe("text and breaks", () => {
	it("make each paragraph a part, so that long texts may go on in the next column", () => {
		const context = contextOf('title: 題\nbody:\n  - text: "一つ目。\\n\\n二つ目。"\n  - step:\n    do: 始めます。');
		expect(layKind(context, "text").map(({ alternatives }) => textOf(alternatives[0].frame))).toEqual([
			"一つ目。",
			"二つ目。",
		]);
	});

	it("draw nothing for a break but ask for it", () => {
		const context = contextOf(
			"title: 題\nbody:\n  - step:\n    do: 始めます。\n  - break: page\n  - step:\n    do: 次です。",
		);
		const [block] = layKind(context, "break");
		expect(block?.forcedBreak).toBe("page");
		expect(block?.alternatives[0].frame.height).toBe(0);
		expect(block?.alternatives[0].frame.items).toEqual([]);
	});
});

describe("variants", () => {
	it("show whom a thing is for in a dashed box", () => {
		const { frame } = layOne(
			`variants: {device: {iphone: iPhoneの方, android: Androidの方}}
body:
  - step:
    only: {device: iphone}
    do: 始めます。
    notes: [{text: 注です。, only: {device: iphone}}]`,
			"step",
		);
		expect(textOf(frame)).toBe("1iPhoneの方始めます。iPhoneの方※注です。");
		const dashed = frame.items.filter((item) => item.kind === "path" && (item.stroke?.dash.length ?? 0) > 0);
		expect(dashed.length).toBe(2);
	});
});

describe("every block", () => {
	it("draws lines under 0.5 mm in black", () => {
		const context = contextOf(
			`title: 題\noffice: {name: 窓口}\n${MODES}\n  - note: 本文です。\n  - table: {head: [a, b], rows: [[c, d]]}\n  - done: 終わり`,
		);
		for (const block of context.edition.blocks) {
			for (const { alternatives } of layBlock(block, { ...context, passing: null })) {
				for (const item of alternatives[0].frame.items) {
					if (item.kind !== "path" || item.stroke === null || item.stroke.width >= mm(0.5) - 0.01) continue;
					if (block.kind === "step") continue;
					expect([context.style.colors.ink, context.style.colors.paper]).toContainEqual(item.stroke.color);
				}
			}
		}
	});
});
