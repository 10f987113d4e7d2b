import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readManual, resolveEdition } from "../../src/compile.ts";
import { describeDiagnostic } from "../../src/diagnostics/describe-diagnostic.ts";
import { type Diagnostic, DiagnosticList } from "../../src/diagnostics/sink.ts";
import { SourceText } from "../../src/diagnostics/source-text.ts";
import { listEditions } from "../../src/edition/list-editions.ts";
import { readFaults } from "./read-faults.ts";

const check = (text: string): { readonly found: readonly Diagnostic[]; readonly source: SourceText } => {
	const source = new SourceText("manual.yaml", text);
	const sink = new DiagnosticList();
	const manual = readManual(source, sink);
	if (manual !== null) {
		const { choices } = listEditions(manual, { set: new Map(), onlyLang: null });
		for (const choice of choices) resolveEdition(manual, choice, sink);
	}
	return { found: sink.all.filter(({ severity, code }) => severity !== "info" || code.startsWith("yaml/")), source };
};

/** `code line:column` of a message. */
const placeOf = ({ code, span }: Diagnostic, source: SourceText): string => {
	const { line, column } = source.placeOf(span?.start ?? 0);
	return `${code} ${line}:${column}`;
};

/** What the hints of these codes show is the whole line, or the whole value. */
interface Typed {
	readonly line?: unknown;
	readonly lines?: unknown;
	readonly suggestion?: unknown;
	/** The column of a line that is moved. */
	readonly nearest?: unknown;
}

/** The text with a message's hint followed to the letter; null where the hint shows nothing to type. */
const follow = ({ code, span, params }: Diagnostic, text: string, source: SourceText): string | null => {
	const { line, lines, suggestion, nearest } = params as Typed;
	if (span === null) return null;
	if (typeof line === "string" && (lines === undefined || lines === 1)) {
		const { start, end } = source.spanOfLine(source.placeOf(span.start).line);
		const isBare = nearest === undefined && /^\S/.test(line);
		const indent = isBare ? (/^[ \t]*/.exec(text.slice(start, end))?.[0] ?? "") : "";
		return `${text.slice(0, start)}${indent}${line}${text.slice(end)}`;
	}
	if (typeof suggestion !== "string" || code === "format/several-kinds") return null;
	const old = text.slice(span.start, span.end);
	const typed = code === "text/unknown-name" ? old.replace(/^<[^|>]*/, `<${suggestion}`) : suggestion;
	return text.slice(0, span.start) + typed + text.slice(span.end);
};

/** How many messages of a code a line has. */
const countAt = (code: string, line: number, { found, source }: ReturnType<typeof check>): number =>
	found.filter((one) => one.code === code && source.placeOf(one.span?.start ?? 0).line === line).length;

const faults = readFaults();

describe("a manual with a mistake", () => {
	it("is one of more than a hundred, made in a sound one", () => {
		expect(faults.length).toBeGreaterThan(200);
		expect(new Set(faults.map(({ title, text }) => `${title}\n${text}`)).size).toBe(faults.length);
		const sound = readFileSync(join(import.meta.dirname, "sound.yaml"), "utf8");
		expect(check(sound).found).toEqual([]);
	});

	it.each(faults)("is told of at its place, and of nothing else: $title", ({ text, expected }) => {
		const { found, source } = check(text);
		expect(found.map((one) => placeOf(one, source))).toEqual(expected);
	});

	it.each(faults)("is told of in words for people: $title", ({ text }) => {
		for (const diagnostic of check(text).found) {
			for (const lang of ["ja", "en"] as const) {
				const { message, hint } = describeDiagnostic(diagnostic, lang);
				for (const words of [message, hint ?? ""]) expect(words).not.toMatch(/undefined|\[object|NaN|\bnull\b/);
				expect(hint).not.toBe("");
			}
			expect(describeDiagnostic(diagnostic, "ja").message).toMatch(/[ぁ-ん]/);
		}
	});

	it.each(faults)("is mended by what its hints show: $title", ({ text }) => {
		const before = check(text);
		for (const diagnostic of before.found) {
			const mended = follow(diagnostic, text, before.source);
			if (mended === null) continue;
			const { line } = before.source.placeOf(diagnostic.span?.start ?? 0);
			const left = countAt(diagnostic.code, line, check(mended));
			expect([mended.split("\n")[line - 1], left]).toEqual([
				mended.split("\n")[line - 1],
				countAt(diagnostic.code, line, before) - 1,
			]);
		}
	});
});
