import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeDiagnostic } from "../../../../src/diagnostics/describe-diagnostic.ts";
import { DiagnosticList } from "../../../../src/diagnostics/sink.ts";
import { SourceText } from "../../../../src/diagnostics/source-text.ts";
import { readSource } from "../../../../src/input/source/read-source.ts";
import type { SourceNode } from "../../../../src/input/source/source-node.ts";

interface Read {
	readonly root: SourceNode | null;
	readonly found: DiagnosticList;
	/** `code line:column` of each diagnostic. */
	readonly codes: readonly string[];
	/** The line that each hint shows, or undefined. */
	readonly typed: readonly unknown[];
}

const read = (text: string): Read => {
	const source = new SourceText("manual.yaml", text);
	const found = new DiagnosticList();
	const root = readSource(source, found);
	return {
		root,
		found,
		codes: found.all.map(({ code, span }) => {
			const place = span === null ? null : source.placeOf(span.start);
			return place === null ? code : `${code} ${place.line}:${place.column}`;
		}),
		typed: found.all.map(({ params }) => (params as { readonly line?: unknown }).line),
	};
};

/** A tree as plain values. */
const plain = (node: SourceNode | null): unknown => {
	switch (node?.kind) {
		case undefined:
			return undefined;
		case "scalar":
			return node.isNull ? null : node.content.text;
		case "list":
			return node.items.map(plain);
		case "map":
			return Object.fromEntries(node.entries.map(({ key, value }) => [key.content.text, plain(value)]));
	}
};

describe("the tree", () => {
	it("keeps maps, lists and scalars in order, with their spans", () => {
		const text = "title: 題\nbody:\n  - step: ~\n    tap: [次へ, '戻る']\n    skip: {if: 出ないとき, to: end}\n";
		const { root, codes } = read(text);
		expect(codes).toEqual([]);
		expect(plain(root)).toEqual({
			title: "題",
			body: [{ step: null, tap: ["次へ", "戻る"], skip: { if: "出ないとき", to: "end" } }],
		});
		if (root?.kind !== "map") throw new Error("no map");
		const [, body] = root.entries;
		expect(text.slice(body?.key.span.start, body?.key.span.end)).toBe("body");
		expect(text.slice(body?.value.span.start, body?.value.span.end)).toBe(text.slice(text.indexOf("- step"), -1));
		expect(root.span).toEqual({ start: 0, end: text.length - 1 });
	});

	it("reads a pair in a flow list as a map", () => {
		expect(plain(read("a: [b: c, d]\n").root)).toEqual({ a: [{ b: "c" }, "d"] });
	});

	it("follows aliases, to the node that was named", () => {
		const { root, codes } = read("a: &x {b: c}\nd: *x\ne: [*x, &x f, *x]\n");
		expect(codes).toEqual([]);
		expect(plain(root)).toEqual({ a: { b: "c" }, d: { b: "c" }, e: [{ b: "c" }, "f", "f"] });
	});

	it("knows where nothing stands", () => {
		const { root } = read("a:\nb: # x\n  # y\nc: 1\n");
		if (root?.kind !== "map") throw new Error("no map");
		expect(root.entries.map(({ value }) => value.span.start)).toEqual([2, 6, 19]);
	});

	it("reads with a byte-order mark, `---` lines around, directives and tabs between", () => {
		for (const text of ["\ufeffa: b\n", "---\na: b\n...\n", "%YAML 1.2\n---\na: b\n---\n", "a:\tb\t# c\n"]) {
			expect([plain(read(text).root), read(text).codes]).toEqual([{ a: "b" }, []]);
		}
	});
});

