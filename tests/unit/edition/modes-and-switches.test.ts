import { describe, expect, it } from "vitest";
import { editionOf, outline, soundEdition, steps, stepsOf } from "./edition-of.ts";

describe("modes of steps", () => {
	it("begin with `none` and then stay until another is said", () => {
		const yaml = `body:\n${steps("a", "b; mode: browser", "c", "d; mode: app", "e")}`;
		expect(stepsOf(soundEdition(yaml)).map(({ mode }) => mode)).toEqual(["none", "browser", "browser", "app", "app"]);
	});

	it("that are unknown are errors with the nearest one, and the step goes on as before", () => {
		const { edition, sink, reports } = editionOf(`body:\n${steps("a; mode: browser", "b; mode: brwoser")}`);
		expect(reports).toEqual(["error flow/unknown-mode brwoser"]);
		expect(sink.all[0]?.params).toMatchObject({ suggestion: "browser" });
		expect(outline(edition)).toEqual(["1 browser", "2 browser"]);
	});

	it("make the chrome of drawn screens, unless the step says another", () => {
		const yaml = `body:\n${steps("a", "b; mode: browser", "c; mode: app; chrome: browser", "d")}`;
		expect(stepsOf(soundEdition(yaml)).map(({ chrome }) => chrome)).toEqual(["none", "browser", "browser", "app"]);
	});
});

describe("modes", () => {
	const modesOf = (yaml: string) => [...soundEdition(yaml).modes.values()];

	it("that have no label are said in English with an article where their name is a common noun", () => {
		const yaml = `modes: {set: {name: Settings}, pr: {name: Printer}}
body:\n${steps("a; mode: browser", "b; mode: app", "c; mode: set", "d; mode: pr")}`;
		const { edition } = editionOf(yaml, { lang: "en" });
		expect([...edition.modes.values()].map(({ label }) => label.text)).toEqual([
			"In the browser",
			"In the app",
			"In Settings",
			"In the printer",
		]);
		expect([...edition.modes.values()].map(({ name }) => name.text)).toEqual(["Browser", "App", "Settings", "Printer"]);
	});

	it("browser and app exist: round, blue, globe and square, amber, lock", () => {
		const modes = modesOf(`body:\n${steps("a; mode: browser", "b; mode: app")}`);
		expect(modes.map(({ look, icon, outlined, chrome }) => ({ look, icon, outlined, chrome }))).toEqual([
			{ look: "round", icon: "globe", outlined: false, chrome: "browser" },
			{ look: "square", icon: "lock", outlined: true, chrome: "app" },
		]);
		expect(modes.map(({ ink }) => ink)).toEqual([
			{ kind: "gray", level: 255 },
			{ kind: "gray", level: 0 },
		]);
		expect(modes.map(({ label, name }) => [label.text, name.text])).toEqual([
			["ブラウザで操作", "ブラウザ"],
			["アプリで操作", "アプリ"],
		]);
	});

	it("change only what is declared of browser and app", () => {
		const [app] = modesOf(`modes: {app: {header: Authenticator}}\nbody:\n${steps("a; mode: app")}`);
		expect(app).toMatchObject({ look: "square", icon: "lock", chrome: "app" });
		expect(app?.header?.text).toBe("Authenticator");
	});

	it("none is preparation: a white square with a phone", () => {
		const [none] = modesOf(`body:\n${steps("a")}`);
		expect(none).toMatchObject({ look: "preparation", icon: "phone", outlined: true, color: { level: 255 } });
		expect(none?.name.text).toBe("準備");
	});

	it("take the looks and colours that are free in the order given", () => {
		const yaml = `modes:
  s: {label: 設定で操作, header: 設定}
  w: {name: 無線, color: green}
  x: {name: 予備}
body:
${steps("a; mode: browser", "b; mode: s", "c; mode: w", "d; mode: x")}`;
		const modes = modesOf(yaml);
		expect(modes.map(({ look }) => look)).toEqual(["round", "square", "notch", "plain"]);
		expect(modes.map(({ label, name, chrome }) => [label.text, name.text, chrome]).slice(1)).toEqual([
			["設定で操作", "設定で操作", "app"],
			["無線で操作", "無線", "none"],
			["予備で操作", "予備", "none"],
		]);
		// Amber and violet are light, green is dark.
		expect(modes.map(({ outlined }) => outlined)).toEqual([false, true, false, true]);
	});

	it("of conditional screens belong to the edition too, after those before them", () => {
		const yaml = `body:\n${steps("a; mode: browser; alt: {if: 出たとき, do: 押す, mode: app}")}`;
		expect([...soundEdition(yaml).modes.keys()]).toEqual(["browser", "app"]);
	});
});

