import { isDeepStrictEqual } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { gray } from "../../../../src/base/color.ts";
import { mm } from "../../../../src/base/length.ts";
import type { Rect } from "../../../../src/base/rect.ts";
import { DiagnosticList } from "../../../../src/diagnostics/sink.ts";
import type { Frame } from "../../../../src/document/frame.ts";
import type { GlyphRun, Item, PathItem } from "../../../../src/document/item.ts";
import { boundsOf, flattenPath } from "../../../../src/figure/mark/cover.ts";
import { drawPicture } from "../../../../src/figure/screen/draw-picture.ts";
import type { PhoneDrawing } from "../../../../src/figure/screen/phone-drawing.ts";
import type { PageSettings } from "../../../../src/model/manual.ts";
import { coveredGlyphs } from "../covered-glyphs.ts";
import { drawContextOf } from "../drawing.ts";
import { inkBox, pathBox } from "../ink-box.ts";
import { readPicture, type StepPicture, targetsOf } from "../read-picture.ts";
import { COMPONENTS, handoutScreens } from "./screens.ts";

// On a busy machine the many drawings take long.
vi.setConfig({ testTimeout: 60_000 });

interface Drawn {
	readonly phones: readonly PhoneDrawing[];
	readonly context: ReturnType<typeof drawContextOf>;
	readonly sink: DiagnosticList;
}

const draw = (step: StepPicture | string, density: PageSettings["density"] = "comfortable", lang = "ja"): Drawn => {
	const { picture, mode, chrome, how } = typeof step === "string" ? readPicture(step) : step;
	const sink = new DiagnosticList();
	const context = drawContextOf(density, sink, lang);
	const found = context.modes.get(mode);
	if (found === undefined) throw new Error(`no mode ${mode}`);
	const settings = { mode: found, chrome: (chrome ?? found.chrome) as typeof found.chrome, how };
	const phones = drawPicture(picture, settings, context);
	// As on the page where every phone is drawn in the best way.
	for (const { alternatives } of phones) {
		for (const remark of alternatives[0].frame.remarks ?? []) remark.passOn(sink);
	}
	return { phones, context, sink };
};

const firstFrame = (drawn: Drawn): Frame => {
	const frame = drawn.phones[0]?.alternatives[0].frame;
	if (frame === undefined) throw new Error("nothing drawn");
	return frame;
};

const textOf = (frame: Frame): string =>
	frame.items
		.filter((item): item is GlyphRun => item.kind === "glyphs")
		.map(({ texts }) => texts.join(""))
		.join("");

const pathsOf = (items: readonly Item[]): readonly PathItem[] => items.filter((item) => item.kind === "path");

const altOf = (frame: Frame): string | undefined => {
	const figure = frame.structure[0];
	return figure?.kind === "element" ? figure.attributes.alt : undefined;
};

const SCREENS = [...handoutScreens(), ...COMPONENTS.map((step) => readPicture(step))];

const drawn = new Map<string, readonly (Drawn & { readonly screen: StepPicture })[]>();

/** Every screen of the handout and of the components, drawn once for all tests. */
const drawAll = (density: "comfortable" | "compact"): readonly (Drawn & { readonly screen: StepPicture })[] => {
	const known = drawn.get(density) ?? SCREENS.map((screen) => ({ screen, ...draw(screen, density) }));
	drawn.set(density, known);
	return known;
};

