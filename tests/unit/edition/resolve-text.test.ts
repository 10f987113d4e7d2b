import { describe, expect, it } from "vitest";
import type { JumpTarget } from "../../../src/model/edition.ts";
import { blocksOf, editionOf, soundEdition, spell, stepsOf } from "./edition-of.ts";

/** The text of the first `text` block. */
const textOf = (yaml: string, choice?: Parameters<typeof editionOf>[1]): string =>
	spell(blocksOf(soundEdition(yaml, choice), "text")[0]?.text ?? null);

const WITH_STEP = "  - step: 確認\n    do: 開きます。\n";

describe("names in texts", () => {
	it("become references to steps, before and after them", () => {
		expect(
			textOf(`body:\n  - text: <確認>に戻り、<次>へ進みます。\n${WITH_STEP}  - step: 次\n    do: 進みます。`),
		).toBe("<1>に戻り、<2>へ進みます。");
	});

	it("become the texts of variables, with their marks and with other variables in them", () => {
		const vars = "vars:\n  学校: __<略>大学__\n  略: 楓\n";
		expect(textOf(`${vars}body:\n  - text: <学校>の方\n${WITH_STEP}`)).toBe("__楓大学__の方");
	});

	it("become the titles of paths and of named sections, notes and tables", () => {
		const yaml = `body:
  - section: はじめの設定
    name: 初期
  - note: {title: 困ったら, text: 聞きます。}
    name: 相談
  - text: <初期>と<相談>と<道>
${WITH_STEP}  - choose:
      options: [{if: はい, to: 道}, {if: いいえ, to: end}]
  - path: 道
    title: 別の道
    body:
      - step:
        do: 進みます。
`;
		expect(textOf(yaml)).toBe("はじめの設定と困ったらと別の道");
	});

	it("make links of variables that hold an address, with words or alone", () => {
		const vars = "vars: {site: 'https://example.ac.jp/'}\n";
		expect(textOf(`${vars}body:\n  - text: <site|案内>と<site>\n${WITH_STEP}`)).toBe(
			"<https://example.ac.jp/|案内>と<https://example.ac.jp/>",
		);
	});

	it("that are unknown are errors with the nearest name", () => {
		const { reports, sink } = editionOf(`body:\n  - text: <確認ペーシ>へ\n  - step: 確認ページ\n    do: 開きます。\n`);
		expect(reports).toEqual(["error text/unknown-name <確認ペーシ>"]);
		expect(sink.all[0]?.params).toMatchObject({ name: "確認ペーシ", suggestion: "確認ページ" });
	});

	it("that are unknown in their thousands are all reported soon, the first with the nearest name", () => {
		const stepOf = (_: unknown, index: number): string => {
			const number = String(index).padStart(5, "0");
			const wrong = index === 0 ? "の00007" : String(99_999 - index);
			return `  - step: とてもながいなまえの${number}ばんめ\n    do: a\n    skip: {if: x, to: とてもながいなまえ${wrong}ばめん}\n`;
		};
		const { sink } = editionOf(`body:\n${Array.from({ length: 1500 }, stepOf).join("")}`);
		const unknown = sink.all.filter(({ code }) => code === "flow/unknown-target");
		expect(unknown).toHaveLength(1500);
		const suggested = unknown.map(
			({ params }) => (params as { readonly suggestion: string | null }).suggestion !== null,
		);
		expect(suggested.slice(50)).not.toContain(true);
	});

	it("that come back to themselves are errors that show the circle, and are printed as written", () => {
		const { reports, sink, edition } = editionOf(`vars: {a: x<b>, b: y<a>}\nbody:\n  - text: <a>\n${WITH_STEP}`);
		expect(reports).toEqual(["error text/variable-circle <a>"]);
		expect(sink.all[0]?.params).toEqual({ name: "a", circle: ["a", "b", "a"] });
		expect(spell(blocksOf(edition, "text")[0]?.text ?? null)).toBe("xy<a>");
	});

	it("with words are errors where they hold no address", () => {
		expect(editionOf(`body:\n  - text: <確認|ここ>\n${WITH_STEP}`).reports).toEqual([
			"error text/words-need-url <確認|ここ>",
		]);
	});

	it("print badges only in a table cell that holds nothing else", () => {
		const { rows } = blocksOf(
			soundEdition(`body:\n${WITH_STEP}  - table:\n      rows:\n        - [<確認> <確認>, <確認>へ]\n`),
			"table",
		)[0] ?? { rows: [] };
		expect(rows[0]?.value.map(spell)).toEqual(["<1 badge> <1 badge>", "<1>へ"]);
	});

	it("say the section where numbers start again in each, and only from another one", () => {
		const yaml = `numbering: {restart: section}
body:
  - section: 「A」の部
  - step: 甲
    do: 開きます。
  - text: <甲>
  - section: Bの部
  - text: <甲>と<乙>
  - step: 乙
    do: 開きます。
`;
		expect(blocksOf(soundEdition(yaml), "text").map(({ text }) => spell(text))).toEqual([
			"<1>",
			"<1 in 「A」の部>と<2>",
		]);
		expect(stepsOf(soundEdition(yaml)).map(({ number }) => number)).toEqual(["1", "1"]);
	});

	it("say the section also in the page's own sentences: jumps, ways, ends of paths, returns", () => {
		const edition = soundEdition(`numbering: {restart: section}
body:
  - section: Aの部
  - step: 甲
    mode: browser
    do: 開きます。
    skip: {if: 出ないとき, to: 丙}
  - step: 乙
    mode: app
    do: 開きます。
    redo: {if: 失敗したとき, from: 甲}
  - section: Bの部
  - switch: {to: browser, back-to: 甲}
  - step: 丙
    mode: browser
    do: 開きます。
    redo: {if: 失敗したとき, from: 乙}
    alt: {if: 鍵のとき, do: 待ちます。, to: 丁}
  - choose: {options: [{if: 甲, to: 道}, {if: 乙, to: 丁}]}
  - path: 道
    body: [{step: 戊, do: 待ちます。}]
  - section: Cの部
  - step: 丁
    do: 終わります。
`);
		const steps = stepsOf(edition);
		const sectionOf = (target: JumpTarget | null | undefined) => (target?.kind === "step" ? target.section : undefined);
		expect(sectionOf(steps[0]?.skip[0]?.value.target)).toBe("Bの部");
		expect(sectionOf(steps[1]?.redo[0]?.value.target)).toBe(null);
		expect(sectionOf(steps[2]?.redo[0]?.value.target)).toBe("Aの部");
		expect(sectionOf(steps[2]?.alt[0]?.value.to)).toBe("Cの部");
		const option = blocksOf(edition, "choose")[0]?.options[1]?.value.to;
		expect(option?.kind === "step" && option.section).toBe("Cの部");
		expect(sectionOf(blocksOf(edition, "path-end")[0]?.leadsTo)).toBe("Cの部");
		expect(blocksOf(edition, "switch").map(({ backTo }) => backTo?.section)).toEqual([undefined, "Aの部"]);
	});

	it("come to an end where the titles of two sections refer into one another", () => {
		const yaml = `numbering: {restart: section}
body:
  - section: <乙>の前
  - step: 甲
    do: 開きます。
  - section: <甲>の後
  - step: 乙
    do: 開きます。
`;
		const titles = blocksOf(soundEdition(yaml), "section").map(({ title }) => spell(title));
		expect(titles).toEqual(["<2 in 手順1の後>の前", "<1 in 手順1の前>の後"]);
	});
});

