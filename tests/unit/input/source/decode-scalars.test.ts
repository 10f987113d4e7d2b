import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMap, isScalar, parseDocument } from "yaml";
import { DiagnosticList } from "../../../../src/diagnostics/sink.ts";
import { SourceText } from "../../../../src/diagnostics/source-text.ts";
import { readSource } from "../../../../src/input/source/read-source.ts";
import type { ScalarNode } from "../../../../src/input/source/source-node.ts";
import { spanOfPart } from "../../../../src/model/sourced-text.ts";

/** The value of the only key `k`, read by us. */
const readValue = (source: string): ScalarNode => {
	const sink = new DiagnosticList();
	const root = readSource(new SourceText("manual.yaml", source), sink);
	expect(sink.all.map(({ code }) => code)).toEqual([]);
	const value = root?.kind === "map" ? root.entries[0]?.value : undefined;
	if (value?.kind !== "scalar") throw new Error(`no scalar in ${JSON.stringify(source)}`);
	return value;
};

/** What stands in the source for a part of a value's text. */
const sourceOf = (source: string, node: ScalarNode, part: string): string => {
	const start = node.content.text.indexOf(part);
	expect(start).toBeGreaterThanOrEqual(0);
	const span = spanOfPart(node.content, start, start + part.length);
	return source.slice(span.start, span.end);
};

/** Asserts what holds for every scalar: as many places as units, never backwards, inside the value. */
const expectPlaces = (source: string, node: ScalarNode): void => {
	const { text, offsets } = node.content;
	expect(offsets).toHaveLength(text.length + 1);
	for (const [index, offset] of offsets.entries()) {
		expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0);
		expect(offset).toBeLessThanOrEqual(source.length);
		const typed = source[offset] ?? "";
		const unit = text[index];
		// Either the unit stands there, or an escape, a doubled quote, a fold or the end of the file does.
		if (unit !== undefined && unit !== typed) expect(["\\", "\n", "\r", "", "\ud83d"]).toContain(typed);
	}
};

describe("scalars", () => {
	it("keeps the spelling of numbers, dates and booleans, and tells nothing but null apart", () => {
		for (const text of ["1.10", "2026-11-24", "yes", "true", "0x1F", "NULL", "Null"]) {
			expect(readValue(`k: ${text}\n`)).toMatchObject({ content: { text }, isNull: false, style: "plain" });
		}
		for (const text of ["~", "null"])
			expect(readValue(`k: ${text}\n`)).toMatchObject({ content: { text }, isNull: true });
		expect(readValue("k:\n")).toMatchObject({ content: { text: "" }, isNull: true, span: { start: 2, end: 2 } });
		for (const text of ["'~'", '"null"', "''"]) expect(readValue(`k: ${text}\n`).isNull).toBe(false);
	});

	it("folds a plain scalar and knows the place of each part", () => {
		const source = "k: 「次へ」を\n  タップします。\n\n   𠮷野家😀です\n";
		const node = readValue(source);
		expect(node.content.text).toBe("「次へ」を タップします。\n𠮷野家😀です");
		expect(node.content.folds).toEqual([5]);
		expect(sourceOf(source, node, "タップします。")).toBe("タップします。");
		expect(sourceOf(source, node, "𠮷野家😀です")).toBe("𠮷野家😀です");
		expect(source[node.content.offsets[5] ?? 0]).toBe("\n");
		expectPlaces(source, node);
	});

	it("undoes doubled quotes in a single-quoted scalar", () => {
		const source = "k: 'it''s  \n  「次へ」 ' # x\n";
		const node = readValue(source);
		expect(node.content.text).toBe("it's 「次へ」 ");
		expect(sourceOf(source, node, "'")).toBe("''");
		expect(sourceOf(source, node, "「次へ」")).toBe("「次へ」");
		expect(source.slice(node.span.start, node.span.end)).toBe("'it''s  \n  「次へ」 '");
		expect(node.content.offsets.at(-1)).toBe(node.span.end - 1);
		expectPlaces(source, node);
	});

	it("undoes every escape of a double-quoted scalar", () => {
		const source = 'k: "\\u3042\\x41\\U0001F600\\ud842\\udfb7\\t\\"\\\\\\/\\_ あ\\\n   い  \n   う"\n';
		const node = readValue(source);
		expect(node.content.text).toBe('あA😀𠮷\t"\\/\u00a0 あい う');
		expect(sourceOf(source, node, "😀")).toBe("\\U0001F600");
		expect(sourceOf(source, node, "𠮷")).toBe("\\ud842\\udfb7");
		expect(sourceOf(source, node, '"')).toBe('\\"');
		expect(sourceOf(source, node, "う")).toBe("う");
		expectPlaces(source, node);
	});

	it("keeps the lines of a literal scalar, by each way of chomping", () => {
		for (const [chomp, text] of [
			["", "一行目\n  字下げ\n\n二行目\n"],
			["-", "一行目\n  字下げ\n\n二行目"],
			["+", "一行目\n  字下げ\n\n二行目\n\n\n"],
		]) {
			const source = `k: |${chomp} # 注釈\n   一行目\n     字下げ\n\n   二行目\n\n\nl: x\n`;
			const node = readValue(source);
			expect(node.content.text).toBe(text);
			expect(sourceOf(source, node, "二行目")).toBe("二行目");
			expect(source.slice(node.span.start, node.span.end)).toMatch(/^\|[\s\S]*二行目$/);
			expectPlaces(source, node);
		}
	});

	it("folds a folded scalar but for deeper lines", () => {
		const source = "k: >-\n  一\n  二\n\n  三\n    深い\n    行\n  四\n";
		const node = readValue(source);
		expect(node.content.text).toBe("一 二\n三\n  深い\n  行\n四");
		expect(node.content.folds).toEqual([1]);
		for (const part of ["一", "二", "三", "深い", "四"]) expect(sourceOf(source, node, part)).toBe(part);
		expectPlaces(source, node);
	});

	it("reads CR LF like LF, and a lone CR too", () => {
		for (const body of ["一\n  二", "|\n  一\n  二", ">\n  一\n\n  二", "'一\n\n  二'", '"一\n  二"']) {
			const unix = readValue(`k: ${body}\nl: x\n`);
			const windows = readValue(`k: ${body}\nl: x\n`.replaceAll("\n", "\r\n"));
			expect(windows.content.text).toBe(unix.content.text);
			expectPlaces(`k: ${body}\nl: x\n`.replaceAll("\n", "\r\n"), windows);
			expect(readValue(`k: ${body}\nl: x\n`.replaceAll("\n", "\r")).content).toEqual(unix.content);
		}
	});
});

