import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DiagnosticList } from "../../../../src/diagnostics/sink.ts";
import { SourceText } from "../../../../src/diagnostics/source-text.ts";
import { parseMarkup } from "../../../../src/input/markup/parse-markup.ts";
import { readSource } from "../../../../src/input/source/read-source.ts";
import type { AuthoredInline } from "../../../../src/model/inline.ts";

/** A value of a manual, read and parsed; what was reported on the way is an error of the test. */
const parseValue = (
	typed: string,
): { readonly text: string; readonly runs: readonly (readonly AuthoredInline[])[] } => {
	const sink = new DiagnosticList();
	const tree = readSource(new SourceText("manual.yaml", `body:\n  - step:\n    do: ${typed}\n`), sink);
	const body = tree?.kind === "map" ? tree.entries[0]?.value : undefined;
	const step = body?.kind === "list" ? body.items[0] : undefined;
	const value = step?.kind === "map" ? step.entries[1]?.value : undefined;
	if (value?.kind !== "scalar") throw new Error(`no scalar in ${typed}`);
	const { paragraphs } = parseMarkup(value.content, { lang: "ja", literal: false }, sink);
	expect(sink.all).toEqual([]);
	return { text: value.content.text, runs: paragraphs };
};

/** What the runs are, without their places. */
const shapeOf = (run: AuthoredInline): unknown => {
	switch (run.kind) {
		case "text":
		case "literal":
			return [run.kind, run.content.text];
		case "ruby":
			return [run.kind, run.base.text, run.reading.text];
		case "line-break":
			return run.kind;
		case "label":
		case "bold":
			return [run.kind, run.children.map(shapeOf)];
		case "link":
			return [run.kind, run.url.text, run.words?.map(shapeOf)];
		case "name":
			return [run.kind, run.name.text, run.words?.map(shapeOf)];
	}
};

const word = fc.constantFrom("画面", "次へ", "Wi-Fi", "設定", "Authenticator", "3つ", "𠮷野家", "OK");
const mark = fc.oneof(
	word.map((text) => `「${text}」`),
	word.map((text) => `<${text}>`),
	word.map((text) => `<https://www.example.ac.jp/a?b=c&d=e#f|${text}>`),
	fc.constant("<https://www.example.ac.jp/>"),
	fc.constant("<tel:03-0000-0000|電話>"),
	word.map((text) => `__${text}__`),
	word.map((text) => `==${text}:${text}#1==`),
	fc.constant("漢字《かんじ》"),
	fc.constant("｜使い方《つかいかた》"),
	fc.constant("漢《かん》字《じ》"),
	fc.constantFrom("\\<", "\\「", "\\_", "\\=", "\\《", "\\\\"),
);
const text = fc.array(fc.oneof(mark, mark, word), { minLength: 1, maxLength: 6 }).map((parts) => parts.join("の"));

describe("marks in plain scalars", () => {
	it("need no quotes, wherever they stand in the text", () => {
		fc.assert(
			fc.property(text, (typed) => {
				const plain = parseValue(typed);
				expect(plain.text).toBe(typed);
				const quoted = parseValue(`'${typed}'`);
				expect(plain.runs.map((runs) => runs.map(shapeOf))).toEqual(quoted.runs.map((runs) => runs.map(shapeOf)));
			}),
			{ numRuns: 500 },
		);
	});
});
