import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { nearestWord } from "../diagnostics/closest-word.ts";

const MANUAL = /^[^.].*\.ya?ml$/i;

/** What Windows makes of a manual whose ending it hides. */
const HIDDEN_TEXT = /^[^.].*\.ya?ml\.txt$/i;

/** The names of the manuals in a folder, sorted; none where it cannot be read. */
export const listManuals = (folder: string): readonly string[] => listNames(folder).filter((name) => MANUAL.test(name));

/** A file that was probably meant by a path at which there is none, in the form in which it can be typed; else null. */
export const findSimilarFile = (path: string): string | null => {
	const straight = path.replaceAll("\\", "/");
	if (straight !== path && existsSync(straight)) return straight;
	const folder = dirname(path);
	const names = listNames(folder).filter((name) => MANUAL.test(name) || HIDDEN_TEXT.test(name));
	const wanted = basename(path);
	const stem = stemOf(wanted);
	const alike = [wanted, stem].flatMap((name) => [
		name,
		`${name}.yaml`,
		`${name}.yml`,
		`${name}.yaml.txt`,
		`${name}.yml.txt`,
	]);
	const found = alike.find((name) => names.includes(name)) ?? guessName(wanted, names);
	return found === null ? null : join(folder, found);
};

/**
 * The name whose stem is the nearest. The manual that is taken when none is named was not misspelt: only a hidden ending
 * is worth a guess then.
 */
const guessName = (wanted: string, names: readonly string[]): string | null => {
	if (wanted === "manual.yaml") return names.some((name) => MANUAL.test(name)) ? null : (names[0] ?? null);
	const byStem = new Map(names.map((name) => [stemOf(name), name]));
	const nearest = nearestWord(stemOf(wanted), byStem.keys());
	return nearest === null ? null : (byStem.get(nearest) ?? null);
};

const stemOf = (name: string): string => name.replace(/(?:\.ya?ml)?(?:\.[^.]*)?$/i, "");

const listNames = (folder: string): readonly string[] => {
	try {
		return readdirSync(folder).sort();
	} catch {
		return [];
	}
};
