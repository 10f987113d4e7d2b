import { existsSync } from "node:fs";
import type { Input } from "./read-input.ts";
import type { Output } from "./report-diagnostics.ts";
import { followLink, guardWriting, WRITE_FAULT_CODES, writeOutput } from "./write-output.ts";

/** A PDF that is about to be written. */
interface Planned extends Omit<Output, "bytes" | "seconds"> {
	readonly content: Uint8Array;
}

type Written = Omit<Output, "seconds">;

/** Writes the PDFs of one manual; which could not be written, its diagnostics say. */
export const writePlanned = (planned: readonly Planned[], input: Input): Promise<readonly Written[]> =>
	guardWriting(() => planned.flatMap((one) => writeOne(one, input)));

const writeOne = ({ content, ...output }: Planned, input: Input): readonly Written[] => {
	const path = output.file;
	if (isManual(path, input)) {
		input.diagnostics.report("file/target-is-input", null, { path });
		return [];
	}
	const fault = writeOutput(path, content);
	if (fault === null) return [{ ...output, bytes: content.length }];
	input.diagnostics.report(WRITE_FAULT_CODES[fault], null, { path });
	return [];
};

/** Neither the manual itself nor another one is ever replaced by a PDF. */
const isManual = (path: string, input: Input): boolean =>
	(/\.ya?ml$/i.test(path) && existsSync(path)) || (input.path !== null && followLink(path) === followLink(input.path));
