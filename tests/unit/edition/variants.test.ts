import { describe, expect, it } from "vitest";
import { blocksOf, editionOf, outline, soundEdition, spell, steps, stepsOf } from "./edition-of.ts";

const VARIANTS = "variants: {device: {iphone: iPhoneの方, android: Androidの方}, os: {new: 新, old: 旧}}\n";

describe("without a pick", () => {
	it("everything stays, with the labels of its variants", () => {
		const yaml = `${VARIANTS}body:\n${steps("a", "b; only: {device: iphone}", "c; only: {device: android, os: [new, old]}")}`;
		expect(outline(soundEdition(yaml))).toEqual(["1 none", "2 none [iPhoneの方]", "3 none [Androidの方 新 旧]"]);
	});

	it("items of lists are tagged too", () => {
		const yaml = `${VARIANTS}body:\n${steps("a; notes: [x, {text: y, only: {device: iphone}}]")}`;
		expect(stepsOf(soundEdition(yaml))[0]?.notes.map(({ tags, value }) => [tags.map(spell), spell(value)])).toEqual([
			[[], "x"],
			[["iPhoneの方"], "y"],
		]);
	});

	it("a step after one that a variant can drop must say its mode where that matters", () => {
		const body = (after: string): string =>
			`${VARIANTS}body:\n${steps("a; mode: browser", "b; mode: app; only: {device: iphone}", after)}`;
		const { reports, sink } = editionOf(body("c"));
		expect(reports).toEqual(["error flow/ambiguous-mode step:"]);
		expect(sink.all[0]?.params).toEqual({
			ways: [
				{ mode: "browser", way: "手順1" },
				{ mode: "app", way: "手順2" },
			],
		});
		soundEdition(body("c; mode: app"));
		soundEdition(body("c; only: {device: iphone}"));
	});

	it("no mode is in doubt where the variants together leave no way around", () => {
		const yaml = `${VARIANTS}body:\n${steps("a; mode: browser", "b; mode: app; only: {device: iphone}", "c; mode: app; only: {device: android}", "d")}`;
		expect(outline(soundEdition(yaml))).toEqual([
			"1 browser",
			"browser → app first [iPhoneの方]",
			"2 app [iPhoneの方]",
			"browser → app [Androidの方]",
			"3 app [Androidの方]",
			"4 app",
		]);
	});

	it("a switch is for those whose mode changes", () => {
		const yaml = `${VARIANTS}body:\n${steps("a; mode: browser", "b; mode: app; only: {device: iphone}", "c; mode: app")}`;
		expect(outline(soundEdition(yaml))).toEqual([
			"1 browser",
			"browser → app first [iPhoneの方]",
			"2 app [iPhoneの方]",
			"browser → app [Androidの方]",
			"3 app",
		]);
	});
});

describe("with a pick", () => {
	const yaml = `${VARIANTS}body:\n${steps("a; mode: browser", "乙|b; mode: app; only: {device: iphone}", "c; mode: app; only: {os: new}", "丁|d")}  - text: <丁>\n`;

	it("what does not match falls away, and numbers follow", () => {
		expect(outline(soundEdition(yaml, { picked: { device: "iphone", os: "old" } }))).toEqual([
			"1 browser",
			"browser → app first",
			"2 app",
			"3 app",
			"text",
		]);
	});

	it("places in reading order are counted among the steps that stay", () => {
		const { steps: entries } = soundEdition(yaml, { picked: { device: "iphone", os: "old" } });
		expect([...entries.values()].map(({ id, position }) => [id, position])).toEqual([
			[0, 1],
			[1, 2],
			[3, 3],
		]);
	});

	it("variants that were not picked stay as tags", () => {
		const picked = soundEdition(yaml.replace("do: d\n", "do: d\n    mode: app\n"), {
			picked: { device: "android" },
		});
		expect(outline(picked)).toEqual([
			"1 browser",
			"browser → app first [新]",
			"2 app [新]",
			"browser → app [旧]",
			"3 app",
			"text",
		]);
	});

	it("nothing may refer to a step that was dropped", () => {
		const body = `${VARIANTS}body:\n${steps("a; skip: {if: x, to: 乙}", "乙|b; only: {device: iphone}")}  - text: <乙>\n`;
		const { reports, edition } = editionOf(body, { picked: { device: "android" } });
		expect(reports).toEqual(["error flow/dropped-step 乙", "error flow/dropped-step <乙>"]);
		expect(spell(blocksOf(edition, "text")[0]?.text ?? null)).toBe("<乙>");
		expect(stepsOf(edition)[0]?.skip).toEqual([]);
		soundEdition(body, { picked: { device: "iphone" } });
	});

	it("elements of screens follow, and their conditions are gone", () => {
		const screen = `${VARIANTS}body:\n  - step:\n    do: 「次」を押す\n    screen:\n      - {button: 次, only: {device: iphone}}\n      - {link: 次, only: {device: android}}\n    tap: 次\n`;
		const [step] = stepsOf(soundEdition(screen, { picked: { device: "android" } }));
		const picture = step?.picture;
		expect(picture?.kind === "screen" && picture.elements.map(({ kind, only }) => [kind, only.size])).toEqual([
			["link", 0],
		]);
	});
});