describe("a drawn phone", () => {
	it("is 30 by 54 mm outside, with an edge of 0.6", () => {
		const frame = firstFrame(draw("{screen: [{title: 題}]}"));
		expect([frame.width, frame.height]).toEqual([mm(30), mm(54)]);
		const edge = pathsOf(frame.items).find(({ stroke }) => stroke?.width === mm(0.6));
		if (edge === undefined) throw new Error("no edge");
		const box = inkBox([edge]);
		expect(box.x).toBeCloseTo(0);
		expect(box.y).toBeCloseTo(0);
		expect(box.width).toBeCloseTo(mm(30));
		expect(box.height).toBeCloseTo(mm(54));
	});

	it("keeps all screens of the handout in the module", () => {
		for (const screen of handoutScreens()) {
			const { phones, sink } = draw(screen);
			expect(phones.map(({ alternatives }) => alternatives[0].frame.height)).toEqual([mm(54)]);
			expect(sink.all).toEqual([]);
		}
	});

	it("is one figure with one leaf to which everything belongs", () => {
		const frame = firstFrame(draw("{screen: [{title: 題}, {button: 次へ}], tap: 次へ}"));
		const [figure, ...rest] = frame.structure;
		if (figure?.kind !== "element") throw new Error("no element");
		expect(rest).toEqual([]);
		expect(figure.role).toBe("Figure");
		expect(figure.children).toHaveLength(1);
		expect(new Set(frame.items.map((item) => (item.kind === "clip" ? null : item.tag)))).toEqual(
			new Set([figure.children[0]]),
		);
		expect(frame.figures).toEqual([{ element: figure, box: { x: 0, y: 0, width: mm(30), height: mm(54) } }]);
	});

	it("shows the band of the program that is open, not of the step", () => {
		const screen = "screen: [{title: 題}]";
		const fillsOf = (step: string): readonly unknown[] => pathsOf(firstFrame(draw(step)).items).map(({ fill }) => fill);
		const { blue, amber, pale } = drawContextOf("comfortable", new DiagnosticList()).style.colors;
		expect(fillsOf(`{mode: app, ${screen}}`)).toContain(amber);
		expect(fillsOf(`{mode: app, chrome: browser, ${screen}}`)).toContain(blue);
		expect(fillsOf(`{mode: app, chrome: browser, ${screen}}`)).not.toContain(amber);
		expect(fillsOf(`{mode: none, ${screen}}`)).toContain(pale);
	});

	it("begins another phone after then: →, and stays in the same after then: ↓", () => {
		const elements = (arrow: string): string =>
			`{screen: [{button: 次へ}, {then: ${arrow}}, {button2: 完了}], tap: 次へ}`;
		expect(draw(elements("→")).phones.map((phone) => textOf(phone.alternatives[0].frame))).toEqual(["次へ", "完了"]);
		expect(draw(elements("↓")).phones.map((phone) => textOf(phone.alternatives[0].frame))).toEqual(["次へ完了"]);
	});

	it("stands for a screenshot as a frame with its words", () => {
		const context = drawContextOf("comfortable", new DiagnosticList());
		const mode = context.modes.get("browser");
		const label = readPicture("{screen: [{title: 設定の画面}]}").picture.elements[0];
		if (mode === undefined || label?.kind !== "title" || label.target.label === null) throw new Error("no label");
		const words = label.target.label;
		const image = { src: words, alt: words, crop: null, redact: [], marks: [], span: label.span };
		const [phone] = drawPicture({ kind: "image", image }, { mode, chrome: "none", how: null }, context);
		if (phone === undefined) throw new Error("nothing drawn");
		expect(phone.alternatives).toHaveLength(1);
		expect(textOf(phone.alternatives[0].frame)).toBe("設定の画面");
		expect(altOf(phone.alternatives[0].frame)).toBe("設定の画面");
	});
});

