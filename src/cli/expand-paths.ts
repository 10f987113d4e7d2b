import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The files that a path with `*` or `?` in its name stands for, sorted: shells of Windows leave that to the program. A
 * path that exists, or that fits nothing, stays as it is.
 */
export const expandPaths = (paths: readonly string[]): readonly string[] =>
	paths.flatMap((path) => {
		if (!/[*?]/.test(basename(path)) || existsSync(path)) return [path];
		const found = matchNames(dirname(path), basename(path));
		return found.length === 0 ? [path] : found;
	});

const matchNames = (folder: string, pattern: string): readonly string[] => {
	const escaped = pattern
		.replaceAll(/[\\^$.+()[\]{}|]/g, "\\$&")
		.replaceAll("*", ".*")
		.replaceAll("?", ".");
	const expression = new RegExp(`^${escaped}$`, "isu");
	try {
		const names = readdirSync(folder).filter((name) => !name.startsWith(".") && expression.test(name));
		return names.sort().map((name) => join(folder, name));
	} catch {
		return [];
	}
};
