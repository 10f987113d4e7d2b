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

const EXAMPLE_WORDS = { ja: "例", en: "Example" } as const;

const entryOf = (code: Code): CodeEntry<unknown> => registry[code] as CodeEntry<unknown>;

/** The page of one diagnostic for a terminal: what it means, how to mend it, and a manual that has it. */
export const explainCode = (code: Code, lang: Lang): string => {
	const entry = entryOf(code);
	const example = entry.example
		.trimEnd()
		.split("\n")
		.map((line) => `    ${line}`)
		.join("\n");
	return `${code}: ${SEVERITY_SENTENCES[lang][entry.severity]}\n\n${entry.explanation[lang]}\n\n${EXAMPLE_WORDS[lang]}:\n\n${example}\n`;
};

/** docs/diagnostics.md: every code with its meaning in both languages and an example. */
export const renderDiagnosticsReference = (): string => {
	const codes = (Object.keys(registry) as Code[]).toSorted();
	const sections = codes.map((code) => {
		const entry = entryOf(code);
		return [
			`## ${code}`,
			SEVERITY_SENTENCES.ja[entry.severity],
			entry.explanation.ja,
			entry.explanation.en,
			`\`\`\`yaml\n${entry.example.trimEnd()}\n\`\`\``,
		].join("\n\n");
	});
	const opening =
		"# メッセージの一覧 / Diagnostics\n\n`mfa-manual explain <記号>` でも表示されます。This page is generated; `mfa-manual explain <code>` prints it, too.";
	return `${[opening, ...sections].join("\n\n")}\n`;
};
