import { readFileSync } from "node:fs";

/** Reads one of the program's files, by its path from the package's root. */
export const readProgramFile = (path: string): Uint8Array =>
	new Uint8Array(readFileSync(new URL(`../../../../${path}`, import.meta.url)));