describe("the alternatives of a drawn phone", () => {
	it("are each lower and dearer than the one before", () => {
		for (const { phones } of [...drawAll("comfortable"), ...drawAll("compact")]) {
			for (const { alternatives } of phones) {
				for (const [index, { frame, cost }] of alternatives.entries()) {
					const before = alternatives[index - 1];
					if (before === undefined) expect(cost).toBe(0);
					else {
						expect(frame.height).toBeLessThan(before.frame.height);
						expect(cost).toBeGreaterThan(before.cost);
					}
				}
			}
		}
	});

	it("have all words of the screen until elements below the marks are left out, and all marked words always", () => {
		for (const { phones, screen, context } of [...drawAll("comfortable"), ...drawAll("compact")]) {
			const marked = new Set(screen.picture.marks.map(({ target }) => target));
			const count = Math.max(...phones.map(({ alternatives }) => alternatives.length));
			for (let at = 0; at < count; at++) {
				const drawn = phones.map(({ alternatives }) => alternatives[at] ?? alternatives[0]);
				const whole = context.style.density !== "compact" && drawn.every(({ cost }) => cost < 240);
				const text = drawn.map(({ frame }) => textOf(frame).replaceAll(/\s/g, "")).join("\n");
				for (const target of targetsOf(screen.picture.elements)) {
					if (target.label === null || !(whole || marked.has(target))) continue;
					expect(text).toContain(target.label.text.replaceAll(/\s/g, ""));
				}
			}
		}
	});

	it("show something of a screen of which nothing must be seen", () => {
		for (const density of ["comfortable", "compact"] as const) {
			const { phones, context } = draw("{screen: [{title: ~}, {text: 2}, {row: ~}]}", density);
			for (const { frame } of phones.flatMap(({ alternatives }) => alternatives)) {
				expect(frame.height).toBeGreaterThan(context.style.mm(22));
			}
		}
	});

	it("end at least where the text beside them ends", () => {
		const { picture } = readPicture("{screen: [{button: 次へ}], tap: 次へ}");
		const context = drawContextOf("compact", new DiagnosticList());
		const mode = context.modes.get("browser");
		if (mode === undefined) throw new Error("no mode");
		const [phone] = drawPicture(picture, { mode, chrome: "browser", how: null, minHeight: mm(40) }, context);
		expect(phone?.alternatives.map(({ frame }) => frame.height)).toEqual([mm(40.5)]);
	});
});

describe("no mark", () => {
	for (const density of ["comfortable", "compact"] as const) {
		it(`covers a word (${density})`, () => {
			for (const { phones, context } of drawAll(density)) {
				for (const { frame } of phones.flatMap(({ alternatives }) => alternatives)) {
					expect(coveredGlyphs(frame.items, context.fonts), altOf(frame)).toEqual([]);
				}
			}
		});
	}

	it("leaves the phone by more than 3 mm at the right and 4 below", () => {
		for (const { phones } of [...drawAll("comfortable"), ...drawAll("compact")]) {
			for (const { frame } of phones.flatMap(({ alternatives }) => alternatives)) {
				const box = boundsOf(pathsOf(frame.items).flatMap(({ path }) => flattenPath(path)));
				expect(box.x + box.width).toBeLessThanOrEqual(frame.width + mm(3));
				expect(box.y + box.height).toBeLessThanOrEqual(frame.height + mm(4));
				expect(box.x).toBeGreaterThanOrEqual(mm(-1));
			}
		}
	});
});

