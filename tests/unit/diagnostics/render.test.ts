import { describe, expect, it } from "vitest";
import { explainCode, renderDiagnosticsReference } from "../../../src/diagnostics/explain.ts";
import { registry } from "../../../src/diagnostics/registry.ts";
import { renderGithub } from "../../../src/diagnostics/render-github.ts";
import { renderHuman } from "../../../src/diagnostics/render-human.ts";
import { renderJson } from "../../../src/diagnostics/render-json.ts";
import { renderShort } from "../../../src/diagnostics/render-short.ts";
import { DiagnosticList } from "../../../src/diagnostics/sink.ts";
import { SourceText } from "../../../src/diagnostics/source-text.ts";

const TEXT = "title: 題\nbody:\n  - step:\n    tap: 次え\n    do: 「次へ」\n";
const source = new SourceText("manual.yaml", TEXT);
const at = (words: string): { readonly start: number; readonly end: number } => ({
	start: TEXT.indexOf(words),
	end: TEXT.indexOf(words) + words.length,
});

/** What may not reach a terminal: control characters but the end of line, and what turns the direction of text. */
const UNSAFE = /(?!\n)[\p{Cc}\u202e]/u;

const reported = (): DiagnosticList => {
	const list = new DiagnosticList();
	list.report("file/missing", null, { path: "x.yaml", similar: null, manuals: [] });
	list.report("font/missing-glyph", at("次え"), { cluster: "次", codePoints: "U+6B21" }, [
		{ span: at("「次へ」"), message: { ja: "ここにあります", en: "it is here" } },
	]);
	return list;
};

describe("renderHuman", () => {
	it("puts the carets right under Japanese, and the other place below", () => {
		const lines = renderHuman(reported().all.slice(1), source, { lang: "ja", color: false }).split("\n");
		expect(lines[0]).toMatch(/^エラー font\/missing-glyph: /);
		expect(lines.slice(1, 8)).toEqual([
			" ┌─ manual.yaml:4:10",
			"4│     tap: 次え",
			" │          ^^^^",
			" = ここにあります",
			" ┌─ manual.yaml:5:9",
			"5│     do: 「次へ」",
			" │         ^^^^^^^^",
		]);
	});

	it("colours only when asked to", () => {
		expect(renderHuman(reported().all, source, { lang: "en", color: false })).not.toContain("\u001b");
		expect(renderHuman(reported().all, source, { lang: "en", color: true })).toContain("\u001b[");
	});

	it("shows the part of a long line that is meant", () => {
		const long = new SourceText("m.yaml", `do: ${"あ".repeat(400)}次え${"い".repeat(400)}`);
		const list = new DiagnosticList();
		const start = long.text.indexOf("次え");
		list.report("font/missing-glyph", { start, end: start + 2 }, { cluster: "次", codePoints: "U+6B21" });
		const [, , line = "", carets = ""] = renderHuman(list.all, long, { lang: "ja", color: false }).split("\n");
		expect(line.length).toBeLessThan(80);
		expect(line).toMatch(/^1│ …あ+次えい+…$/);
		// Everything before the place is full width but for the gutter and the mark of the cut.
		expect(carets.indexOf("^")).toBe(3 + 1 + 2 * (line.indexOf("次え") - 4));
	});

	it("shows both ends of what goes over several lines, and no blanks at its end", () => {
		const long = new SourceText("m.yaml", "a: 1\nlead: |\n  一行目\n  二行目\n  三行目\n\nb: 2\n");
		const list = new DiagnosticList();
		list.report("font/missing-glyph", { start: 11, end: long.text.indexOf("b: 2") }, { cluster: "|", codePoints: "" });
		const shown = renderHuman(list.all, long, { lang: "ja", color: false }).split("\n");
		expect(shown.slice(1, 7)).toEqual([
			" ┌─ m.yaml:2:7",
			"2│ lead: |",
			" │       ^",
			" ⋮",
			"5│   三行目",
			" │   ^^^^^^",
		]);
		expect(renderJson(list.all, long, "ja")[0]).toMatchObject({ line: 2, endLine: 5, endColumn: 6 });
	});

	it("has a caret for a place that holds nothing, and room for full-width and combining characters", () => {
		const text = new SourceText("m.yaml", "ａ\u0301ｶﾞ👍x:");
		const list = new DiagnosticList();
		list.report(
			"font/missing-glyph",
			{ start: text.text.length, end: text.text.length },
			{ cluster: "", codePoints: "" },
		);
		const [, , , carets] = renderHuman(list.all, text, { lang: "ja", color: false }).split("\n");
		expect(carets).toBe(` │ ${" ".repeat(2 + 2 + 2 + 1 + 1)}^`);
	});

	it("keeps what a value brings into a message off the terminal, too", () => {
		const list = new DiagnosticList();
		list.report("file/missing", null, { path: "a\u001b[31m\u202e\nb", similar: null, manuals: [] });
		expect(renderHuman(list.all, source, { lang: "en", color: false })).not.toMatch(UNSAFE);
		expect(renderShort(list.all, source, "en")).toMatch(/^[^\n]*\n$/);
		expect(renderShort(list.all, source, "en")).not.toMatch(UNSAFE);
	});

	it("keeps control and bidi characters off the terminal", () => {
		const hostile = new SourceText("m.yaml", "do: a\u001b[31m\u202eb\tc");
		const list = new DiagnosticList();
		list.report("font/missing-glyph", { start: 4, end: 5 }, { cluster: "a", codePoints: "U+0061" });
		const shown = renderHuman(list.all, hostile, { lang: "en", color: false });
		expect(shown).not.toMatch(UNSAFE);
	});
});

