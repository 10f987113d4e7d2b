import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** Why a file could not be written. */
export type WriteFault = "locked" | "unwritable" | "disk-full" | "long-name";

/** The diagnostic that says so. */
export const WRITE_FAULT_CODES = {
	locked: "file/locked-target",
	unwritable: "file/unwritable-target",
	"disk-full": "file/disk-full",
	"long-name": "file/long-name",
} as const satisfies { readonly [fault in WriteFault]: string };

/** Temporary files that are being written, to be removed when the program is interrupted. */
const unfinished = new Set<string>();

const removeUnfinishedFiles = (): void => {
	for (const path of unfinished) rmSync(path, { force: true });
	unfinished.clear();
};

/** Exit codes of an interrupted program: 128 and the signal's number. */
const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs what writes files so that an interruption leaves none half written. Only here are signals caught: elsewhere there
 * is nothing to clean up, and a handler would keep Ctrl-C from stopping a long run.
 */
export const guardWriting = async <Result>(write: () => Result): Promise<Result> => {
	const end = (signal: NodeJS.Signals): never => {
		removeUnfinishedFiles();
		return process.exit(signal === "SIGTERM" ? INTERRUPTED.SIGTERM : INTERRUPTED.SIGINT);
	};
	process.on("SIGINT", end);
	process.on("SIGTERM", end);
	try {
		return write();
	} finally {
		// A signal that came during the write is only delivered in the next turn of the event loop.
		await new Promise((resolve) => setImmediate(resolve));
		process.removeListener("SIGINT", end);
		process.removeListener("SIGTERM", end);
	}
};

/**
 * Writes a file as a whole or not at all: into a temporary file beside the target, which then takes its name. Missing
 * folders are made, a symbolic link is followed, devices and pipes are refused. Null when it is written.
 */
export const writeOutput = (path: string, bytes: Uint8Array): WriteFault | null => {
	const target = followLink(path);
	const temporary = join(dirname(target), temporaryName());
	try {
		if (statSync(target, { throwIfNoEntry: false })?.isFile() === false) return "unwritable";
		mkdirSync(dirname(target), { recursive: true });
		unfinished.add(temporary);
		writeWhole(temporary, bytes);
		renameSync(temporary, target);
		return null;
	} catch (error) {
		return faultOf(error);
	} finally {
		if (unfinished.delete(temporary)) rmSync(temporary, { force: true });
	}
};

/** Short, because the target's own name may be as long as names can be; not taken by a run that was killed earlier. */
const temporaryName = (): string => `.mfa-manual-${process.pid}-${Math.random().toString(36).slice(2, 10)}.tmp`;

/** Where a path really leads; itself while it leads nowhere yet. */
export const followLink = (path: string): string => {
	try {
		return realpathSync(path);
	} catch {
		return path;
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
	if (code === "ENAMETOOLONG") return "long-name";
	if (code === "EBUSY" || code === "ETXTBSY") return "locked";
	if (process.platform === "win32" && call === "rename" && (code === "EPERM" || code === "EACCES")) return "locked";
	return "unwritable";
};
