import { readFileSync } from "node:fs";
import { EXIT_CODE } from "./exit-code.ts";
import { setLines } from "./set-lines.ts";

// `npm run --silent lines`: texts as JSON on the standard input, their lines as JSON on the standard output. A window on
// the line layout for whoever wants to measure it. It runs as dist/lines.js, one folder below the package's root.
try {
	const readFile = (path: string): Uint8Array => readFileSync(new URL(`../${path}`, import.meta.url));
	process.stdout.write(`${setLines(readFileSync(0, "utf8"), readFile)}\n`);
} catch (error) {
	process.stderr.write(`lines: ${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = EXIT_CODE.usage;
}
