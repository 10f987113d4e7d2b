import { readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { FileResult, World } from "../base/world.ts";

/** The largest file of a manual that is read at all, in bytes. */
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * The real world: files of the manual's folder (symbolic links resolved, nothing outside it) and of the package.
 */
export const makeNodeWorld = (manualFolder: string, packageRoot: URL): World => ({
	readManualFile: (path) => readInside(manualFolder, path),
	readProgramFile: (path) => asBytes(readFileSync(fileURLToPath(new URL(path, packageRoot)))),
});

/** The same bytes, without a copy: `slice` of a Buffer shares them, and a font would be overwritten while it is cut. */
const asBytes = ({ buffer, byteOffset, length }: Buffer): Uint8Array => new Uint8Array(buffer, byteOffset, length);

const readInside = (folder: string, path: string): FileResult => {
	let target: string;
	try {
		target = realpathSync(resolve(folder, path.replaceAll("\\", "/")));
	} catch (error) {
		return { kind: "fault", fault: isMissing(error) ? "missing" : "unreadable" };
	}
	const inside = relative(realpathSync(folder), target);
	if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside))
		return { kind: "fault", fault: "outside" };
	return readRegularFile(target);
};

/** Reads a file, or says why not: folders, devices, pipes and sockets are not waited for. */
export const readRegularFile = (path: string, limit: number = LARGEST_FILE): FileResult => {
	try {
		const status = statSync(path);
		if (status.isDirectory()) return { kind: "fault", fault: "folder" };
		if (!status.isFile()) return { kind: "fault", fault: "special" };
		if (status.size > limit) return { kind: "fault", fault: "too-large" };
		return { kind: "bytes", bytes: asBytes(readFileSync(path)) };
	} catch (error) {
		return { kind: "fault", fault: isMissing(error) ? "missing" : "unreadable" };
	}
};

/** A name that is too long, or that holds a NUL, can be nobody's. */
const NO_SUCH_FILE: ReadonlySet<unknown> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

const isMissing = (error: unknown): boolean =>
	error instanceof Error && "code" in error && NO_SUCH_FILE.has(error.code);