describe("switches", () => {
	it("stand where the mode changes, name the step to return to, and the first one is known", () => {
		const yaml = `body:\n${steps("a", "b; mode: browser", "c; mode: app", "d", "e; mode: browser; arrive: by-hand", "f; mode: app")}`;
		expect(outline(soundEdition(yaml))).toEqual([
			"1 none",
			"2 browser",
			"browser → app first",
			"3 app",
			"4 app",
			"app → browser back to 2 by hand",
			"5 browser",
			"browser → app back to 4",
			"6 app",
		]);
	});

	it("name no step of another section: between two sections may lie a day, and the screen be another one", () => {
		const yaml = `body:
  - section: 前の日
${steps("a; mode: browser", "b; mode: app")}  - section: 当日
${steps("c; mode: browser", "d; mode: app", "e; mode: browser")}`;
		expect(outline(soundEdition(yaml)).filter((line) => line.includes("→"))).toEqual([
			"browser → app first",
			"app → browser",
			"browser → app",
			"app → browser back to 3",
		]);
	});

	it("never lead to or from preparation", () => {
		const yaml = `body:\n${steps("a", "b; mode: browser", "c; mode: none", "d; mode: app")}`;
		expect(outline(soundEdition(yaml))).toEqual(["1 none", "2 browser", "3 none", "4 app"]);
	});

	it("are not inserted where one is written by hand, nor with `switches: manual`", () => {
		const byHand = `body:\n${steps("a; mode: browser")}  - switch: {to: app, text: 開きます。}\n${steps("b; mode: app")}`;
		expect(outline(soundEdition(byHand))).toEqual(["1 browser", "browser → app first", "2 app"]);
		const none = `switches: manual\nbody:\n${steps("a; mode: browser", "b; mode: app")}`;
		expect(outline(soundEdition(none))).toEqual(["1 browser", "2 app"]);
	});

	it("by hand name an earlier step of the mode that they lead to", () => {
		const body = (to: string, back: string): string =>
			`body:\n${steps("甲|a; mode: browser", "乙|b; mode: app")}  - switch: {to: ${to}, back-to: ${back}}\n${steps("丙|c; mode: browser")}`;
		expect(outline(soundEdition(body("browser", "甲")))[3]).toBe("app → browser back to 1");
		expect(editionOf(body("browser", "乙")).reports).toEqual(["error flow/return-mode 乙"]);
		expect(editionOf(body("browser", "丙")).reports).toEqual(["error flow/return-to-later 丙"]);
		expect(editionOf(body("browser", "丁")).reports).toEqual(["error flow/unknown-target 丁"]);
		expect(editionOf(body("app", "乙")).reports).toEqual(["error flow/switch-mode app"]);
	});

	it("are not needed after the end of a procedure", () => {
		const yaml = `body:\n${steps("a; mode: browser")}  - done: 完了\n  - section: 次\n${steps("b; mode: app")}`;
		expect(outline(soundEdition(yaml))).toEqual(["1 browser", "done", "section", "2 app"]);
	});

	it("leave a note at a step that is reached by hand without one", () => {
		const yaml = `body:\n${steps("a; mode: browser", "b; arrive: by-hand", "c; mode: app; arrive: by-hand")}`;
		expect(stepsOf(soundEdition(yaml)).map(({ arriveNote }) => arriveNote)).toEqual([false, true, false]);
	});
});

describe("runs", () => {
	it("end at another mode, a section and a switch, and not at other blocks", () => {
		const yaml = `body:\n${steps("a; mode: browser", "b")}  - text: x\n${steps("c")}  - section: y\n${steps("d", "e; mode: app")}`;
		const { runs } = soundEdition(yaml);
		expect(runs.map(({ mode, steps: ids }) => [mode, ...ids])).toEqual([
			["browser", 0, 1, 2],
			["browser", 3],
			["app", 4],
		]);
		expect(stepsOf(soundEdition(yaml)).map(({ run }) => run)).toEqual([0, 0, 0, 1, 2]);
	});
});