describe("renderShort", () => {
	it("is one line a message, the whole file at 1:1", () => {
		const lines = renderShort(reported().all, source, "en").split("\n");
		expect(lines).toHaveLength(3);
		expect(lines[0]).toMatch(/^manual\.yaml:1:1: error file\/missing: /);
		expect(lines[1]).toMatch(/^manual\.yaml:4:10: error font\/missing-glyph: /);
	});
});

describe("renderJson", () => {
	it("counts lines and columns from 1 and offsets from 0", () => {
		const [, diagnostic] = renderJson(reported().all, source, "ja");
		const start = TEXT.indexOf("次え");
		expect(diagnostic).toMatchObject({
			code: "font/missing-glyph",
			severity: "error",
			file: "manual.yaml",
			offset: start,
			length: 2,
			line: 4,
			column: 10,
			endLine: 4,
			endColumn: 12,
			related: [{ message: "ここにあります", line: 5, column: 9, endColumn: 13 }],
		});
	});

	it("counts a surrogate pair as one column and two units", () => {
		const pair = new SourceText("m.yaml", "do: 𠮷野家");
		const list = new DiagnosticList();
		list.report("font/missing-glyph", { start: 6, end: 8 }, { cluster: "野", codePoints: "U+91CE" });
		expect(renderJson(list.all, pair, "ja")[0]).toMatchObject({ offset: 6, length: 2, column: 6, endColumn: 8 });
	});
});

describe("renderGithub", () => {
	it("escapes what would end the command", () => {
		const list = new DiagnosticList();
		list.report("file/missing", null, { path: "50%,a:b\n.yaml", similar: null, manuals: [] });
		const line = renderGithub(list.all, new SourceText("a,b:c.yaml", ""), "en");
		expect(line).toMatch(/^::error file=a%2Cb%3Ac\.yaml,line=1,endLine=1,col=1,endColumn=1,title=file\/missing::/);
		expect(line).toContain("50%25,a:b%0A.yaml");
		expect(line.trimEnd().split("\n")).toHaveLength(1);
	});
});

describe("the registry", () => {
	it.each(Object.entries(registry))("explains %s in both languages, with an example", (code, entry) => {
		expect(code).toMatch(/^(yaml|format|text|flow|screen|qr|url|image|font|color|layout|file)\/[a-z0-9-]+$/);
		expect(entry.explanation.ja.length).toBeGreaterThan(15);
		expect(entry.explanation.ja).toMatch(/[ぁ-ん]/);
		expect(entry.explanation.en).toMatch(/[a-z]+ [a-z]+ [a-z]+/);
		expect(entry.example.trim()).not.toBe("");
		expect(explainCode(code as keyof typeof registry, "ja")).toContain(entry.explanation.ja);
	});

	it("has every code in its reference page", () => {
		const page = renderDiagnosticsReference();
		for (const code of Object.keys(registry)) expect(page).toContain(`## ${code}\n`);
	});
});
