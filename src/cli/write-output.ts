import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Why a file could not be written. */
export type WriteFault = "locked" | "unwritable" | "disk-full";

/** Temporary files that are being written, to be removed when the program is interrupted. */
const unfinished = new Set<string>();

/** Removes what an interrupted write has left beside its target. */
export const removeUnfinishedFiles = (): void => {
	for (const path of unfinished) rmSync(path, { force: true });
	unfinished.clear();
};

/**
 * Writes a file as a whole or not at all: into a temporary file beside the target, which then takes its name. Missing
 * folders are made. Null when it is written.
 */
export const writeOutput = (path: string, bytes: Uint8Array): WriteFault | null => {
	const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
	try {
		mkdirSync(dirname(path), { recursive: true });
		unfinished.add(temporary);
		writeWhole(temporary, bytes);
		renameSync(temporary, path);
		return null;
	} catch (error) {
		return faultOf(error);
	} finally {
		if (unfinished.delete(temporary)) rmSync(temporary, { force: true });
	}
};

const writeWhole = (path: string, bytes: Uint8Array): void => {
	const file = openSync(path, "wx");
	try {
		for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
};

/** EBUSY and, on Windows, EPERM and EACCES of a rename: another program holds the target open. */
const faultOf = (error: unknown): WriteFault => {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	const call = error instanceof Error && "syscall" in error ? error.syscall : undefined;
	if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") return "disk-full";
	if (code === "EBUSY" || code === "ETXTBSY") return "locked";
	if (process.platform === "win32" && call === "rename" && (code === "EPERM" || code === "EACCES")) return "locked";
	return "unwritable";
};
