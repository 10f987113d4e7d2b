import { performance } from "node:perf_hooks";
import { layEdition, readManual, resolveEdition } from "../compile.ts";
import type { Document } from "../document/document.ts";
import { type EditionChoice, editionSuffix, listEditions } from "../edition/list-editions.ts";
import type { Manual } from "../model/manual.ts";
import type { LoadedPicture } from "../model/pictures.ts";
import { describeUnknownWish, sayNothingWritten, sayWritten } from "./command-words.ts";
import { EXIT_CODE } from "./exit-code.ts";
import { expandPaths } from "./expand-paths.ts";
import { makeNodeWorld } from "./node-world.ts";
import type { BuildOptions } from "./options.ts";
import { planTarget } from "./plan-target.ts";
import { makeProgress, type Progress } from "./progress.ts";
import { type Input, readInput } from "./read-input.ts";
import { exitCodeFor, type Output, reportDiagnostics } from "./report-diagnostics.ts";
import type { RunContext } from "./run-context.ts";
import { stampManual } from "./stamp-manual.ts";
import { UsageError } from "./usage-fault.ts";
import { writePlanned } from "./write-planned.ts";

/** `mfa-manual build`: the PDF of every edition asked for. Of a manual with an error no file is touched. */
export const runBuild = async (
	paths: readonly string[],
	options: BuildOptions,
	context: RunContext,
): Promise<number> => {
	const progress = makeProgress(context.lang, options.quiet);
	try {
		const jobs = await planJobs(expandPaths(paths), { options, context, progress });
		const outputs: Output[] = [];
		for (const job of jobs) outputs.push(...(await buildJob(job, { options, context, progress })));
		await progress.end();
		report(jobs, outputs, options, context);
		return exitCodeFor(inputsOf(jobs), options.strict);
	} catch (error) {
		await progress.end();
		if (error instanceof UsageError && options.messageFormat === "json")
			reportDiagnostics([], [], options, context.lang);
		throw error;
	}
};

/** One manual, and what is to be made of it. */
interface Job {
	readonly input: Input;
	readonly editions: readonly PlannedEdition[];
	/** In milliseconds, of `performance.now()`. */
	readonly started: number;
	/** Null where it could not be read; the input's diagnostics say why. */
	readonly manual: Manual | null;
}

interface PlannedEdition {
	readonly choice: EditionChoice;
	readonly target: string;
}

/** What all jobs share. */
interface Run {
	readonly options: BuildOptions;
	readonly context: RunContext;
	readonly progress: Progress;
}

const inputsOf = (jobs: readonly Job[]): readonly Input[] => jobs.map(({ input }) => input);

/**
 * Reads all manuals and decides where their PDFs go, before any is made.
 * @throws UsageError where the command line asks for what a manual does not have.
 */
const planJobs = async (
	paths: readonly string[],
	{ options, context: { lang }, progress }: Run,
): Promise<readonly Job[]> => {
	const read = [];
	for (const path of paths) {
		progress.stage("read", path);
		const started = performance.now();
		const input = await readInput(path);
		const manual = input.diagnostics.hasErrors ? null : readManual(input.source, input.diagnostics);
		read.push({ input, manual, started, choices: manual === null ? [] : chooseEditions(manual, input, options, lang) });
	}
	const several = read.reduce((sum, { choices }) => sum + choices.length, 0) > 1;
	const owners = new Map<string, Input>();
	return read.map(({ choices, ...job }) => {
		const { input, manual } = job;
		const editions = choices.map((choice) => {
			const suffix = manual === null ? "" : editionSuffix(manual, choice);
			return { choice, target: planTarget(options.output, `${input.stem}${suffix}.pdf`, several, lang) };
		});
		for (const { target } of editions) claimTarget(target, input, owners);
		return { ...job, editions };
	});
};

const chooseEditions = (
	manual: Manual,
	input: Input,
	options: BuildOptions,
	lang: RunContext["lang"],
): readonly EditionChoice[] => {
	const { choices, unknown } = listEditions(manual, { set: options.set, onlyLang: options.onlyLang ?? null });
	const [first] = unknown;
	if (first !== undefined) throw new UsageError(describeUnknownWish(first, input.source.name, lang));
	return choices;
};

const claimTarget = (path: string, input: Input, owners: Map<string, Input>): void => {
	const other = owners.get(path);
	if (other === undefined) owners.set(path, input);
	else input.diagnostics.report("file/same-target", null, { path, other: other.source.name });
};

/** The files that were written; none where the manual has an error. */
const buildJob = async (job: Job, { options, context, progress }: Run): Promise<readonly Output[]> => {
	const { input, started } = job;
	const isSound = (): boolean => exitCodeFor([input], options.strict) === EXIT_CODE.fine;
	const documents = await layEditions(job, { options, context, progress });
	if (documents.length === 0 || !isSound()) return [];
	const { writePdf } = await import("../output/pdf/write-pdf.ts");
	const { readProgramFile } = makeNodeWorld(input.folder, context.packageRoot);
	// All are made before any is written, so that an interruption finds as few half done as possible.
	const planned = [];
	for (const { document, target } of documents) {
		progress.stage("write", target);
		const content = await writePdf(document, readProgramFile);
		planned.push({ file: target, pages: document.pages.length, lang: document.metadata.lang, content });
	}
	const outputs = await writePlanned(planned, input);
	const seconds = (performance.now() - started) / 1000;
	return outputs.map((output) => ({ ...output, seconds }));
};

/** Lays out every edition; none at all where one of them has an error, since then nothing is written. */
const layEditions = async (
	{ input, manual, editions }: Job,
	{ options, context, progress }: Run,
): Promise<readonly { readonly document: Document; readonly target: string }[]> => {
	if (manual === null) return [];
	const stamped = stampManual(manual, options.date, process.env["SOURCE_DATE_EPOCH"]);
	const resolved = editions.map(({ choice, target }) => ({
		target,
		edition: resolveEdition(stamped, choice, input.diagnostics),
	}));
	if (input.diagnostics.hasErrors) return [];
	const world = makeNodeWorld(input.folder, context.packageRoot);
	const known = new Map<string, LoadedPicture>();
	const laid = [];
	for (const { edition, target } of resolved) {
		progress.stage("layout", target);
		laid.push({ target, document: await layEdition(edition, world, input.diagnostics, known) });
	}
	return laid;
};

const report = (
	jobs: readonly Job[],
	outputs: readonly Output[],
	options: BuildOptions,
	{ lang }: RunContext,
): void => {
	reportDiagnostics(inputsOf(jobs), outputs, options, lang);
	const talks = !options.quiet && options.messageFormat !== "json";
	for (const { input, editions } of jobs) {
		const written = outputs.filter(({ file }) => editions.some(({ target }) => target === file));
		const failed = exitCodeFor([input], options.strict) !== EXIT_CODE.fine;
		if (failed && options.messageFormat === "human") process.stderr.write(sayNothingWritten(input, lang));
		if (failed || !talks) continue;
		for (const output of written) process.stdout.write(sayWritten(output, input, lang));
	}
};
