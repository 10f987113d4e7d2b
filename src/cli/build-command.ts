import { statSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { World } from "../base/world.ts";
import { layEdition, readManual, resolveEdition } from "../compile.ts";
import type { Document } from "../document/document.ts";
import { type EditionChoice, editionSuffix, listEditions } from "../edition/list-editions.ts";
import type { Manual } from "../model/manual.ts";
import type { LoadedPicture } from "../model/pictures.ts";
import { describeUnknownWish, sayNothingWritten, sayWritten } from "./command-words.ts";
import { EXIT_CODE } from "./exit-code.ts";
import { makeNodeWorld } from "./node-world.ts";
import type { BuildOptions } from "./options.ts";
import { makeProgress, type Progress } from "./progress.ts";
import { type Input, readInput } from "./read-input.ts";
import { exitCodeFor, type Output, reportDiagnostics } from "./report-diagnostics.ts";
import type { RunContext } from "./run-context.ts";
import { stampManual } from "./stamp-manual.ts";
import { followLink, guardWriting, writeOutput } from "./write-output.ts";

/** `mfa-manual build`: the PDF of every edition asked for. Where there is an error, no file is touched. */
export const runBuild = async (path: string, options: BuildOptions, context: RunContext): Promise<number> => {
	const started = performance.now();
	const progress = makeProgress(context.lang, options.quiet);
	const input = await readInput(path);
	const manual = input.diagnostics.hasErrors ? null : readManual(input.source, input.diagnostics);
	const wish = { set: options.set, onlyLang: options.onlyLang ?? null };
	const { choices, unknown } = manual === null ? { choices: [], unknown: [] } : listEditions(manual, wish);
	if (unknown.length > 0) {
		for (const one of unknown) process.stderr.write(describeUnknownWish(one, context.lang));
		if (options.messageFormat === "json") reportDiagnostics([input], [], options, context.lang);
		return EXIT_CODE.usage;
	}
	const world = makeNodeWorld(input.folder, context.packageRoot);
	const run: Run = { input, options, world, progress };
	const laid = manual === null ? [] : await layEditions(manual, choices, run);
	const sound = exitCodeFor([input], options.strict) === EXIT_CODE.fine;
	const outputs = sound ? await writeEditions(laid, run) : [];
	progress.end();
	reportDiagnostics([input], outputs, options, context.lang);
	if (!options.quiet && options.messageFormat !== "json") {
		const seconds = (performance.now() - started) / 1000;
		const said = outputs.map((output) => sayWritten(output, { seconds, findings: input, lang: context.lang }));
		process.stdout.write(said.join(""));
	}
	if (!sound && options.messageFormat === "human") process.stderr.write(sayNothingWritten(input, context.lang));
	return exitCodeFor([input], options.strict);
};

/** What the stages of one build share. */
interface Run {
	readonly input: Input;
	readonly options: BuildOptions;
	readonly world: World;
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
	{ input, options, world, progress }: Run,
): Promise<readonly LaidEdition[]> => {
	const stamped = stampManual(manual, options.date, process.env["SOURCE_DATE_EPOCH"]);
	const editions = choices.map((choice) => ({ choice, edition: resolveEdition(stamped, choice, input.diagnostics) }));
	if (input.diagnostics.hasErrors) return [];
	const known = new Map<string, LoadedPicture>();
	const laid: LaidEdition[] = [];
	for (const { choice, edition } of editions) {
		progress.stage("layout", choice.lang);
		const document = await layEdition(edition, world, input.diagnostics, known);
		laid.push({ document, suffix: editionSuffix(manual, choice) });
	}
	return laid;
};

/** A file that is about to be written. */
interface Planned extends Output {
	readonly content: Uint8Array;
}

/** Makes all files first and writes them then, so that an interruption finds as few of them as possible. */
const writeEditions = async (
	laid: readonly LaidEdition[],
	{ input, options, world, progress }: Run,
): Promise<readonly Output[]> => {
	const { writePdf } = await import("../output/pdf/write-pdf.ts");
	const planned: Planned[] = [];
	for (const { document, suffix } of laid) {
		const { lang } = document.metadata;
		progress.stage("write", lang);
		const content = writePdf(document, world.readProgramFile);
		const file = targetOf(options.output, `${input.stem}${suffix}.pdf`, laid.length > 1);
		planned.push({ file, pages: document.pages.length, bytes: content.length, lang, content });
	}
	return guardWriting(() => planned.flatMap((one) => writePlanned(one, input)));
};

const writePlanned = ({ content, ...output }: Planned, input: Input): readonly Output[] => {
	const path = output.file;
	if (input.path !== null && followLink(path) === followLink(input.path)) {
		input.diagnostics.report("file/target-is-input", null, { path });
		return [];
	}
	const fault = writeOutput(path, content);
	if (fault === null) return [output];
	input.diagnostics.report(FAULT_CODES[fault], null, { path });
	return [];
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
