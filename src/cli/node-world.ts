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
	readProgramFile: (path) => readFileSync(fileURLToPath(new URL(path, packageRoot))),
});

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
		return { kind: "bytes", bytes: readFileSync(path) };
	} catch (error) {
		return { kind: "fault", fault: isMissing(error) ? "missing" : "unreadable" };
	}
};

const isMissing = (error: unknown): boolean =>
	error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
