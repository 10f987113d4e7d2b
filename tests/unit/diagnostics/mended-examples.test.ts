import { describe, expect, it } from "vitest";
import { readManual, resolveEdition } from "../../../src/compile.ts";
import type { CodeEntry } from "../../../src/diagnostics/code.ts";
import { explainCode, findCode } from "../../../src/diagnostics/explain.ts";
import { type Code, registry } from "../../../src/diagnostics/registry.ts";
import { DiagnosticList } from "../../../src/diagnostics/sink.ts";
import { SourceText } from "../../../src/diagnostics/source-text.ts";
import { listEditions } from "../../../src/edition/list-editions.ts";

/** About sizes, times, files and programs, which no few lines can show. */
const WITHOUT =
	/^(?:layout|file|image)\/|^yaml\/too-|^format\/too-many-steps$|^text\/(?:too-long|long-sentence|missing-words)$|^font\/|^screen\/(?:cut|divided|grown|label-wrapped)$/;

const codes = (Object.keys(registry) as Code[]).filter((code) => !WITHOUT.test(code));

const entryOf = (code: Code): CodeEntry<unknown> => registry[code] as CodeEntry<unknown>;

/** The codes of a few lines of a manual, completed by what they leave out. */
const codesOf = (lines: string): readonly string[] => {
	const isStep = /^(?:- |screen:|tap:|at:|do:|qr:|image:)/m.test(lines) && !/^(?:title|body|before)/m.test(lines);
	const indented = lines.replace(/^/gm, /^- /.test(lines) ? "  " : "    ");
	const lead = /^- /.test(lines) ? "" : `  - step:\n${/^do:/m.test(lines) ? "" : "    do: 「次へ」をタップします。\n"}`;
	const whole = isStep
		? `title: 題名\nbody:\n${lead}${indented}\n`
		: `${/^title/m.test(lines) ? "" : "title: 題名\n"}${lines}\n${/^body/m.test(lines) ? "" : "body:\n  - break: page\n"}`;
	const sink = new DiagnosticList();
	const manual = readManual(new SourceText("manual.yaml", whole), sink);
	if (manual !== null) {
		const { choices } = listEditions(manual, { set: new Map(), onlyLang: null });
		for (const choice of choices) resolveEdition(manual, choice, sink);
	}
	return sink.all.map(({ code }) => code);
};

describe("the mended example of a code", () => {
	it.each(codes)("%s is there, and has the fault no more", (code) => {
		const { mended, example } = entryOf(code);
		expect(mended).toBeTypeOf("string");
		expect(mended).not.toBe(example);
		expect(codesOf(mended ?? "")).not.toContain(code);
	});

	it("stands on the code's page, after the wrong one", () => {
		const page = explainCode("yaml/wide-colon", "ja");
		expect(page.indexOf("title：学内")).toBeGreaterThan(page.indexOf("まちがい"));
		expect(page.indexOf("title: 学内")).toBeGreaterThan(page.indexOf("正しい形"));
		expect(explainCode("yaml/wide-colon", "en")).toMatch(/Wrong:[\s\S]*Right:/);
	});
});

describe("a code that somebody asks for", () => {
	it.each([
		["yaml/wide-colon", "yaml/wide-colon"],
		["YAML/Wide-Colon", "yaml/wide-colon"],
		[" yaml/wide_colon ", "yaml/wide-colon"],
		["ｙａｍｌ/wide-colon", "yaml/wide-colon"],
		["wide-colon", "yaml/wide-colon"],
		["missing", null],
		["constructor", null],
	])("%s is %s", (word, code) => {
		expect(findCode(word)).toBe(code);
	});
});
