import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileManual } from "../support/compile-manual.ts";
import { textsOf } from "./document-texts.ts";

/** Marks that no line break can part and that occur nowhere else: W1X, W2X … */
class Words {
	readonly all: string[] = [];

	/** A sentence of Japanese with one mark in it. */
	next(): string {
		const mark = `W${this.all.length}X`;
		this.all.push(mark);
		return mark;
	}
}

type Kind = "plain" | "screen" | "jump" | "alt" | "notes" | "qr" | "wide" | "two-phones" | "parts";
type Other = "note" | "text" | "table" | "wide-table" | "faq" | "section" | "done" | "none";

/** What all steps of one manual share. Compact density prints conditional screens as text (TOKENS.md section 11). */
interface Setting {
	readonly modes: readonly string[];
	readonly compact: boolean;
	readonly words: Words;
}

const step = (kind: Kind, at: number, { modes, compact, words }: Setting): string => {
	const where = [
		`  - step: s${at}`,
		`    mode: ${modes[at % modes.length]}`,
		`    at: 「画面${words.next()}」の画面で、`,
	];
	const action = kind === "plain" ? `${words.next()}を確認します。` : `「次へ${at}」を${words.next()}タップします。`;
	const lines = [...where, `    do: ${action}`];
	const drawn = (): readonly string[] => [
		`    screen: [{title: ${words.next()}}, {button: 次へ${at}}]`,
		`    tap: 次へ${at}`,
	];
	switch (kind) {
		case "plain":
			return lines.join("\n");
		case "screen":
			return [...lines, ...drawn()].join("\n");
		case "jump":
			return [...lines, ...drawn(), `    skip: {if: ${words.next()}が出ないとき, to: end}`].join("\n");
		case "alt":
			return [
				...lines,
				...drawn(),
				`    alt: {if: ${words.next()}が出たとき, do: 「はい」を${words.next()}タップします。, screen: [{alert: {title: ${compact ? "題" : words.next()}, buttons: [はい]}}], tap: はい}`,
			].join("\n");
		case "notes":
			return [...lines, ...drawn(), `    notes: [${words.next()}です。, ${words.next()}です。]`].join("\n");
		case "qr":
			return [
				...lines,
				`    qr: {url: 'https://www.example.ac.jp/', label: ${words.next()}, note: ${words.next()}}`,
			].join("\n");
		case "wide":
			return [
				...lines,
				...drawn(),
				"    wide: true",
				`    qr: [{url: ~, label: ${words.next()}}, {url: ~, label: ${words.next()}}]`,
			].join("\n");
		case "two-phones":
			return [
				...lines,
				`    screen: [{title: ${words.next()}}, {row: ~}, {then: →}, {title: ${words.next()}}, {button: 次へ${at}}]`,
				`    tap: 次へ${at}`,
			].join("\n");
		case "parts":
			return [
				...lines,
				...drawn(),
				`    warn: {head: ${words.next()}, why: ${words.next()}}`,
				`    result: ${words.next()}が出ます。`,
				`    wait: ${words.next()}のあいだ`,
			].join("\n");
	}
};

const other = (kind: Other, words: Words): string => {
	switch (kind) {
		case "note":
			return `  - note: {title: ${words.next()}, text: ${words.next()}です。}`;
		case "text":
			return `  - text: ${words.next()}です。`;
		case "table":
			return `  - table: {title: ${words.next()}, head: [${words.next()}, ${words.next()}], rows: [[${words.next()}, ${words.next()}]]}`;
		case "wide-table":
			return `  - table: {head: [${words.next()}, ${words.next()}, ${words.next()}], rows: [[${words.next()}, ${words.next()}, ${words.next()}]]}`;
		case "faq":
			return `  - faq: {title: ${words.next()}, items: [{q: ${words.next()}か。, a: ${words.next()}です。}]}`;
		case "section":
			return `  - section: ${words.next()}`;
		case "done":
			return `  - done: {title: ${words.next()}, text: ${words.next()}です。}`;
		case "none":
			return "";
	}
};

const KINDS: readonly Kind[] = ["plain", "screen", "jump", "alt", "notes", "qr", "wide", "two-phones", "parts"];
const OTHERS: readonly Other[] = [
	"none",
	"none",
	"none",
	"note",
	"text",
	"table",
	"wide-table",
	"faq",
	"section",
	"done",
];

const manuals = fc.record({
	modes: fc.constantFrom(
		["browser"],
		["browser", "app"],
		["browser", "browser", "app", "app", "app"],
		["none", "browser"],
	),
	density: fc.constantFrom("comfortable", "compact"),
	body: fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom(...OTHERS)), { minLength: 1, maxLength: 14 }),
});

describe("every text of a manual", () => {
	it("stands exactly once in the document, whatever the manual", async () => {
		await fc.assert(
			fc.asyncProperty(manuals, async ({ modes, density, body }) => {
				const words = new Words();
				const setting = { modes, compact: density === "compact", words };
				const text = [
					`title: ${words.next()}`,
					`edition: ${words.next()}`,
					`lead: ${words.next()}です。`,
					`page: {density: ${density}}`,
					`before: [${words.next()}, ${words.next()}]`,
					`office: {name: ${words.next()}, hours: ${words.next()}}`,
					"body:",
					...body.flatMap(([kind, block], at) => [step(kind, at, setting), other(block, words)]),
				].join("\n");
				const { editions, diagnostics } = await compileManual(text);
				expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
				const document = editions[0]?.document;
				if (document == null) throw new Error("no document");
				const { content } = textsOf(document);
				const counts = words.all.map((word) => [word, content.split(word).length - 1]);
				expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	}, 60_000);
});
