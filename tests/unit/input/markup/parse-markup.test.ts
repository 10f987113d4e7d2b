import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Diagnostic, DiagnosticList } from "../../../../src/diagnostics/sink.ts";
import { SourceText } from "../../../../src/diagnostics/source-text.ts";
import { parseMarkup } from "../../../../src/input/markup/parse-markup.ts";
import { readSource } from "../../../../src/input/source/read-source.ts";
import type { AuthoredInline, AuthoredText } from "../../../../src/model/inline.ts";
import type { SourcedText } from "../../../../src/model/sourced-text.ts";

interface Parsed {
	readonly text: AuthoredText;
	readonly found: readonly Diagnostic[];
}

/** Characters that stand in a source of their own. */
const typed = (text: string): SourcedText => ({
	text,
	offsets: Array.from({ length: text.length + 1 }, (_, at) => at),
});

const parse = (text: string, lang = "ja", literal = true): Parsed => {
	const sink = new DiagnosticList();
	return { text: parseMarkup(typed(text), { lang, literal }, sink), found: sink.all };
};

/** Parses the only value of a YAML text. */
const parseYaml = (source: string, lang = "ja"): Parsed => {
	const sink = new DiagnosticList();
	const root = readSource(new SourceText("manual.yaml", source), sink);
	const value = root?.kind === "map" ? root.entries[0]?.value : undefined;
	if (value?.kind !== "scalar") throw new Error("no scalar");
	return { text: parseMarkup(value.content, { lang, literal: value.style === "literal" }, sink), found: sink.all };
};

/** Runs in a short form: `L(…)` label, `B(…)` bold, `N(…|…)` name, `U(…|…)` link, `R(…,…)` ruby, `=(…)` literal, `/`. */
const show = (runs: readonly AuthoredInline[]): string => runs.map(showRun).join("");
const showRun = (run: AuthoredInline): string => {
	switch (run.kind) {
		case "text":
			return run.content.text;
		case "literal":
			return `=(${run.content.text})`;
		case "ruby":
			return `R(${run.base.text},${run.reading.text})`;
		case "line-break":
			return "/";
		case "label":
			return `L(${show(run.children)})`;
		case "bold":
			return `B(${show(run.children)})`;
		case "link":
			return `U(${run.url.text}${run.words === null ? "" : `|${show(run.words)}`})`;
		case "name":
			return `N(${run.name.text}${run.words === null ? "" : `|${show(run.words)}`})`;
	}
};

const shown = ({ text, found }: Parsed): string => {
	expect(found).toEqual([]);
	return text.paragraphs.map(show).join("¶");
};