describe("faults of a sound YAML text", () => {
	it.each([
		["", ["yaml/empty"]],
		["# nur\n---\n", ["yaml/empty"]],
		["a: 1\n---\nb: 2\n", ["yaml/several-documents 2:1"]],
		["{a: 1}: 2\n", ["yaml/key-not-text 1:1"]],
		[": 2\n", ["yaml/missing-key 1:1"]],
		["a: &x {b: 1}\nc:\n  <<: *x\n", ["yaml/merge-key 3:3"]],
		["a: *x\n", ["yaml/unknown-alias 1:4"]],
		["a: &x [*x]\n", ["yaml/alias-circle 1:8"]],
		["a: &記号 を押す\n", ["yaml/unused-anchor 1:4"]],
		["at: 教室 #3 で\nb: c # d\n# e\nf: '#g' #h\ni: |\n  #j\n", ["yaml/comment-in-text 1:8"]],
		["a: b\u0007\u0008c\n", ["text/control-character 1:5"]],
		["a: \ud800\n", ["text/control-character 1:4"]],
		['a: "b\\0"\n', ["text/control-character 1:6"]],
	])("are reported in %j", (text, expected) => {
		expect(read(text).codes).toEqual(expected);
	});

	it("keeps the first of two equal keys, and the others apart", () => {
		const { root } = read("a: 1\nb: 2\na: 3\n");
		expect(plain(root)).toEqual({ a: "1", b: "2" });
		if (root?.kind !== "map") throw new Error("no map");
		expect(root.repeats.map(({ value }) => plain(value))).toEqual(["3"]);
	});

	it("keeps the comment that stands where a value is missing", () => {
		const { root, codes } = read("color: #ff0000\nat:\n");
		if (root?.kind !== "map") throw new Error("no map");
		const comments = root.entries.map(({ value }) => (value.kind === "scalar" ? value.comment : null));
		expect([comments, codes]).toEqual([[{ text: "#ff0000", span: { start: 7, end: 14 } }, undefined], []]);
	});

	it("reads an alias of nothing as the text that it was meant to be", () => {
		expect(plain(read("a: *x\n").root)).toEqual({ a: "*x" });
		expect(read("do: **重要**\n").typed).toEqual(["do: __重要__"]);
	});
});