describe("the ring", () => {
	/** The box of the white around the ring: the widest white line. */
	const whiteOf = (frame: Frame): Rect => {
		const found = pathsOf(frame.items).find(
			({ stroke }) => isDeepStrictEqual(stroke?.color, gray(255)) && (stroke?.width ?? 0) > mm(2),
		);
		if (found === undefined) throw new Error("no white around a ring");
		return inkBox([found]);
	};

	it("takes nothing from the edge of the button beside it", () => {
		for (const density of ["comfortable", "compact"] as const) {
			const drawn = draw("{screen: [{buttons: [~, 追加]}], tap: 追加}", density);
			const buttons = pathsOf(firstFrame(drawn).items).filter(({ path }) => pathBox(path).width < mm(12));
			const left = Math.max(
				...buttons.flatMap(({ path, stroke: edge }) =>
					edge?.width === drawn.context.style.phone.fieldStroke ? [pathBox(path).x + pathBox(path).width] : [],
				),
			);
			expect(whiteOf(firstFrame(drawn)).x).toBeGreaterThan(left + mm(0.3));
		}
	});

	it("takes nothing from the edge of the button above it, whole or cut", () => {
		for (const density of ["comfortable", "compact"] as const) {
			const { phones, context } = draw(
				"{screen: [{title: 題}, {button2: 取り消す}, {button: 保存}], tap: 保存}",
				density,
			);
			const stroke = context.style.phone.fieldStroke;
			const frame = phones[0]?.alternatives[0].frame;
			if (frame === undefined) throw new Error("nothing drawn");
			const edge = pathsOf(frame.items).find((item) => item.stroke?.width === stroke);
			const box = inkBox(edge === undefined ? [] : [edge]);
			expect(whiteOf(frame).y).toBeGreaterThanOrEqual(box.y + box.height);
		}
	});

	it("of a row hides the rules above and below the row, of which a hair would be left", () => {
		const { phones, context } = draw("{screen: [{row: 一}, {row: 二}, {row: 三}], tap: 二}");
		const frame = phones[0]?.alternatives[0].frame;
		if (frame === undefined) throw new Error("nothing drawn");
		const { hairline } = context.style.phone;
		const rules = pathsOf(frame.items).filter((item) => item.stroke?.width === hairline);
		const white = pathsOf(frame.items).find(({ stroke }) => (stroke?.width ?? 0) > mm(2));
		const [outer, half] = [whiteOf(frame), (white?.stroke?.width ?? 0) / 2];
		const inner = { y: outer.y + 2 * half, end: outer.y + outer.height - 2 * half };
		const shown = rules.map(({ path }) => pathBox(path).y).filter((y) => y > outer.y && y < outer.y + outer.height);
		expect(shown.length).toBeGreaterThan(1);
		for (const y of shown) expect(y + hairline / 2 <= inner.y || y - hairline / 2 >= inner.end).toBe(true);
	});

	it("of a notification leaves no scraps of the band: white above it, a strip of 1.5 mm below", () => {
		for (const density of ["comfortable", "compact"] as const) {
			const { phones, context } = draw("{screen: [{banner: ~, as: 通知}, {title: 題}], tap: 通知}", density);
			const { colors } = context.style;
			for (const { frame } of phones.flatMap(({ alternatives }) => alternatives)) {
				const fills = pathsOf(frame.items);
				const band = fills.findIndex(({ fill }) => isDeepStrictEqual(fill, colors.blue));
				const bandBox = pathBox(fills[band]?.path ?? []);
				const cover = pathBox(fills[band + 1]?.path ?? []);
				const white = whiteOf(frame);
				expect(fills[band + 1]?.fill).toEqual(colors.paper);
				expect([cover.x, cover.y, cover.width]).toEqual([bandBox.x, bandBox.y, bandBox.width]);
				expect(cover.y + cover.height - white.y).toBeCloseTo(mm(2.4 + 0.5));
				expect(bandBox.y + bandBox.height - white.y - white.height).toBeCloseTo(mm(1.5));
			}
		}
	});
});

