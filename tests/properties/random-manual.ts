import fc from "fast-check";

/** Marks that no line break can part and that occur nowhere else: W1X, W2X … */
export class Words {
	readonly all: string[] = [];
	/** Those of tables and of the contact box, which compact density leaves out where that saves a page. */
	readonly spare = new Set<string>();
	readonly #tails: readonly string[];

	/** `tails` follow the marks in turn. */
	constructor(tails: readonly string[] = [""]) {
		this.#tails = tails;
	}

	/** A mark, with its tail. */
	next(): string {
		const mark = `W${this.all.length}X`;
		const tail = this.#tails[this.all.length % this.#tails.length] ?? "";
		this.all.push(mark);
		return mark + tail;
	}

	/** The same in a table or the contact box. */
	nextSpare(): string {
		const word = this.next();
		this.spare.add(this.all.at(-1) ?? "");
		return word;
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
			return `  - table: {title: ${words.nextSpare()}, head: [${words.nextSpare()}, ${words.nextSpare()}], rows: [[${words.nextSpare()}, ${words.nextSpare()}]]}`;
		case "wide-table":
			return `  - table: {head: [${words.nextSpare()}, ${words.nextSpare()}, ${words.nextSpare()}], rows: [[${words.nextSpare()}, ${words.nextSpare()}, ${words.nextSpare()}]]}`;
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

/** What a random manual is made of. */
export interface RandomManual {
	readonly modes: readonly string[];
	readonly body: readonly (readonly [Kind, Other])[];
}

/** Manuals of one to so many steps, with other blocks between them. */
export const randomManuals = (maxLength: number): fc.Arbitrary<RandomManual> =>
	fc.record({
		modes: fc.constantFrom(
			["browser"],
			["browser", "app"],
			["browser", "browser", "app", "app", "app"],
			["none", "browser"],
		),
		body: fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom(...OTHERS)), { minLength: 1, maxLength }),
	});

/** The manual as YAML; every text of its own has a mark of `words`. `page` is flow YAML. */
export const writeManual = ({ modes, body }: RandomManual, page: string, words: Words): string => {
	const setting = { modes, compact: page.includes("compact"), words };
	return [
		`title: ${words.next()}`,
		`edition: ${words.next()}`,
		`lead: ${words.next()}です。`,
		`page: ${page}`,
		`before: [${words.next()}, ${words.next()}]`,
		`office: {name: ${words.nextSpare()}, hours: ${words.nextSpare()}}`,
		"body:",
		...body.flatMap(([kind, block], at) => [step(kind, at, setting), other(block, words)]),
	].join("\n");
};
