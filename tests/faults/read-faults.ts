import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A manual with a mistake, and what is said of it beside advice on style: `code line:column`, in order. */
export interface FaultyManual {
	readonly title: string;
	readonly text: string;
	readonly expected: readonly string[];
}

/** The sound manual in which most mistakes are made. */
const SOUND: string = readFileSync(join(import.meta.dirname, "sound.yaml"), "utf8");

/**
 * The cases of the `.txt` files here: `=== title`, a line `? code line:column` for each message, then the lines of the
 * sound manual that are changed, `>>>`, and what is typed in their place; without `>>>`, a whole manual. `\t` and
 * `\u2028` stand for characters that cannot be seen.
 */
export const readFaults = (): readonly FaultyManual[] =>
	readdirSync(import.meta.dirname)
		.filter((name) => name.endsWith(".txt"))
		.flatMap((name) =>
			readFileSync(join(import.meta.dirname, name), "utf8")
				.split(/^=== /m)
				.slice(1)
				.map(readFault),
		);

const readFault = (chunk: string): FaultyManual => {
	const [title = "", ...lines] = chunk.split("\n");
	const expected = lines.filter((line) => line.startsWith("? ")).map((line) => line.slice(2));
	const [before = "", after] = lines
		.filter((line) => !line.startsWith("? "))
		.join("\n")
		.split(/^>>>\n/m);
	if (after === undefined) return { title, text: showHidden(before), expected };
	const old = before.replace(/\n$/, "");
	if (!SOUND.includes(old)) throw new Error(`${title}: the sound manual has no lines ${old}`);
	return { title, text: SOUND.replace(old, () => showHidden(after.replace(/\n+$/, ""))), expected };
};

const showHidden = (text: string): string =>
	text
		.replaceAll("\\t", "\t")
		.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
