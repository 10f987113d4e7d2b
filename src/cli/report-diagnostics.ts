import type { Lang } from "../diagnostics/language.ts";
import { renderGithub } from "../diagnostics/render-github.ts";
import { renderHuman } from "../diagnostics/render-human.ts";
import { renderJson } from "../diagnostics/render-json.ts";
import { renderShort } from "../diagnostics/render-short.ts";
import type { DiagnosticList } from "../diagnostics/sink.ts";
import type { SourceText } from "../diagnostics/source-text.ts";
import { EXIT_CODE } from "./exit-code.ts";
import type { ReadOptions } from "./options.ts";

/** A file that was written. */
export interface Output {
	readonly file: string;
	readonly pages: number;
	readonly bytes: number;
	readonly lang: string;
	/** How long its manual took, in seconds. */
	readonly seconds: number;
}

/** What was found in one manual. */
export interface Findings {
	readonly source: SourceText;
	readonly diagnostics: DiagnosticList;
}

/** Prints what was found in the form that was asked for: to stderr for people, to stdout for programs. */
export const reportDiagnostics = (
	findings: readonly Findings[],
	outputs: readonly Output[],
	options: Pick<ReadOptions, "messageFormat">,
	lang: Lang,
): void => {
	switch (options.messageFormat) {
		case "human": {
			const color = hasColor(process.stderr);
			for (const { source, diagnostics } of findings) {
				process.stderr.write(renderHuman(diagnostics.all, source, { lang, color }));
			}
			return;
		}
		case "short":
			for (const { source, diagnostics } of findings) process.stderr.write(renderShort(diagnostics.all, source, lang));
			return;
		case "github":
			for (const { source, diagnostics } of findings) process.stdout.write(renderGithub(diagnostics.all, source, lang));
			return;
		case "json": {
			const all = findings.flatMap(({ source, diagnostics }) => renderJson(diagnostics.all, source, lang));
			const written = outputs.map(({ file, pages, bytes, lang }) => ({ file, pages, bytes, lang }));
			process.stdout.write(`${JSON.stringify({ version: 1, diagnostics: all, outputs: written }, null, 2)}\n`);
			return;
		}
	}
};

/** The exit code for what was found. */
export const exitCodeFor = (findings: readonly Findings[], strict: boolean): number => {
	const failing = (severity: string): boolean => severity === "error" || (strict && severity === "warning");
	const failed = findings.some(({ diagnostics }) => diagnostics.all.some(({ severity }) => failing(severity)));
	return failed ? EXIT_CODE.input : EXIT_CODE.fine;
};

/** Whether to colour what goes to a stream: terminals only, and NO_COLOR (no-color.org) is obeyed. */
const hasColor = (stream: NodeJS.WriteStream): boolean => stream.isTTY && !process.env["NO_COLOR"];
