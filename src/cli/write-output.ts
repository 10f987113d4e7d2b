import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	type Stats,
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
		// A signal that came during the write is only delivered when the event loop polls: after this turn, before the next.
		await nextTurn();
		await nextTurn();
		process.removeListener("SIGINT", end);
		process.removeListener("SIGTERM", end);
	}
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Writes a file as a whole or not at all: into a temporary file beside the target, which then takes its name. Missing
 * folders are made, a symbolic link is followed, devices and pipes are refused. Null when it is written.
 */
export const writeOutput = (path: string, bytes: Uint8Array): WriteFault | null => {
	const target = followLink(path);
	const temporary = join(dirname(target), temporaryName());
	try {
		const status = statSync(target, { throwIfNoEntry: false });
		if (status !== undefined && (!status.isFile() || isReadOnly(status))) return "unwritable";
		mkdirSync(dirname(target), { recursive: true });
		unfinished.add(temporary);
		writeWhole(temporary, bytes);
		renamePatiently(temporary, target);
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

/** A new name may replace what nobody may write, but who has made a file so wants to keep it. */
const isReadOnly = (status: Stats): boolean => (status.mode & 0o222) === 0;

/** On Windows a virus scanner holds files for moments. */
const RENAME_TRIES = 10;

/** Between two tries, in milliseconds. */
const RENAME_PAUSE = 50;

const renamePatiently = (from: string, to: string): void => {
	for (let left = RENAME_TRIES - 1; ; left -= 1) {
		try {
			renameSync(from, to);
			return;
		} catch (error) {
			if (process.platform !== "win32" || left <= 0 || faultOf(error) !== "locked") throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RENAME_PAUSE);
		}
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
