import fc from "fast-check";

/** One thing done to a manual's text; the numbers choose by remainder, so that any of them fits any text. */
export interface Edit {
	readonly kind: (typeof KINDS)[number];
	readonly line: number;
	readonly column: number;
	readonly choice: number;
}

const KINDS = [
	"delete",
	"double",
	"swap",
	"move",
	"indent",
	"remove",
	"replace",
	"insert",
	"value",
	"key",
	"cut",
	"setting",
] as const;

/** What slips into a text: YAML's and our own marks, look-alikes, blanks, and what no text should hold. */
const CHARACTERS = [
	...":-#&*!|>'\"%@`[]{},?~=\\<_",
	...[
		"「",
		"」",
		"《",
		"》",
		"｜",
		"：",
		"　",
		"\t",
		"\u00a0",
		"\u200b",
		"\u202e",
		"\u0000",
		"\u001b",
		"\ud800",
		"\udc00",
	],
	...[
		"\r",
		"\n",
		"\u2028",
		"\ufeff",
		"力",
		"😀",
		"e\u0301",
		"葛\u{e0100}",
		"ｶﾞ",
		"İ",
		"ا",
		"\u{10ffff}",
		"<<",
		"==",
		"__",
		"---",
	],
] as const;

/** What stands where another kind of value belongs. */
const VALUES = [
	"",
	"~",
	"0",
	"-1",
	"1e400",
	"2",
	"true",
	"2026-02-30",
	"[]",
	"{}",
	"''",
	"[~]",
	"[[]]",
	"{ja: ~}",
	"{en: x}",
	"{if: a, to: end}",
	"*a",
	"&a x",
	"|",
	">-",
	"<title>",
	"end",
	"none",
	"https://",
	"javascript:alert(1)",
	"../../etc/passwd",
	"あ".repeat(3000),
	"x".repeat(500),
	"a b ".repeat(400),
	"[1, [2, [3, {a: b}]]]",
] as const;

/** Keys of the format, to be put where another one stands. */
const KEYS = [
	..."title lang langs body step do at mode screen tap enter look dont qr url text skip redo alt notes".split(" "),
	..."path choose options then only switch to from if done note table rows faq wide as icon menu page vars".split(" "),
	..."variants numbering density columns pages before __proto__ toString constructor".split(" "),
] as const;

/** Random edits of a text. */
export const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
	fc.record({ kind: fc.constantFrom(...KINDS), line: fc.nat(), column: fc.nat(), choice: fc.nat() }),
	{ minLength: 1, maxLength: 4 },
);

/** Lines for the top level that send the layout other ways. */
const SETTINGS = [
	..."large poster compact comfortable".split(" ").map((density) => `page: {density: ${density}}`),
	..."A3 A5 B5".split(" ").map((size) => `page: {size: ${size}, columns: 2}`),
	"page: {pages: 1}",
	"page: {pages: 2, columns: 1}",
	"numbering: {style: A}",
	"numbering: {style: ①, restart: section}",
	"numbering: {style: 1-1}",
	"switches: manual",
	"lang: en",
	"langs: [ja, en]",
] as const;

/** The text after the edits. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
	edits
		.reduce((lines: readonly string[], edit) => (lines.length === 0 ? lines : applyEdit(lines, edit)), text.split("\n"))
		.join("\n");

/** At least one line is needed. */
const applyEdit = (lines: readonly string[], edit: Edit): readonly string[] => {
	const at = edit.line % lines.length;
	const other = edit.choice % lines.length;
	const line = lines[at] ?? "";
	switch (edit.kind) {
		case "delete":
			return lines.toSpliced(at, 1 + (edit.choice % 3));
		case "double":
			return lines.toSpliced(at, 0, ...lines.slice(at, at + 1 + (edit.choice % 3)));
		case "swap":
			return lines.with(at, lines[other] ?? "").with(other, line);
		case "move":
			return lines.toSpliced(at, 1).toSpliced(other, 0, line);
		case "cut":
			return lines.slice(0, at + 1);
		case "setting":
			return [SETTINGS[edit.choice % SETTINGS.length] ?? "", ...lines];
		default:
			return lines.with(at, editLine(line, edit));
	}
};

const editLine = (line: string, { kind, column, choice }: Edit): string => {
	const at = column % (line.length + 1);
	const character = CHARACTERS[choice % CHARACTERS.length] ?? "";
	switch (kind) {
		case "indent":
			return choice % 2 === 0 ? ` `.repeat(1 + (choice % 4)) + line : line.replace(/^ {1,2}/, "");
		case "remove":
			return line.slice(0, at) + line.slice(at + 1);
		case "replace":
			return line.slice(0, at) + character + line.slice(at + 1);
		case "insert":
			return line.slice(0, at) + character + line.slice(at);
		case "value":
			return line.replace(/(:|^\s*-)( .*|)$/, (_, before) => `${before} ${VALUES[choice % VALUES.length]}`);
		case "key":
			return line.replace(/[^\s:-][^:]*(?=:)/, () => KEYS[choice % KEYS.length] ?? "");
		default:
			return line;
	}
};
