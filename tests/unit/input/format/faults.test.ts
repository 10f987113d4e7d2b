import { describe, expect, it } from "vitest";
import { registry } from "../../../../src/diagnostics/registry.ts";
import { decodeText } from "./decode-text.ts";

/** A name of the fault, the code, and a manual in which ⟦ and ⟧ stand around the place that is to be blamed. */
type Fault = readonly [title: string, code: string, text: string];

const inBody = (lines: string): string => `title: 題名\nbody:\n${lines}`;

const inStep = (keys: string): string => inBody(`  - step:\n    do: 開きます。\n${keys}`);

const inScreen = (element: string): string => inStep(`    screen:\n      - ${element}`);

const onTop = (lines: string): string => `title: 題名\n${lines}\nbody: [{done: ~}]`;

const VARIANTS = "title: 題名\nvariants: {device: {iphone: iPhoneの方, android: Androidの方}}\nbody:\n";

const keyFaults: readonly Fault[] = [
	["an unknown key at the top", "format/unknown-key", onTop("⟦colour⟧: blue")],
	["an unknown key of a step", "format/unknown-key", inStep("    screen: [{button: 次へ}]\n    ⟦tpa⟧: 次へ")],
	["an unknown key of an element", "format/unknown-key", inScreen("{button: 次へ, ⟦color⟧: red}")],
	["an unknown key of a QR code", "format/unknown-key", inStep("    qr: {url: 'https://a.example/', ⟦wide⟧: true}")],
	[
		"skip in a conditional screen",
		"format/unknown-key",
		inStep("    alt: {if: 時, do: 押す。, ⟦skip⟧: {if: 時, to: end}}"),
	],
	[
		"a key that is no language",
		"format/unknown-key",
		"langs: [ja, en]\ntitle: {ja: 題名, ⟦text⟧: 文}\nbody: [{done: ~}]",
	],
	["no title", "format/missing-key", "⟦body⟧: [{done: ~}]"],
	["no body", "format/missing-key", "⟦title⟧: 題名"],
	["a step without do", "format/missing-key", inBody("  - ⟦step⟧: 名前\n    at: ここ")],
	["a skip without to", "format/missing-key", inStep("    skip: {⟦if⟧: 時}")],
	["an image without alt", "format/missing-key", inStep("    image: {⟦src⟧: a.png}")],
	["a question without answer", "format/missing-key", inBody("  - faq: {items: [{⟦q⟧: なぜ？}]}")],
	["a switch without to", "format/missing-key", inBody("  - switch: {⟦text⟧: 戻る。}")],
	["a path without body", "format/missing-key", inBody("  - ⟦path⟧: 道")],
	["a QR code without content", "format/missing-one-of", inStep("    qr: {⟦label⟧: 確認}")],
	["a note without words", "format/missing-one-of", inBody("  - note: {⟦icon⟧: camera}")],
	["a new mode without words", "format/missing-one-of", onTop("modes: {vpn: {⟦icon⟧: lock}}")],
	[
		"image beside screen",
		"format/exclusive-keys",
		inStep("    screen: [{title: ~}]\n    ⟦image⟧: {src: a.png, alt: 画面}"),
	],
	["url beside text", "format/exclusive-keys", inStep("    qr: {url: 'https://a.example/', ⟦text⟧: 文}")],
	["an unknown block", "format/unknown-kind", inBody("  - ⟦stpe⟧: 名前\n    do: 開きます。")],
	["an unknown element", "format/unknown-kind", inScreen("{⟦buton⟧: 次へ}")],
	["a step that lost its key", "format/unknown-kind", inBody("  - ⟦do⟧: 開きます。")],
	["note in a step", "format/several-kinds", inStep("    ⟦note⟧: 注意")],
	["two elements in one", "format/several-kinds", inScreen("{title: 設定, ⟦row⟧: Wi-Fi}")],
];

