import { statSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { layEdition, readManual, resolveEdition } from "../compile.ts";
import type { Document } from "../document/document.ts";
import { type EditionChoice, editionSuffix, listEditions } from "../edition/list-editions.ts";
import type { Manual } from "../model/manual.ts";
import type { LoadedPicture } from "../model/pictures.ts";
import { describeUnknownWish, sayWritten } from "./command-words.ts";
import { EXIT_CODE } from "./exit-code.ts";
import { makeNodeWorld } from "./node-world.ts";
import type { BuildOptions } from "./options.ts";
import { makeProgress, type Progress } from "./progress.ts";
import { type Input, readInput } from "./read-input.ts";
import { exitCodeFor, type Output, reportDiagnostics } from "./report-diagnostics.ts";
import type { RunContext } from "./run-context.ts";
import { writeOutput } from "./write-output.ts";

/** `mfa-manual build`: writes the PDF of every edition asked for; none is touched when there is an error. */
export const runBuild = async (path: string, options: BuildOptions, context: RunContext): Promise<number> => {
	const progress = makeProgress(context.lang, options.quiet);
	const started = performance.now();
	const input = readInput(path);
	const manual = input.diagnostics.hasErrors ? null : readManual(input.source, input.diagnostics);
	const wished =
		manual === null ? null : listEditions(manual, { set: options.set, onlyLang: options.onlyLang ?? null });
	const unknown = wished?.unknown ?? [];
	if (unknown.length > 0) {
		progress.end();
		for (const wish of unknown) process.stderr.write(describeUnknownWish(wish, context.lang));
		return EXIT_CODE.usage;
	}
	const laid =
		manual === null ? [] : await layEditions(manual, wished?.choices ?? [], input, { options, context, progress });
	const failed = input.diagnostics.hasErrors || exitCodeFor([input], options.strict) !== EXIT_CODE.fine;
	const outputs = failed ? [] : await writeEditions(laid, input, { options, context, progress });
	progress.end();
	reportDiagnostics([input], outputs, options, context.lang);
	if (!options.quiet && options.messageFormat !== "json") {
		const seconds = (performance.now() - started) / 1000;
		for (const output of outputs)
			process.stdout.write(sayWritten(output, { seconds, findings: input, lang: context.lang }));
	}
	return exitCodeFor([input], options.strict);
};

interface Run {
	readonly options: BuildOptions;
	readonly context: RunContext;
	readonly progress: Progress;
}

interface LaidEdition {
	readonly document: Document;
	readonly suffix: string;
}

/** Lays out every edition; none at all where one of them has an error, since then nothing is written. */
const layEditions = async (
	manual: Manual,
	choices: readonly EditionChoice[],
	input: Input,
	run: Run,
): Promise<readonly LaidEdition[]> => {
	const world = makeNodeWorld(input.folder, run.context.packageRoot);
	const date = run.options.date ?? null;
	const dated = date === null ? manual : { ...manual, date: { value: date, span: manual.span } };
	const editions = choices.map((choice) => ({ choice, edition: resolveEdition(dated, choice, input.diagnostics) }));
	if (input.diagnostics.hasErrors) return [];
	const known = new Map<string, LoadedPicture>();
	const laid: LaidEdition[] = [];
	for (const { choice, edition } of editions) {
		run.progress.stage("layout", choice.lang);
		const document = await layEdition(edition, world, input.diagnostics, known);
		laid.push({ document, suffix: editionSuffix(manual, choice) });
	}
	return laid;
};

const writeEditions = async (laid: readonly LaidEdition[], input: Input, run: Run): Promise<readonly Output[]> => {
	const { writePdf } = await import("../output/pdf/write-pdf.ts");
	const world = makeNodeWorld(input.folder, run.context.packageRoot);
	const outputs: Output[] = [];
	for (const { document, suffix } of laid) {
		run.progress.stage("write", document.metadata.lang);
		const bytes = await writePdf(document, world.readProgramFile);
		const file = targetOf(run.options.output, `${input.stem}${suffix}.pdf`, laid.length > 1);
		const fault = writeOutput(file, bytes);
		if (fault === null) {
			outputs.push({ file, pages: document.pages.length, bytes: bytes.length, lang: document.metadata.lang });
		} else {
			input.diagnostics.report(FAULT_CODES[fault], null, { path: file });
		}
	}
	return outputs;
};

const FAULT_CODES = {
	locked: "file/locked-target",
	unwritable: "file/unwritable-target",
	"disk-full": "file/disk-full",
} as const;

/** With several editions `-o` names a folder; with one a file, unless it is a folder or ends like one. */
const targetOf = (output: string | undefined, name: string, several: boolean): string => {
	if (output === undefined) return join("out", name);
	const folder =
		several || /[/\\]$/.test(output) || statSync(output, { throwIfNoEntry: false })?.isDirectory() === true;
	return folder ? join(output, name) : output;
};