describe("limits", () => {
	it("refuses 101 levels, and takes 100", () => {
		const nested = (levels: number): string => `${"[".repeat(levels)}x${"]".repeat(levels)}`;
		expect(read(nested(100)).codes).toEqual([]);
		expect(read(nested(101)).codes).toEqual(["yaml/too-deep 1:101"]);
	});

	it("survives any depth", () => {
		for (const text of ["[", "- ", "? ", "{a: ", "a: "].map((part) => part.repeat(100_000))) {
			expect(read(text).codes.map((code) => code.split(" ")[0])).toEqual(["yaml/too-deep"]);
		}
	});

	it("counts levels and nodes behind aliases", () => {
		const deep = `a: &a ${"[".repeat(60)}x${"]".repeat(60)}\nb: ${"[".repeat(60)}*a${"]".repeat(60)}\n`;
		expect(read(deep).codes).toEqual(["yaml/too-deep 2:64"]);
		const many = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
		for (let level = 1; level < 9; level++) {
			many.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(", ")}]`);
		}
		const { codes, root } = read(`${many.join("\n")}\n`);
		expect(codes).toHaveLength(1);
		expect(codes[0]).toMatch(/^yaml\/too-many-nodes /);
		expect(root).toBeNull();
	});

	it("refuses more than 4 MiB of UTF-8, and more than 200,000 nodes", () => {
		expect(read(`a: ${"あ".repeat(1_400_000)}`).codes).toEqual(["file/too-large"]);
		expect(read("- a\n".repeat(250_000)).codes.map((code) => code.split(" ")[0])).toEqual(["yaml/too-many-nodes"]);
	});
});

/** Text, the diagnostics, and the lines that the hints show. */
const FAULTS: readonly (readonly [text: string, codes: readonly string[], typed?: readonly string[]])[] = [
	["at: 設定: 画面\ndo: x\n", ["yaml/colon-in-text 1:7"], ["at: '設定: 画面'"]],
	["body:\n  - step: a\n    at: It's: x # 注\n", ["yaml/colon-in-text 3:13"], [`at: "It's: x" # 注`]],
	["at: 設定:\n  画面\n", ["yaml/colon-in-text 1:7"]],
	["do: @を押す\n", ["yaml/special-start 1:5"], ["do: '@を押す'"]],
	["do: `x`\n", ["yaml/special-start 1:5"], ["do: '`x`'"]],
	["do: %x\n", ["yaml/special-start 1:5"], ["do: '%x'"]],
	["do: & x\n", ["yaml/special-start 1:5"], ["do: '& x'"]],
	["do: *重要* です\n", ["yaml/special-start 1:5"], ["do: '*重要* です'"]],
	["do: !重要\n", ["yaml/special-start 1:5"], ["do: '!重要'"]],
	["do: ! x\n", ["yaml/special-start 1:5"], ["do: '! x'"]],
	["do: |x\n", ["yaml/special-start 1:5"], ["do: '|x'"]],
	["do: > x\nat: y\n", ["yaml/special-start 1:5"], ["do: '> x'"]],
	["do: , x\n", ["yaml/special-start 1:5"], ["do: ', x'"]],
	["do: - x\n", ["yaml/special-start 1:5"], ["do: '- x'"]],
	["do: ? x\n", ["yaml/special-start 1:5"], ["do: '? x'"]],
	["a: {if: @x, to: y}\n", ["yaml/special-start 1:9"], ["a: {if: '@x', to: y}"]],
	["do: [重要] x\n", ["yaml/bracket-start 1:5"], ["do: '[重要] x'"]],
	["do: {重要} x\n", ["yaml/bracket-start 1:5"], ["do: '{重要} x'"]],
	["do: [重要\nat: x\n", ["yaml/unclosed-bracket 1:5"], ["do: [重要]"]],
	["do: {a: b\nat: x\n", ["yaml/unclosed-bracket 1:5"], ["do: {a: b}"]],
	["do: '重要\nat: x\n", ["yaml/unclosed-quote 1:5"], ["do: '重要'"]],
	['do: "重要 # 注\nat: "x"\n', ["yaml/unclosed-quote 1:5"], ['do: "重要 # 注"']],
	["do: '次へ' を押す\n", ["yaml/after-quote 1:10"], [`do: "'次へ' を押す"`]],
	['do: "次へ"を押す\n', ["yaml/after-quote 1:9"], [`do: '"次へ"を押す'`]],
	["a: {if: 'x' y, to: z}\n", ["yaml/after-quote 1:13"], [`a: {if: "'x' y", to: z}`]],
	['do: "a \\< b"\n', ["yaml/unknown-escape 1:8"], ["do: 'a \\< b'"]],
	["at:設定\ndo: x\n", ["yaml/missing-space 1:3"], ["at: 設定"]],
	["at:設定\n", ["yaml/missing-space 1:3"], ["at: 設定"]],
	["a:\n  -b\n  -c\n", ["yaml/missing-space 2:3", "yaml/missing-space 3:3"], ["- b", "- c"]],
	["a: {if:x, to: y}\n", ["yaml/missing-space 1:7"], ["a: {if: x, to: y}"]],
	["title：題\ntime: 5\n", ["yaml/wide-colon 1:6"], ["title: 題"]],
	["title：題\n", ["yaml/wide-colon 1:6"], ["title: 題"]],
	["a:\n  b: 1\n  at：　設定\n", ["yaml/wide-colon 3:5"], ["at: 設定"]],
	["a:\n　　b: 1\n　　c: 2\n", ["yaml/wide-space 2:1"]],
	["a:\n  b: 1\n　　c: 2\n", ["yaml/wide-space 3:1"]],
	["a:\n  -　b\n", ["yaml/wide-space 2:4"]],
	["a:\n\tb: 1\n\tc: 2\n", ["yaml/tab-indent 2:1"]],
	["- a: 1\n\tb: 2\n", ["yaml/tab-indent 2:1"]],
	["a: 1\n  b: 2\n", ["yaml/indentation 2:1"], ["b: 2"]],
	["a:\n    b: 1\n  c: 2\n", ["yaml/indentation 3:1"], ["    c: 2"]],
	["a:\n  - b\n - c\n", ["yaml/indentation 3:1"], ["  - c"]],
	["- step: x\n  at: y\n do: z\n", ["yaml/indentation 3:1"], ["  do: z"]],
	["a: 1\n- b\n", ["yaml/mixed-list 2:1"]],
	["- b\na: 1\n", ["yaml/mixed-list 2:1"]],
	["a: |\nb\nc: d\n", ["yaml/no-key 2:1"]],
	["a: |\n    b\n  c\nd: e\n", ["yaml/no-key 3:3"]],
	["a:\n  - b\n    - c\n", ["yaml/dash-in-text 3:5"]],
	["a: ['b' 'c']\n", ["yaml/missing-comma 1:9"]],
	["a: b\n}\n", ["yaml/syntax 2:1"]],
	["%x\na: b\n", ["yaml/syntax 2:1"]],
];

describe("syntax errors", () => {
	it.each(FAULTS.map((fault) => ({ text: fault[0], codes: fault[1], typed: fault[2] })))(
		"are said in our own words in $text",
		({ text, codes, typed }) => {
			const result = read(text);
			expect(result.codes).toEqual(codes);
			expect(result.found.hasErrors).toBe(true);
			if (typed !== undefined) expect(result.typed).toEqual(typed);
		},
	);

	it("are found at the same places with CR LF", () => {
		for (const [text, codes] of FAULTS) expect(read(text.replaceAll("\n", "\r\n")).codes).toEqual(codes);
	});

	it("show lines that are read as they were meant", () => {
		for (const [text, codes, typed] of FAULTS) {
			if (typed?.length !== 1 || codes[0]?.startsWith("yaml/indentation") === true) continue;
			const lines = text.split("\n");
			const at = Number(/ (\d+):/.exec(codes[0] ?? "")?.[1]) - 1;
			lines[at] = (/^[ ]*(?:- )?/.exec(lines[at] ?? "")?.[0] ?? "").replace(/- $/, "") + typed[0];
			expect([text, read(lines.join("\n")).codes]).toEqual([text, []]);
		}
	});

	it("are all found at once, each at its own place in the text as it was typed", () => {
		const text = [
			"title: @a",
			"lead: 設定: x",
			"body:",
			"  - step: 'x' y",
			"    do:z",
			"    at: [a",
			"    tap: |x",
			"  - step: b",
			"     do: c",
			"    at: @d",
		].join("\n");
		expect(read(text).codes).toEqual([
			"yaml/special-start 1:8",
			"yaml/colon-in-text 2:9",
			"yaml/after-quote 4:15",
			"yaml/missing-space 5:7",
			"yaml/unclosed-bracket 6:9",
			"yaml/special-start 7:10",
			"yaml/indentation 9:1",
			"yaml/special-start 10:9",
		]);
	});

	it("give the tree of the mended text at the places of the text as it was typed", () => {
		const text = "title:題\nbody:\n  - text: 文\n  ・text: 文\n  - step:\n    at: @所\n    do: 押す\n";
		const { root, codes } = read(text);
		expect(codes).toEqual(["yaml/missing-space 1:6", "yaml/list-mark 4:3", "yaml/special-start 6:9"]);
		expect(plain(root)).toEqual({
			title: "題",
			body: [{ text: "文" }, { text: "文" }, { step: null, at: "@所", do: "押す" }],
		});
		const last = root?.kind === "map" && root.entries[1]?.value;
		const step = last && last.kind === "list" && last.items[2];
		const entry = step && step.kind === "map" ? step.entries[2] : undefined;
		expect(text.slice(entry?.value.span.start, entry?.value.span.end)).toBe("押す");
	});

	it("keep quiet about mended lines, and give no tree of a guess", () => {
		const { root, found } = read("a: [b\nc: d\n");
		expect(root).toBeNull();
		expect(found.all).toHaveLength(1);
		const muted = read("a: @b\nc: d\n").found;
		for (const start of [3, 6]) muted.report("format/empty-value", { start, end: start + 1 }, {} as never);
		expect(muted.all.map(({ span }) => span?.start)).toEqual([3, 6]);
	});

	it("have a sentence and a hint in both languages", () => {
		for (const [text] of FAULTS) {
			for (const diagnostic of read(text).found.all) {
				expect(describeDiagnostic(diagnostic, "ja").message).toMatch(/[ぁ-ん]/);
				expect(describeDiagnostic(diagnostic, "ja").hint).toMatch(/[ぁ-ん]/);
				expect(describeDiagnostic(diagnostic, "en").message).toMatch(/^[^ぁ-ん]*[a-z]{2} [^ぁ-ん]*$|[a-z]{3}/);
				expect(describeDiagnostic(diagnostic, "en").hint).toMatch(/[a-z]{3}/);
			}
		}
	});
});

const WORDS =
	"a:|: |- |-|設定|at|'|\"|[|]|{|}|,|, |&x|*x|!t|||>|%|@|#| #|?|? |　|：|\t|\n|\n  |\n    |\r\n|---|...|<<|\\|\u0007|\ufeff".split(
		"|",
	);

describe("any text", () => {
	it("is read or refused with an error, and never throws", () => {
		const anyText = fc.array(fc.constantFrom(...WORDS, "|"), { maxLength: 25 }).map((words) => words.join(""));
		fc.assert(
			fc.property(anyText, (text) => {
				const { root, found } = read(text);
				if (root === null) expect(found.hasErrors).toBe(true);
				for (const { span } of found.all) {
					if (span === null) continue;
					expect(span.start).toBeGreaterThanOrEqual(0);
					expect(span.end).toBeGreaterThanOrEqual(span.start);
					expect(span.end).toBeLessThanOrEqual(text.length + 1);
				}
			}),
			{ numRuns: 3000 },
		);
	});
});