const valueFaults: readonly Fault[] = [
	["a list where a text belongs", "format/wrong-kind", "title: ⟦[a, b]⟧\nbody: [{done: ~}]"],
	["keys where a text belongs", "format/wrong-kind", "title: ⟦{text: 題名}⟧\nbody: [{done: ~}]"],
	["words where blocks belong", "format/wrong-kind", "title: 題名\nbody: ⟦文⟧"],
	["words where an element belongs", "format/wrong-kind", inScreen("⟦spinner⟧")],
	["words where a map belongs", "format/wrong-kind", onTop("page: ⟦A4⟧")],
	["words where a number belongs", "format/wrong-kind", onTop("page: {pages: ⟦四⟧}")],
	["a broken number of pages", "format/wrong-kind", onTop("page: {pages: ⟦1.5⟧}")],
	["yes where true belongs", "format/wrong-kind", inStep("    wide: ⟦yes⟧")],
	["false for an element", "format/wrong-kind", inScreen("spinner: ⟦false⟧")],
	["an address where a switch has keys", "format/wrong-kind", inBody("  - switch: ⟦browser⟧")],
	["a box with three numbers", "format/wrong-kind", inStep("    image: {src: a.png, alt: 画面, crop: ⟦[0, 0, 1]⟧}")],
	["a box with a word", "format/wrong-kind", inStep("    image: {src: a.png, alt: 画面, crop: [0, 0, ⟦半分⟧, 1]}")],
	["variants that are a list", "format/wrong-kind", onTop("variants: ⟦[iphone]⟧")],
	["a title of blanks", "format/empty-value", "title: ⟦' '⟧\nbody: [{done: ~}]"],
	["a mark of nothing", "format/empty-value", inStep("    screen: [{button: 次へ}]\n    tap: ⟦~⟧")],
	["nothing in a language", "format/empty-value", "langs: [ja, en]\ntitle: {ja: 題名, en: ⟦~⟧}\nbody: [{done: ~}]"],
	["an unknown size of paper", "format/unknown-value", onTop("page: {size: ⟦A6⟧}")],
	["an unknown icon", "format/unknown-value", inScreen("{button: ~, icon: ⟦dowload⟧}")],
	["an unknown picture", "format/unknown-value", inScreen("picture: ⟦tree⟧")],
	["an unknown arrow", "format/unknown-value", inScreen("then: ⟦下⟧")],
	["an unknown kind of note", "format/unknown-value", inBody("  - note: {text: 文, kind: ⟦danger⟧}")],
	["an unknown break", "format/unknown-value", inBody("  - break: ⟦line⟧")],
	["an unknown error correction", "format/unknown-value", inStep("    qr: {url: 'https://a.example/', ecc: ⟦h⟧}")],
	["a name of a colour that is nearly right", "format/unknown-value", onTop("modes: {browser: {color: ⟦bule⟧}}")],
	["a QR code below 15 mm", "format/out-of-range", inStep("    qr: {url: 'https://a.example/', size: ⟦14.9⟧}")],
	["a QR code beyond 120 mm", "format/out-of-range", inStep("    qr: {url: 'https://a.example/', size: ⟦121⟧}")],
	["no page", "format/out-of-range", onTop("page: {pages: ⟦0⟧}")],
	["three columns", "format/out-of-range", onTop("page: {columns: ⟦3⟧}")],
	["no grey line", "format/out-of-range", inScreen("text: ⟦0⟧")],
	["negative minutes of the manual", "format/negative-minutes", onTop("time: ⟦-10⟧")],
	["negative minutes of a step", "format/negative-minutes", inStep("    wait: ⟦-0.5⟧")],
	["full-width minutes", "format/full-width-number", onTop("time: ⟦１０⟧")],
	["full-width millimetres", "format/full-width-number", inStep("    qr: {url: 'https://a.example/', size: ⟦３０⟧}")],
	["a day that is not in the calendar", "format/invalid-date", onTop("date: ⟦2026-02-29⟧")],
	["a date of another form", "format/invalid-date", onTop("date: ⟦2026年11月24日⟧")],
	["a colour that is none", "format/invalid-color", onTop("modes: {browser: {color: ⟦'#12345'⟧}}")],
	["a theme's colour by name", "format/invalid-color", onTop("theme: {colors: {blue: ⟦navy⟧}}")],
	["a row that is too long", "format/row-length", inBody("  - table: {head: [甲, 乙], rows: [[a, b], ⟦[a, b, c]⟧]}")],
	["a row unlike the first one", "format/row-length", inBody("  - table: {rows: [[a, b], ⟦[a]⟧]}")],
	[
		"a box beyond the picture",
		"format/invalid-box",
		inStep("    image: {src: a.png, alt: 画面, crop: ⟦[0.5, 0, 0.6, 1]⟧}"),
	],
	["a box of no width", "format/invalid-box", inStep("    image: {src: a.png, alt: 画面, redact: ⟦[0.5, 0, 0, 1]⟧}")],
	[
		"a mark outside the crop",
		"format/mark-outside-crop",
		inStep("    image: {src: a.png, alt: 画面, crop: [0, 0, 0.5, 0.5], marks: {look: ⟦[0.4, 0.4, 0.2, 0.1]⟧}}"),
	],
	["as beside a label", "format/as-beside-label", inScreen("{button: 次へ, as: ⟦ボタン⟧}")],
	["as beside an item's label", "format/as-beside-label", inScreen("buttons: [{label: 次へ, as: ⟦ボタン⟧}]")],
	["a mark without a screen", "format/mark-without-screen", inStep("    ⟦tap⟧: 次へ")],
	[
		"a mark beside an image",
		"format/mark-without-screen",
		inStep("    image: {src: a.png, alt: 画面}\n    ⟦look⟧: 次へ"),
	],
	["a text beyond 20,000 characters", "format/text-too-long", `title: ⟦${"長".repeat(20_001)}⟧\nbody: [{done: ~}]`],
];