const piece = fc.constantFrom(
	"あ",
	"次へ",
	"a",
	"B c",
	"𠮷",
	"😀",
	"ｱ",
	" ",
	"  ",
	"\t",
	"\n",
	"\n\n",
	"\n  ",
	"\n   \t",
	"'",
	"-",
	"、",
);
const escaped = fc.constantFrom(
	'\\"',
	"\\\\",
	"\\n",
	"\\t",
	"\\x41",
	"\\u3042",
	"\\U0001F600",
	"\\ud842\\udfb7",
	"\\\n",
	"\\ ",
	"\\_",
	"\\/",
);
const indented = (text: string): string => text.replaceAll("\n", "\n  ");

/** A map with one scalar of some kind, that may be wrong YAML. */
const anyScalar = fc.oneof(
	fc.array(piece, { minLength: 1, maxLength: 12 }).map((parts) => `k: ${indented(parts.join(""))}\n`),
	fc.array(piece, { maxLength: 12 }).map((parts) => `k: '${indented(parts.join("").replaceAll("'", "''"))}'\n`),
	fc.array(fc.oneof(piece, escaped), { maxLength: 12 }).map((parts) => `k: "${indented(parts.join(""))}"\nl: x\n`),
	fc
		.tuple(
			fc.constantFrom("|", ">"),
			fc.constantFrom("", "1", "2", "3"),
			fc.constantFrom("", "-", "+"),
			fc.array(piece, { maxLength: 14 }),
			fc.constantFrom("", "\n", "\nl: x\n", "\n\n\nl: x", "\n  \n   \n"),
		)
		.map(([style, indent, chomp, parts, end]) => `k: ${style}${indent}${chomp}\n  ${indented(parts.join(""))}${end}`),
);

const decodedByYaml = (source: string): string | null => {
	const document = parseDocument(source, { schema: "failsafe" });
	if (document.errors.length > 0 || document.warnings.length > 0 || !isMap(document.contents)) return null;
	const value = document.get("k", true);
	return isScalar(value) && typeof value.value === "string" ? value.value : null;
};

describe("any scalar", () => {
	it("decodes to what the YAML library decodes, and knows the place of each unit", () => {
		let compared = 0;
		fc.assert(
			fc.property(anyScalar, fc.boolean(), (unix, windows) => {
				const source = windows ? unix.replaceAll("\n", "\r\n") : unix;
				const expected = decodedByYaml(source);
				const root = readSource(new SourceText("manual.yaml", source), new DiagnosticList());
				const value = root?.kind === "map" ? root.entries[0]?.value : undefined;
				if (expected === null || value?.kind !== "scalar") return;
				compared++;
				expect(value.content.text).toBe(expected);
				expectPlaces(source, value);
			}),
			{ numRuns: 3000 },
		);
		expect(compared).toBeGreaterThan(1000);
	});
});
