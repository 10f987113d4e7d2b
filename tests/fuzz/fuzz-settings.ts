/**
 * The suite runs a few cases, always the same ones. FUZZ_RUNS asks for more, FUZZ_SEED for others:
 * `FUZZ_RUNS=4000 FUZZ_SEED=7 npx vitest run tests/fuzz`.
 */
export const FUZZ_SEED: number = Number(process.env["FUZZ_SEED"] ?? 20261125);

/** How many cases to run; `usual` where nothing else is asked for. */
export const fuzzRuns = (usual: number): number => Number(process.env["FUZZ_RUNS"] ?? usual);

/** Ends the suite's own runs after so many milliseconds; what is asked for by FUZZ_RUNS runs to its end. */
export const fuzzLimit = (milliseconds: number): { readonly interruptAfterTimeLimit?: number } =>
	process.env["FUZZ_RUNS"] === undefined ? { interruptAfterTimeLimit: milliseconds } : {};

/** What a message must not say: values of the program that were never meant to be printed. */
export const LEAKS: RegExp = /undefined|\[object|NaN|Infinity|function|=>/;