const nameFaults: readonly Fault[] = [
	["a sign that marks use", "format/invalid-name", inBody("  - step: ⟦A>B⟧\n    do: 開きます。")],
	["41 characters", "format/invalid-name", inBody(`  - step: ⟦${"名".repeat(41)}⟧\n    do: 開きます。`)],
	["an address as a name", "format/invalid-name", inBody("  - step: ⟦https://a.example/⟧\n    do: 開きます。")],
	["end as a name", "format/invalid-name", inBody("  - step: ⟦end⟧\n    do: 開きます。")],
	["a variable's name", "format/invalid-name", onTop("vars: {⟦'a=b'⟧: 文}")],
	["none as a mode", "format/invalid-name", onTop("modes: {⟦none⟧: {label: なし}}")],
	["a blank in a mode's id", "format/invalid-name", onTop("modes: {⟦my mode⟧: {label: 私}}")],
	["a slash in a variant", "format/invalid-name", onTop("variants: {⟦a/b⟧: {c: 丙}}")],
	["a colon in a variant's value", "format/invalid-name", onTop("variants: {a: {⟦'b:c'⟧: 丙}}")],
	[
		"two steps of one name",
		"format/duplicate-name",
		inBody("  - step: 開く\n    do: 甲。\n  - step: ⟦開く⟧\n    do: 乙。"),
	],
	[
		"a section named like a path",
		"format/duplicate-name",
		inBody("  - section: 見出し\n    name: 道\n  - path: ⟦道⟧\n    body: [{done: ~}]"),
	],
	[
		"a step named like a variable",
		"format/duplicate-name",
		"title: 題名\nbody:\n  - step: 名\n    do: 甲。\nvars: {⟦名⟧: 文}",
	],
	["a country for a language", "format/invalid-language", "title: 題名\nlang: ⟦jp⟧\nbody: [{done: ~}]"],
	["no language at all", "format/invalid-language", "title: 題名\nlangs: [ja, ⟦'!'⟧]\nbody: [{done: ~}]"],
	["a language without fonts", "format/unsupported-script", "title: 題名\nlangs: [ja, ⟦ko⟧]\nbody: [{done: ~}]"],
	["langs without lang", "format/lang-not-in-langs", "title: 題名\nlangs: ⟦[en, fr]⟧\nbody: [{done: ~}]"],
	["a language that langs lacks", "format/unknown-language", "title: {ja: 題名, ⟦en⟧: Title}\nbody: [{done: ~}]"],
	["an unknown variant", "format/unknown-variant", `${VARIANTS}  - text: 文\n    only: {⟦devise⟧: iphone}`],
	[
		"an unknown value of a variant",
		"format/unknown-variant-value",
		`${VARIANTS}  - text: 文\n    only: {device: [iphone, ⟦pixel⟧]}`,
	],
];

describe.each([
	["keys", keyFaults],
	["values", valueFaults],
	["names and languages", nameFaults],
])("faults of %s", (_, faults) => {
	it.each(faults)("%s is %s", (_title, code, marked) => {
		const start = marked.indexOf("⟦");
		const end = marked.indexOf("⟧") - 1;
		const { diagnostics } = decodeText(marked.replace(/[⟦⟧]/g, ""));
		expect(diagnostics.map((one) => [one.code, one.span])).toEqual([[code, { start, end }]]);
	});
});

describe("faults without a place of their own", () => {
	it("a manual of nothing is no manual", () => {
		const { manual, diagnostics } = decodeText("~\n");
		expect(manual).toBeNull();
		expect(diagnostics.map(({ code }) => code)).toEqual(["format/empty-value"]);
	});

	it("a value of nothing is blamed where it would stand", () => {
		const text = "title: 題名\nlead:\nbody: [{done: ~}]";
		const { diagnostics } = decodeText(text);
		expect(diagnostics.map(({ code }) => code)).toEqual(["format/empty-value"]);
		expect(diagnostics[0]?.span?.start).toBeGreaterThanOrEqual(text.indexOf("lead:") + 5);
		expect(diagnostics[0]?.span?.start).toBeLessThanOrEqual(text.indexOf("body"));
	});

	it("a manual with more than 5,000 steps says so once", () => {
		const steps = "  - {step: ~, do: 押す。}\n";
		expect(decodeText(inBody(steps.repeat(5000))).diagnostics).toEqual([]);
		const { diagnostics } = decodeText(inBody(steps.repeat(5002)));
		expect(diagnostics.map(({ code }) => code)).toEqual(["format/too-many-steps"]);
	});
});