describe("marks", () => {
	it.each([
		["「次へ」をタップします。", "L(次へ)をタップします。"],
		["「「A」と「B」」を選びます", "L(L(A)とL(B))を選びます"],
		["「<名前>の__太字__と漢字《かんじ》と\\」」", "L(N(名前)のB(太字)とR(漢字,かんじ)と」)"],
		["閉じない「かっこ、」開かない」", "閉じないL(かっこ、)開かない」"],
		["閉じない「かっこ", "閉じない「かっこ"],
		["<確認ページ>へ", "N(確認ページ)へ"],
		["<確認ページ|ここ>へ", "N(確認ページ|ここ)へ"],
		["<https://example.ac.jp/?a=1&b=2|__大学__の「ページ」>", "U(https://example.ac.jp/?a=1&b=2|B(大学)のL(ページ))"],
		["<https://example.ac.jp/a|b|c>", "U(https://example.ac.jp/a|b|c)"],
		["<mailto:a@example.ac.jp>か<tel:0123|電話>", "U(mailto:a@example.ac.jp)かU(tel:0123|電話)"],
		["<javascript:alert(1)>", "U(javascript:alert(1))"],
		["3 < 5 と 5 > 3", "3 < 5 と 5 > 3"],
		["\\<名前>", "<名前>"],
		["<<名前>", "<N(名前)"],
		["<>と<|x>", "<>と<|x>"],
		["「<」と「>」のボタン", "L(<)とL(>)のボタン"],
		["__太字__です", "B(太字)です"],
		["__「ラベル」と==a__b==__", "B(L(ラベル)と=(a__b))"],
		["氏名____________", "氏名____________"],
		["学年___年", "学年___年"],
		["snake_case", "snake_case"],
		["==C:\\Users\\<x>「y」== を", "=(C:\\Users\\<x>「y」) を"],
		["==a===", "=(a=)"],
		["==a=b==", "=(a=b)"],
		["===x==", "=(=x)"],
		["1=1", "1=1"],
		["漢字《かんじ》の", "R(漢字,かんじ)の"],
		["お漢《かん》字《じ》", "おR(漢,かん)R(字,じ)"],
		["東京｜都庁《とちょう》前", "東京R(都庁,とちょう)前"],
		["｜Wi-Fi《ワイファイ》", "R(Wi-Fi,ワイファイ)"],
		["佐々木《ささき》・一ヶ月《いっかげつ》", "R(佐々木,ささき)・R(一ヶ月,いっかげつ)"],
		["𠮷野《よしの》家", "R(𠮷野,よしの)家"],
		["葛\u{e0100}城《かつらぎ》", "R(葛\u{e0100}城,かつらぎ)"],
		["かな《かな》と《》と｜と》", "かな《かな》と《》と｜と》"],
		["漢字\\《かんじ》", "漢字《かんじ》"],
		["\\\\\\__\\==\\「\\」", "\\__==「」"],
		["C:\\Users\\田中", "C:\\Users\\田中"],
		["終わり\\", "終わり\\"],
		["", ""],
	])("reads %j", (source, expected) => {
		expect(shown(parse(source))).toBe(expected);
	});

	it("reports each mark without its counterpart, and prints it", () => {
		const { text, found } = parse("a__b「c__d」==e");
		expect(text.paragraphs.map(show)).toEqual(["a__bL(c__d)==e"]);
		expect(found.map(({ code, span, params }) => [code, span, params])).toEqual([
			["text/unpaired-mark", { start: 1, end: 3 }, { mark: "__", following: "__b「c__d" }],
			["text/unpaired-mark", { start: 6, end: 8 }, { mark: "__", following: "__d」==e" }],
			["text/unpaired-mark", { start: 10, end: 12 }, { mark: "==", following: "==e" }],
		]);
		expect(shown(parse("a\\__b「c\\__d」\\==e"))).toBe("a__bL(c__d)==e");
	});

	it("does not let a mark go across paragraphs", () => {
		expect(parse("__a\n\nb__").found).toHaveLength(2);
		expect(parse("「a\n\nb」").text.paragraphs.map(show)).toEqual(["「a", "b」"]);
	});

	it("prints brackets that lie too deep, and reads on", () => {
		const deep = `${"「".repeat(3000)}x${"」".repeat(3000)}`;
		const depth = (runs: readonly AuthoredInline[]): number =>
			Math.max(0, ...runs.map((run) => (run.kind === "label" ? 1 + depth(run.children) : 0)));
		expect(depth(parse(deep).text.paragraphs[0] ?? [])).toBe(8);
	});
});

describe("ends of lines", () => {
	it.each([
		["plain", "k: 設定を開き、\n  「次へ」を\n  タップします。\n", "設定を開き、L(次へ)をタップします。"],
		["plain with Latin words", "k: Open the\n  Settings app\n", "Open the Settings app"],
		["a typed blank", "k: Wi-Fi の設定\n", "Wi-Fi の設定"],
		["mixed", "k: 設定の\n  Wi-Fi\n  Direct\n", "設定のWi-Fi Direct"],
		["literal", "k: |\n  一行目\n  二行目\n\n  次の段落\n", "一行目二行目¶次の段落"],
		["literal with a line break", "k: |\n  住所\\\n  電話\\ \n  終わり\n", "住所/電話/終わり"],
		["literal that ends with a backslash", "k: |\n  C:\\\n", "C:\\"],
		["folded", "k: >\n  一行目\n  二行目\n\n\n  次の段落\n", "一行目二行目¶次の段落"],
		["quoted", "k: '一行目\n  二行目\n\n  次の段落'\n", "一行目二行目¶次の段落"],
		["escaped", 'k: "一行目\\n次の段落"\n', "一行目¶次の段落"],
		["windows", "k: |\r\n  一行目\r\n  二行目\\\r\n  三行目\r\n\r\n  次の段落\r\n", "一行目二行目/三行目¶次の段落"],
		["after marks", "k: __太字__\n  の <確認>\n  です\n", "B(太字)の N(確認)です"],
		["inside a name", "k: <確認\n  ページ>\n", "N(確認ページ)"],
	])("joins a %s text", (_, source, expected) => {
		expect(shown(parseYaml(source))).toBe(expected);
	});

	it("counts the brackets of a label as Latin in a Latin-script language only", () => {
		expect(shown(parseYaml("k: Tap\n  「Next」\n  twice\n", "en"))).toBe("Tap L(Next) twice");
		expect(shown(parseYaml("k: Tap\n  「Next」\n  twice\n", "ja"))).toBe("TapL(Next)twice");
		expect(shown(parseYaml("k: Tap __this__\n  now\n", "en"))).toBe("Tap B(this) now");
	});
});