describe("labels", () => {
	const long =
		"とても長いラベルの画面で九十文字まで試すためのもので折り返しても何も失われないことを確かめます。".repeat(2);

	it("of ninety characters are wrapped, whole and reported", () => {
		for (const key of ["title", "input", "button", "button2", "link", "row", "select", "check", "toggle", "store"]) {
			const drawn = draw(`{screen: [{${key}: ${long}}, {title: 題}, {text: 9}, {text: 9}, {button: 次へ}], tap: 次へ}`);
			const frame = firstFrame(drawn);
			expect(textOf(frame).replaceAll(/\s/g, ""), key).toContain(long);
			expect(frame.height, key).toBeGreaterThan(mm(54));
			expect(
				drawn.sink.all.map(({ code }) => code),
				key,
			).toContain("screen/label-wrapped");
			expect(coveredGlyphs(frame.items, drawn.context.fonts), key).toEqual([]);
		}
	});

	it("are reported at their own place, and only where the phone grows", () => {
		const { sink } = draw(`{screen: [{button: ${long}}, {row: 一}, {row: 二}, {row: 三}], tap: 一}`);
		expect(sink.all).toMatchObject([{ code: "screen/label-wrapped", span: { start: 100, end: 109 } }]);
		expect(draw("{screen: [{button: 少しだけ長くて一行に入らないボタン}]}").sink.all).toEqual([]);
	});

	it("below the lowest mark are left out only in the lowest ways, which say how many", () => {
		const rows = Array.from({ length: 9 }, (_, index) => `{row: 行${index}}`).join(", ");
		const { phones } = draw(`{screen: [${rows}], tap: 行1}`);
		const counts = (phones[0]?.alternatives ?? []).map(({ frame }) => {
			const sink = new DiagnosticList();
			for (const remark of frame.remarks ?? []) remark.passOn(sink);
			const said = sink.all.find(({ code }) => code === "screen/cut")?.params;
			const missing = Array.from({ length: 9 }, (_, index) => `行${index}`).filter(
				(row) => !textOf(frame).includes(row),
			);
			return [missing.length, said === undefined ? 0 : (said as { count: number }).count];
		});
		expect(counts.length).toBeGreaterThan(2);
		expect(counts[0]).toEqual([0, 0]);
		expect(counts.at(-1)).toEqual([7, 7]);
		for (const [missing, count] of counts) expect(count).toBe(missing);
	});

	it("that are many make the phone grow, which is said of the screen", () => {
		const rows = Array.from({ length: 9 }, (_, index) => `{row: 行${index}}`).join(", ");
		const { sink } = draw(`{screen: [${rows}]}`);
		expect(sink.all.map(({ code }) => code)).toEqual(["screen/grown"]);
	});

	it("have at least 6.5 points", () => {
		for (const { phones } of [...drawAll("comfortable"), ...drawAll("compact")]) {
			for (const { frame } of phones.flatMap(({ alternatives }) => alternatives)) {
				for (const item of frame.items) {
					if (item.kind === "glyphs") expect(item.size).toBeGreaterThanOrEqual(6.5);
				}
			}
		}
	});

	it("keep Latin words whole where a smaller size does", () => {
		const runs = firstFrame(draw("{screen: [{row: Microsoft Authenticator}]}")).items.filter(
			(item) => item.kind === "glyphs",
		);
		expect(runs.map(({ texts }) => texts.join("").trim())).toEqual(["Microsoft", "Authenticator"]);
	});
});

describe("buttons in a row", () => {
	const linesOf = (labels: string): readonly string[] =>
		firstFrame(draw(`{screen: [{buttons: [${labels}]}]}`))
			.items.filter((item) => item.kind === "glyphs")
			.map(({ texts }) => texts.join("").trim());

	it("are as wide as their labels need, and under one another before a short word is broken", () => {
		expect(linesOf("キャンセル, 次へ")).toEqual(["キャンセル", "次へ"]);
		expect(linesOf("いいえ, あとで, はい")).toEqual(["はい", "あとで", "いいえ"]);
	});
});

describe("tabs", () => {
	const linesOf = (labels: string): readonly string[] =>
		firstFrame(draw(`{screen: [{tabs: [${labels}]}]}`))
			.items.filter((item) => item.kind === "glyphs")
			.map(({ texts }) => texts.join("").trim());

	it("are as wide as their labels need, so that no word is broken", () => {
		expect(linesOf("Windows, Mac")).toEqual(["Windows", "Mac"]);
		expect(linesOf("Windows, Mac, iPad")).toEqual(["Windows", "Mac", "iPad"]);
		expect(linesOf("ダウンロード, 設定, 通知")).toEqual(["ダウンロード", "設定", "通知"]);
	});

	it.each(["", "お知らせ", "履修登録", "成績"])(
		"share one row in smaller type over the whole phone, 「%s」 tapped",
		(tap) => {
			const frame = firstFrame(
				draw(`{screen: [{tabs: [お知らせ, 履修登録, 成績]}]${tap === "" ? "" : `, tap: ${tap}`}}`),
			);
			const runs = frame.items.filter((item) => item.kind === "glyphs");
			expect(runs.map(({ texts }) => texts.join(""))).toEqual(["お知らせ", "履修登録", "成績"]);
			expect(new Set(runs.map(({ y }) => Math.round(y))).size).toBe(1);
			expect(Math.min(...runs.map(({ size }) => size))).toBeGreaterThanOrEqual(6.5);
		},
	);

	it("take a second line, then a second row, before they break a word", () => {
		expect(linesOf("Microsoft Edge, Mac")).toEqual(["Microsoft Edge", "Mac"]);
		expect(linesOf("Microsoft Authenticator, Windows, Mac")).toEqual(["Microsoft", "Authenticator", "Windows", "Mac"]);
	});
});