describe("answers", () => {
	const answer = (text: string): readonly (string | null | undefined)[] => {
		const [found] = decodeText(text).diagnostics;
		if (found === undefined) throw new Error("nothing was reported");
		const entry: {
			readonly hint?: { readonly ja: (params: never) => string | null; readonly en: (params: never) => string | null };
		} = registry[found.code];
		// The params of a diagnostic are those of its code, which the registry forgets.
		return [entry.hint?.ja(found.params as never), entry.hint?.en(found.params as never)];
	};

	it("say what was probably meant, and all that is known", () => {
		const [ja, en] = answer(inStep("    tpa: 次へ"));
		expect(ja).toContain("「tap」のことですか");
		expect(ja).toContain("enter, look, dont");
		expect(en).toContain('Did you mean "tap"?');
	});

	it("know Japanese words and full-width letters for keys", () => {
		expect(answer(inStep("    注意: 文"))[0]).toContain("「warn」");
		expect(answer(inStep("    ＴＡＰ: 次へ"))[0]).toContain("「tap」");
	});

	it("prefer notes where a note stands in a step", () => {
		expect(answer(inStep("    note: 文"))[0]).toContain("「notes」");
	});

	it("show the line as it should be typed", () => {
		expect(answer("title: [a]\nbody: [{done: ~}]")[0]).toContain("title: 学内Wi-Fiの設定");
		expect(answer(onTop("date: 2026/1/5"))[0]).toContain("date: 2026-01-05");
		expect(answer(onTop("time: １０"))[0]).toContain("time: 10");
	});

	it("list the words that may stand", () => {
		expect(answer(onTop("page: {size: Letter}"))[0]).toContain("A4、A3、A5、B5");
	});

	it("name what a language lacks", () => {
		const [found] = decodeText("title: 題名\nlangs: [ja, ar]\nbody: [{done: ~}]").diagnostics;
		const { message } = registry["format/unsupported-script"];
		expect(found?.code).toBe("format/unsupported-script");
		expect(message.ja(found?.params as never)).toContain("アラビア文字");
		expect(message.en(found?.params as never)).toContain("right-to-left");
	});

	it("show both places of a name that is taken", () => {
		const text = inBody("  - step: 開く\n    do: 甲。\n  - step: 開く\n    do: 乙。");
		const [found] = decodeText(text).diagnostics;
		expect(found?.related.map(({ span }) => span.start)).toEqual([text.indexOf("開く")]);
	});

	it("name the kind of block whose keys are there", () => {
		expect(answer(inBody("  - do: 開きます。\n    at: ここで、"))[0]).toContain("「- step:」で始めます");
	});

	it("are one for one mistake: what was meant stands in for what is missing", () => {
		const { manual, diagnostics } = decodeText(
			"titel: 題名\nbody:\n  - stpe: 開く\n    do: 押します。\n    screan: [{button: 次へ}]\n    tap: 次へ",
		);
		expect(diagnostics.map(({ code }) => code)).toEqual([
			"format/unknown-key",
			"format/unknown-kind",
			"format/unknown-key",
		]);
		expect(manual?.body).toMatchObject([{ kind: "step", name: { text: "開く" }, picture: { kind: "screen" } }]);
	});

	it("suggest no language for a word that every object of the program has", () => {
		const { diagnostics } = decodeText("title: 題名\nlang: constructor\nbody: [{done: ~}]");
		expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
			["format/invalid-language", { value: "constructor", suggestion: null }],
		]);
	});

	it("come all at once, in the order of places", () => {
		const { diagnostics } = decodeText("titel: 題名\ntime: -1\nbody:\n  - step:\n    wide: 3\n  - button: 次へ\n");
		expect(diagnostics.map(({ code }) => code)).toEqual([
			"format/unknown-key",
			"format/negative-minutes",
			"format/missing-key",
			"format/wrong-kind",
			"format/unknown-kind",
		]);
	});
});

describe("the examples of the codes", () => {
	const codes = Object.entries(registry).filter(([code]) => code.startsWith("format/"));
	const unfit = ["format/text-too-long", "format/too-many-steps"]; // too long to print

	it.each(codes.filter(([code]) => !unfit.includes(code)))("%s has the fault that it explains", (code, { example }) => {
		const title = example.includes("title") ? "" : "title: 題名\n";
		const body = example.includes("body") ? "" : "\nbody: [{done: ~}]";
		const { diagnostics } = decodeText(title + example + body);
		expect(diagnostics.map((one) => one.code)).toContain(code);
	});
});
