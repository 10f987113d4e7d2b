import type { CodeEntry } from "./code.ts";
import type { Lang } from "./language.ts";
import { type Code, registry } from "./registry.ts";

const SEVERITY_SENTENCES = {
	ja: {
		error: "エラー（直すまで PDF は作られません）",
		warning: "警告（PDF は作られます）",
		info: "お知らせ（直さなくてもかまいません）",
	},
	en: {
		error: "error (no PDF is made until it is mended)",
		warning: "warning (the PDF is made all the same)",
		info: "note (nothing needs to be done)",
	},
} as const;

const EXAMPLE_WORDS = {
	ja: { wrong: "まちがい", right: "正しい形" },
	en: { wrong: "Wrong", right: "Right" },
} as const;

const entryOf = (code: Code): CodeEntry<unknown> => registry[code] as CodeEntry<unknown>;

/** The page of one diagnostic for a terminal: what it means, how to mend it, a manual that has it, and it mended. */
export const explainCode = (code: Code, lang: Lang): string => {
	const { severity, explanation, example, mended } = entryOf(code);
	const words = EXAMPLE_WORDS[lang];
	const parts = [
		`${code}: ${SEVERITY_SENTENCES[lang][severity]}`,
		explanation[lang],
		`${words.wrong}:`,
		indented(example),
		...(mended === undefined ? [] : [`${words.right}:`, indented(mended)]),
	];
	return `${parts.join("\n\n")}\n`;
};

const indented = (example: string): string =>
	example
		.trimEnd()
		.split("\n")
		.map((line) => `    ${line}`.trimEnd())
		.join("\n");

/** The code that was meant: in other letters, or without its subject where only one has such a name; null where none is. */
export const findCode = (word: string): Code | null => {
	const wanted = word.normalize("NFKC").trim().toLowerCase().replaceAll("_", "-");
	const codes = Object.keys(registry) as Code[];
	const exact = codes.find((code) => code === wanted);
	if (exact !== undefined) return exact;
	const [named, ...others] = codes.filter((code) => code.split("/")[1] === wanted);
	return others.length === 0 ? (named ?? null) : null;
};

const exampleBlocks = ({ example, mended }: CodeEntry<unknown>): readonly string[] => [
	"まちがい / Wrong:",
	fenced(example),
	...(mended === undefined ? [] : ["正しい形 / Right:", fenced(mended)]),
];

/** In a fence that no line of the example closes. */
const fenced = (example: string): string => {
	const fence = example.includes("```") ? "````" : "```";
	return `${fence}yaml\n${example.trimEnd()}\n${fence}`;
};

/** docs/diagnostics.md: every code with its meaning in both languages, an example, and it mended. */
export const renderDiagnosticsReference = (): string => {
	const codes = (Object.keys(registry) as Code[]).toSorted();
	const sections = codes.map((code) => {
		const entry = entryOf(code);
		return [
			`## ${code}`,
			SEVERITY_SENTENCES.ja[entry.severity],
			entry.explanation.ja,
			entry.explanation.en,
			...exampleBlocks(entry),
		].join("\n\n");
	});
	const opening =
		"# メッセージの一覧 / Diagnostics\n\n`mfa-manual explain <記号>` でも表示されます。This page is generated; `mfa-manual explain <code>` prints it, too.";
	return `${[opening, ...sections].join("\n\n")}\n`;
};
