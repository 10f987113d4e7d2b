import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const architecture = readFileSync(join(root, "docs/architecture.md"), "utf8");
const [, stages = ""] = /^\| stage \|.*\r?\n((?:\|.*\r?\n)+)/m.exec(architecture) ?? [];

/** The rows of the stage table: a room and the functions by which it is entered. */
const rows = [...stages.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, room = "", functions = ""]) => ({
	room,
	functions: Array.from(functions.matchAll(/`(\w+)/g), ([, name = ""]) => name),
}));

/** The text of a room's files; `compile` is one file. */
const sourceOf = (room: string): string => {
	const folder = join(root, "src", room);
	if (!existsSync(folder)) return readFileSync(`${folder}.ts`, "utf8");
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
	return files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
};

describe("the stage table of docs/architecture.md", () => {
	it("is found", () => {
		expect(rows.length).toBeGreaterThan(15);
	});

	it.each(rows)("names what $room exports: $functions", ({ room, functions }) => {
		const source = sourceOf(room);
		expect(functions.length).toBeGreaterThan(0);
		expect(functions.filter((name) => !new RegExp(`^export (?:const|class) ${name}\\b`, "m").test(source))).toEqual([]);
	});

	it("names files that exist", () => {
		const paths = Array.from(architecture.matchAll(/`((?:src|docs)\/[^`]+)`/g), ([, path = ""]) => path);
		expect(paths.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, `${path}.ts`)))).toEqual([]);
	});
});
