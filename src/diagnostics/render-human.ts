import { Chalk, type ChalkInstance } from "chalk";
import type { Severity } from "./code.ts";
import { type FrameLine, makeCodeFrame } from "./code-frame.ts";
import { describeDiagnostic } from "./describe-diagnostic.ts";
import type { Lang } from "./language.ts";
import { showCharacters } from "./show-characters.ts";
import type { Diagnostic } from "./sink.ts";
import type { SourceText } from "./source-text.ts";
import type { Span } from "./span.ts";

const SEVERITY_WORDS: { readonly [language in Lang]: { readonly [severity in Severity]: string } } = {
	ja: { error: "エラー", warning: "警告", info: "お知らせ" },
	en: { error: "error", warning: "warning", info: "note" },
};

const HINT_WORDS: { readonly [language in Lang]: string } = { ja: "ヒント: ", en: "hint: " };

/** Messages for people: a sentence, the line it is about with carets under the place, and what to type. */
export const renderHuman = (
	diagnostics: readonly Diagnostic[],
	source: SourceText,
	options: { readonly lang: Lang; readonly color: boolean },
): string => {
	const chalk = new Chalk({ level: options.color ? 1 : 0 });
	return diagnostics.map((diagnostic) => renderOne(diagnostic, source, options.lang, chalk)).join("");
};

const renderOne = (diagnostic: Diagnostic, source: SourceText, lang: Lang, chalk: ChalkInstance): string => {
	const { message, hint } = describeDiagnostic(diagnostic, lang);
	const paint = { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.cyan.bold }[diagnostic.severity];
	const gutter = gutterOf(diagnostic, source);
	const head = `${paint(`${SEVERITY_WORDS[lang][diagnostic.severity]} ${diagnostic.code}`)}: ${showCharacters(message)}`;
	const lines = [head];
	if (diagnostic.span === null) lines.push(`${" ".repeat(gutter)}${chalk.dim("┌─")} ${showCharacters(source.name)}`);
	else lines.push(...frameLines(diagnostic.span, source, { gutter, paint, chalk }));
	for (const { span, message: said } of diagnostic.related) {
		lines.push(`${" ".repeat(gutter)}${chalk.dim("=")} ${showCharacters(said[lang])}`);
		lines.push(...frameLines(span, source, { gutter, paint: chalk.blue, chalk }));
	}
	if (hint !== null) {
		const indent = `\n${" ".repeat(gutter + 4)}`;
		lines.push(
			`${" ".repeat(gutter)}${chalk.dim("=")} ${chalk.bold(HINT_WORDS[lang])}${showCharacters(hint).replaceAll("\n", indent)}`,
		);
	}
	return `${lines.join("\n")}\n\n`;
};

interface FrameLook {
	/** The width of the column of line numbers. */
	readonly gutter: number;
	readonly paint: ChalkInstance;
	readonly chalk: ChalkInstance;
}

const frameLines = (span: Span, source: SourceText, { gutter, paint, chalk }: FrameLook): readonly string[] => {
	const { line, column } = source.placeOf(span.start);
	const { first, last } = makeCodeFrame(span, source);
	const indent = " ".repeat(gutter);
	const show = (frame: FrameLine): readonly string[] => [
		`${chalk.dim(`${String(frame.lineNumber).padStart(gutter)}│`)} ${frame.line}`,
		`${indent}${chalk.dim("│")} ${paint(frame.carets)}`,
	];
	const between = last !== null && last.lineNumber > first.lineNumber + 1 ? [`${indent}${chalk.dim("⋮")}`] : [];
	return [
		`${indent}${chalk.dim("┌─")} ${showCharacters(source.name)}:${line}:${column}`,
		...show(first),
		...between,
		...(last === null ? [] : show(last)),
	];
};

/** As wide as the largest line number of the message. */
const gutterOf = (diagnostic: Diagnostic, source: SourceText): number => {
	const spans = [diagnostic.span, ...diagnostic.related.map(({ span }) => span)];
	const lines = spans.map((span) => (span === null ? 1 : source.placeOf(span.end).line));
	return String(Math.max(...lines)).length;
};