describe("the alternative text", () => {
	const alt = (step: string, lang = "ja"): string | undefined => altOf(firstFrame(draw(step, "comfortable", lang)));

	it("says the title and what to do, as the design has it", () => {
		const card = "{card: [{title: 方法を追加します}, {text: 1}, {select: 認証アプリ}, {buttons: [~, 追加]}]}";
		expect(alt(`{screen: [${card}], enter: 認証アプリ, tap: 追加}`)).toBe(
			"画面の絵：方法を追加します。「認証アプリ」を選び、「追加」をタップ",
		);
	});

	it("names what has no label by its name, and ends no question twice", () => {
		expect(alt("{screen: [{banner: ~, as: 通知}], tap: 通知}")).toBe("画面の絵：通知をタップ");
		const alert = "{alert: {title: “Authenticator”で開きますか？, buttons: [~, 開く]}}";
		expect(alt(`{screen: [${alert}], tap: 開く}`)).toBe("画面の絵：“Authenticator”で開きますか？「開く」をタップ");
	});

	it("has the title of the dialog that lies over the screen", () => {
		const alert = "{alert: {title: 使いますか？, buttons: [はい]}}";
		expect(alt(`{screen: [{title: 位置情報}, ${alert}], tap: はい}`)).toBe("画面の絵：使いますか？「はい」をタップ");
	});

	it("has words for every mark and manner", () => {
		expect(
			alt("{screen: [{check: 同意}, {toggle: 通知}, {slider: 音}, {input: 名前}], enter: [同意, 通知, 音, 名前]}"),
		).toBe("画面の絵：「同意」にチェックを入れ、「通知」をオンにし、「音」を動かし、「名前」を入力");
		expect(alt("{screen: [{number: '27'}, {button: 次へ}, {button2: 開く}], look: '27', tap: 次へ, dont: 開く}")).toBe(
			"画面の絵：数字（例「27」）を確認し、「次へ」をタップし、「開く」は押さない",
		);
		expect(alt("{screen: [{row: 写真}], tap: 写真, how: long}")).toBe("画面の絵：「写真」を長押し");
		expect(alt("{mode: pc, screen: [{row: 写真}], tap: 写真, how: double}")).toBe("画面の絵：「写真」をダブルクリック");
	});

	it("lists the labels of a screen without marks", () => {
		expect(alt("{screen: [{row: 写真}, {row: メール}, {row: ~}]}")).toBe(
			"画面の絵：「写真」、「メール」".replaceAll(/[「」]/g, ""),
		);
		expect(alt("{screen: [{title: ~}]}")).toBe("画面の絵");
	});

	it("is English in every other language, which it then says", () => {
		const step = "{screen: [{title: Sign in}, {input: Name}, {button: Next}], enter: Name, tap: Next}";
		expect(alt(step, "en-GB")).toBe("Picture of a screen: Sign in. Enter “Name”, then tap “Next”");
		const figure = firstFrame(draw(step, "comfortable", "de")).structure[0];
		expect(figure).toMatchObject({ attributes: { lang: "en" } });
		expect(firstFrame(draw(step, "comfortable", "en")).structure[0]).not.toMatchObject({ attributes: { lang: "en" } });
	});
});