describe("labels, addresses and payloads", () => {
	const labelsOf = (label: string, vars: string): string | undefined => {
		const edition = soundEdition(
			`vars: ${vars}\nbody:\n  - step:\n    do: 押します。\n    screen:\n      - button: ${label}\n`,
		);
		const picture = stepsOf(edition)[0]?.picture;
		const element = picture?.kind === "screen" ? picture.elements[0] : undefined;
		return element?.kind === "button" ? element.target.label?.text : undefined;
	};

	it("take variables in plain characters: their marks fall away", () => {
		expect(labelsOf("<名>を追加", "{名: '__「端末」__'}")).toBe("端末を追加");
	});

	it("keep a bracket after a backslash, and one that begins no mark", () => {
		expect(labelsOf("'\\<名>'", "{名: x}")).toBe("<名>");
		expect(labelsOf("1 < 2 > 0", "{名: x}")).toBe("1 < 2 > 0");
	});

	it("know no steps", () => {
		const { reports } = editionOf("body:\n  - step: 確認\n    do: 押します。\n    screen:\n      - button: <確認>\n");
		expect(reports).toEqual(["error text/label-needs-variable <確認>"]);
	});

	it("keep their places in the manual around a variable", () => {
		const { edition, source } = editionOf(
			"vars: {v: mid}\nbody:\n  - step:\n    do: 押します。\n    qr: https://a/<v>/z\n",
		);
		const content = stepsOf(edition)[0]?.qr[0]?.content;
		expect(content?.value.text).toBe("https://a/mid/z");
		const offset = content?.value.offsets[content.value.text.indexOf("z")] ?? 0;
		expect(source.text[offset]).toBe("z");
		expect(content?.value.offsets).toHaveLength("https://a/mid/z".length + 1);
	});
});

