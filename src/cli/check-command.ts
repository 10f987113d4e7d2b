import { layEdition, readManual, resolveEdition } from "../compile.ts";
import { listAllEditions } from "../edition/list-editions.ts";
import type { LoadedPicture } from "../model/pictures.ts";
import { sayChecked } from "./command-words.ts";
import { expandPaths } from "./expand-paths.ts";
import { makeNodeWorld } from "./node-world.ts";
import type { ReadOptions } from "./options.ts";
import { makeProgress } from "./progress.ts";
import { type Input, readInput } from "./read-input.ts";
import { exitCodeFor, reportDiagnostics } from "./report-diagnostics.ts";
import type { RunContext } from "./run-context.ts";

/** `mfa-manual check`: everything but writing, for every language and every value of every variant. */
export const runCheck = async (
	paths: readonly string[],
	options: ReadOptions,
	context: RunContext,
): Promise<number> => {
	const progress = makeProgress(context.lang, options.quiet);
	const inputs: Input[] = [];
	for (const path of expandPaths(paths)) {
		progress.stage("check", path);
		inputs.push(await checkManual(path, context));
	}
	await progress.end();
	reportDiagnostics(inputs, [], options, context.lang);
	if (!options.quiet && (options.messageFormat === "human" || options.messageFormat === "short")) {
		for (const input of inputs) process.stdout.write(sayChecked(input, context.lang));
	}
	return exitCodeFor(inputs, options.strict);
};

const checkManual = async (path: string, context: RunContext): Promise<Input> => {
	const input = await readInput(path);
	const manual = input.diagnostics.hasErrors ? null : readManual(input.source, input.diagnostics);
	if (manual === null) return input;
	const world = makeNodeWorld(input.folder, context.packageRoot);
	const editions = listAllEditions(manual).map((choice) => resolveEdition(manual, choice, input.diagnostics));
	if (input.diagnostics.hasErrors) return input;
	const known = new Map<string, LoadedPicture>();
	for (const edition of editions) await layEdition(edition, world, input.diagnostics, known);
	return input;
};
