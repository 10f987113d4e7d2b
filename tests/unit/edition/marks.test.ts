import { describe, expect, it } from "vitest";
import { editionOf, soundEdition, spell, stepsOf } from "./edition-of.ts";

/** A manual of one step: its sentence, its screen's elements and its marks. */
const manual = (sentence: string, elements: readonly string[], ...marks: readonly string[]): string =>
	`body:\n  - step:\n    do: ${sentence}\n    screen:\n${elements.map((element) => `      - ${element}\n`).join("")}${marks.map((mark) => `    ${mark}\n`).join("")}`;

const reportsOf = (...given: Parameters<typeof manual>): readonly string[] => editionOf(manual(...given)).reports;

const firstStep = (...given: Parameters<typeof manual>) => stepsOf(soundEdition(manual(...given)))[0];

describe("marks", () => {
	it("name elements by their label or `as`, also inside others", () => {
		const step = firstStep(
			"「追加」をタップします。",
			["title: 題", "card: [{select: 認証}, {buttons: [~, 追加]}]", "{banner: ~, as: 通知}"],
			"enter: 認証",
			"tap: 追加",
			"look: 通知",
		);
		const picture = step?.picture;
		const marks = picture?.kind === "screen" ? picture.marks : [];
		expect(marks.map(({ mark, target }) => [mark, target.label?.text ?? target.as?.text]).sort()).toEqual([
			["enter", "認証"],
			["look", "通知"],
			["tap", "追加"],
		]);
		const card = picture?.kind === "screen" ? picture.elements[1] : undefined;
		const buttons = card?.kind === "card" ? card.children[1] : undefined;
		expect(buttons?.kind === "buttons" && buttons.items[1]).toBe(marks.find(({ mark }) => mark === "tap")?.target);
	});

	it("that name nothing are errors with the nearest label, blind to look-alikes", () => {
		const { reports, sink } = editionOf(manual("「次へ」を押す", ["button: 次へ", "button2: カード"], "tap: 次え"));
		expect(reports).toEqual(["error screen/unknown-label 次え"]);
		expect(sink.all[0]?.params).toEqual({ name: "次え", suggestion: "次へ", labels: ["次へ", "カード"] });
		const other = editionOf(manual("「カード」を押す", ["button: カード"], "tap: 力一ド"));
		expect(other.sink.all[0]?.params).toMatchObject({ suggestion: "カード" });
	});

	it("tell elements of one label apart by their position", () => {
		const elements = ["title: 確認", "button: 確認", "then: →", "button: 確認"];
		const { sink, reports } = editionOf(manual("「確認」を押す", elements, "tap: 確認"));
		expect(reports).toEqual(["error screen/ambiguous-label 確認"]);
		expect(sink.all[0]?.params).toEqual({ mark: "tap", name: "確認", count: 3, position: 2 });
		expect(sink.all[0]?.related).toHaveLength(3);
		const step = firstStep("「確認」を押す", elements, "tap: [確認#2, 確認#3]");
		expect(spell(step?.action ?? null)).toBe("_「確認」_を押す");
		expect(reportsOf("「確認」を押す", elements, "tap: 確認#4")).toEqual(["error screen/unknown-label 確認#4"]);
	});

	it("prefer a label that ends in # and a digit to a position", () => {
		firstStep("「室#1」を押す", ["button: 室#1", "button2: 室"], "tap: 室#1");
	});

	it("do not contradict one another", () => {
		const elements = ["button: 次へ", "then: ↓", "button2: 開く"];
		expect(reportsOf("「次へ」を押す", elements, "tap: 次へ", "dont: 次へ")).toEqual([
			"error screen/tap-and-dont 次へ",
		]);
		expect(reportsOf("「次へ」「開く」を押す", elements, "tap: [次へ, 開く]")).toEqual([
			"error screen/several-taps 開く",
		]);
		firstStep("「次へ」「開く」を押す", ["button: 次へ", "then: →", "button2: 開く"], "tap: [次へ, 開く]");
	});

	it("compare labels with variables filled in", () => {
		const yaml = `vars: {名: __端末__}\n${manual("「<名>の追加」を押す", ["button: <名>の追加"], "tap: <名>の追加")}`;
		expect(spell(stepsOf(soundEdition(yaml))[0]?.action ?? null)).toBe("_「__端末__の追加」_を押す");
	});
});

describe("what is tapped", () => {
	it("is underlined in the sentence, without readings and bold in the comparison", () => {
		const step = firstStep("「__送《おく》る__」を押し、「戻る」は押しません。", ["button: 送る"], "tap: 送る");
		expect(spell(step?.action ?? null)).toBe("_「__送《おく》る__」_を押し、「戻る」は押しません。");
	});

	it("is underlined in `at` only where `do` lacks it", () => {
		const at = "at: 「開く」の画面で、";
		const both = firstStep("「開く」を押す", ["button: 開く"], "tap: 開く", at);
		expect([spell(both?.at ?? null), spell(both?.action ?? null)]).toEqual(["「開く」の画面で、", "_「開く」_を押す"]);
		const onlyAt = firstStep("押す", ["button: 開く"], "tap: 開く", at);
		expect(spell(onlyAt?.at ?? null)).toBe("_「開く」_の画面で、");
	});

	it("is missed where neither sentence names it in brackets", () => {
		expect(reportsOf("次へを押す", ["button: 次へ"], "tap: 次へ")).toEqual(["warning screen/tap-not-in-text 次へ"]);
	});

	it("is found where the sentence says where its line may break", () => {
		const action = firstStep("「Authen\u00adticator」を押す", ["button: Authenticator"], "tap: Authenticator")?.action;
		expect(spell(action ?? null)).toBe("_「Authen\u00adticator」_を押す");
	});

	it("by an `as` is underlined where its words stand, and need not", () => {
		const elements = ["{banner: ~, as: 通知}"];
		expect(spell(firstStep("届いた通知をタップします。", elements, "tap: 通知")?.action ?? null)).toBe(
			"届いた_通知_をタップします。",
		);
		expect(spell(firstStep("タップします。", elements, "tap: 通知")?.action ?? null)).toBe("タップします。");
	});
});

describe("targets of steps", () => {
	it("are found by name, `end` included, and unknown ones are errors", () => {
		const yaml = (to: string): string =>
			`body:\n  - step:\n    do: 開く\n    skip: {if: 出ない, to: ${to}}\n  - step: 確認ページ\n    do: 見る\n`;
		expect(stepsOf(soundEdition(yaml("確認ページ")))[0]?.skip[0]?.value.target).toEqual({
			kind: "step",
			step: 1,
			section: null,
		});
		expect(stepsOf(soundEdition(yaml("end")))[0]?.skip[0]?.value.target).toEqual({ kind: "end" });
		const { reports, sink } = editionOf(yaml("確認ぺージ"));
		expect(reports).toEqual(["error flow/unknown-target 確認ぺージ"]);
		expect(sink.all[0]?.params).toMatchObject({ name: "確認ぺージ", suggestion: "確認ページ" });
	});

	it("are steps: other names are no targets", () => {
		const yaml = "vars: {窓口: x}\nbody:\n  - step:\n    do: 開く\n    skip: {if: 出ない, to: 窓口}\n";
		expect(editionOf(yaml).reports).toEqual(["error flow/target-is-no-step 窓口"]);
	});
});