/** Variables of which each holds the one before twice: `a0` is `seed`, the last is 2^levels times as long. */
const doublings = (seed: string, levels: number): string => {
	const lines = Array.from({ length: levels }, (_, index) => `  a${index + 1}: <a${index}><a${index}>\n`);
	return `vars:\n  a0: "${seed}"\n${lines.join("")}`;
};

describe("variables that hold one another again and again", () => {
	it("are filled in up to 20,000 characters in one text", () => {
		const yaml = (length: number, letter = "x"): string =>
			`vars: {a: ${letter.repeat(length)}}\nbody:\n  - text: <a><a>y\n${WITH_STEP}`;
		expect(textOf(yaml(9999))).toHaveLength(19_999);
		expect(editionOf(yaml(10_000)).reports).toEqual(["error text/too-long <a>"]);
		expect(editionOf(yaml(10_000)).sink.all[0]?.params).toEqual({ name: "a", limit: 20_000 });
		// Characters are code points.
		expect(editionOf(yaml(9999, "𠮷")).reports).toEqual([]);
	});

	it("are one error at the name in the text, and end soon", () => {
		const { reports, edition } = editionOf(`${doublings("x", 60)}body:\n  - text: 前<a60>と<a60>\n${WITH_STEP}`);
		expect(reports).toEqual(["error text/too-long <a60>"]);
		expect(spell(blocksOf(edition, "text")[0]?.text ?? null).length).toBeLessThan(21_000);
	});

	it("end soon where they hold nothing, or only what is wrong", () => {
		expect(editionOf(`${doublings("", 60)}body:\n  - text: <a60>\n${WITH_STEP}`).reports).toEqual([
			"error text/too-long <a60>",
		]);
		expect(editionOf(`${doublings("<a60>", 60)}body:\n  - text: <a60>\n${WITH_STEP}`).reports).toEqual([
			"error text/variable-circle <a60>",
			"error text/too-long <a60>",
		]);
	});

	it("end soon in labels, addresses and payloads", () => {
		const label = `${doublings("x", 60)}body:\n  - step:\n    do: 開く\n    screen: [{button: あ<a60>い<a60>}]\n`;
		expect(editionOf(label).reports).toEqual(["error text/too-long <a60>"]);
		const payload = `${doublings("x", 60)}body:\n  - step:\n    do: 開く\n    qr: {text: <a60>}\n`;
		expect(editionOf(payload).reports).toEqual(["error text/too-long <a60>"]);
	});

	it("count the addresses of links", () => {
		const yaml = `vars: {a: "https://a.jp/${"x".repeat(9000)}"}\nbody:\n  - text: <a><a|b><a>\n${WITH_STEP}`;
		expect(editionOf(yaml).reports).toEqual(["error text/too-long <a>"]);
	});
});