describe("places", () => {
	it("knows the place of every run in the manual, through quotes, escapes and folds", () => {
		const source = "k: '「次''へ」を\n  __押し__、<https://a.jp|ここ>、漢《かん》'\n";
		const { text } = parseYaml(source);
		const at = (span: { readonly start: number; readonly end: number }): string => source.slice(span.start, span.end);
		const runs = text.paragraphs[0] ?? [];
		expect(runs.map((run) => [run.kind, at(run.span).trim()])).toEqual([
			["label", "「次''へ」"],
			["text", "を"],
			["bold", "__押し__"],
			["text", "、"],
			["link", "<https://a.jp|ここ>"],
			["text", "、"],
			["ruby", "漢《かん》"],
		]);
		const link = runs[4];
		if (link?.kind !== "link") throw new Error("no link");
		expect(at({ start: link.url.offsets[0] ?? 0, end: link.url.offsets.at(-1) ?? 0 })).toBe("https://a.jp");
		expect(link.words?.map((run) => at(run.span))).toEqual(["ここ"]);
	});
});

/** The characters that a run prints, in order. */
const charactersOf = (run: AuthoredInline): string => {
	switch (run.kind) {
		case "text":
		case "literal":
			return run.content.text;
		case "ruby":
			return run.base.text + run.reading.text;
		case "line-break":
			return "";
		case "label":
		case "bold":
			return run.children.map(charactersOf).join("");
		case "link":
			return run.url.text + (run.words ?? []).map(charactersOf).join("");
		case "name":
			return run.name.text + (run.words ?? []).map(charactersOf).join("");
	}
};

const pieces = [
	"あ",
	"漢",
	"a",
	"B",
	" ",
	"「",
	"」",
	"<",
	">",
	"|",
	"__",
	"_",
	"==",
	"=",
	"《",
	"》",
	"｜",
	"\\",
	"\n",
	"\n\n",
];
const anyMarkup = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));
const withoutMarks = (text: string): string => text.replace(/[「」<>|_=《》｜\\\s]/g, "");

describe("any text", () => {
	it("loses no character but its marks, and keeps every place in order", () => {
		fc.assert(
			fc.property(anyMarkup, fc.constantFrom("ja", "en"), fc.boolean(), (source, lang, literal) => {
				const { text } = parse(source, lang, literal);
				const printed = text.paragraphs.flat().map(charactersOf).join("");
				expect(withoutMarks(printed)).toBe(withoutMarks(source));
				for (const run of text.paragraphs.flat()) {
					expect(run.span.end).toBeGreaterThan(run.span.start);
					if (run.kind === "text") expect(run.content.offsets).toHaveLength(run.content.text.length + 1);
				}
				const starts = text.paragraphs.flat().map((run) => run.span.start);
				expect(starts).toEqual(starts.toSorted((a, b) => a - b));
			}),
			{ numRuns: 2000 },
		);
	});

	it("prints everything as it is typed when every sign has a backslash", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces.slice(0, -2)), { maxLength: 20 }), (parts) => {
				const source = parts.join("");
				const escaped = source.replace(/[「」<>|_=《》｜\\]/g, "\\$&");
				const { text, found } = parse(escaped);
				expect(found).toEqual([]);
				expect(text.paragraphs.flat().map(charactersOf).join("")).toBe(source);
			}),
		);
	});

	it("reads a long text of nothing but opening marks without hanging", () => {
		for (const mark of ["「", "<", "《", "__", "==", "｜", "<a|", "「__", "漢《", "\\"]) {
			const begun = performance.now();
			parse(mark.repeat(20_000 / mark.length));
			// A machine that is merely busy needs far less.
			expect(performance.now() - begun).toBeLessThan(10_000);
		}
	}, 60_000);
});
