import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { readImportTable } from "./import-table.ts";

const root = join(import.meta.dirname, "../../src");
const rooms = readImportTable();

const files: ReadonlySet<string> = new Set(
	readdirSync(root, { recursive: true, encoding: "utf8" })
		.map((file) => file.split(sep).join("/"))
		.filter((file) => file.endsWith(".ts")),
);

/** The room of a file: the folders that have a row (`text/line`, `cli`), at the top of src/ the file itself. */
const roomOf = (file: string): string => {
	const parts = file.split("/");
	if (parts.length === 1) return file.replace(/\.(d\.)?ts$/, "");
	const deep = parts.slice(0, 2).join("/");
	return rooms.has(deep) ? deep : (parts[0] ?? "");
};

/** Everything that a file imports: other files as paths from src/, packages as they are named. */
const importsOf = (file: string): readonly string[] => {
	const text = readFileSync(join(root, file), "utf8");
	const found = text.matchAll(
		/(?:^|\s)(?:import|export)\s[^"';]*?from\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|^import\s+"([^"]+)"/gm,
	);
	return Array.from(found, ([, from, dynamic, bare]) => {
		const specifier = from ?? dynamic ?? bare ?? "";
		return specifier.startsWith(".") ? posix.normalize(posix.join(posix.dirname(file), specifier)) : specifier;
	});
};

/** `node` for Node's own modules, else the name of the package without the file inside it. */
const packageOf = (specifier: string): string => {
	if (specifier.startsWith("node:")) return "node";
	const parts = specifier.split("/");
	return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
};

/** Every import line of src/. */
const lines = [...files].flatMap((file) => importsOf(file).map((target) => ({ file, room: roomOf(file), target })));
const amongFiles = lines.filter(({ target }) => target.endsWith(".ts"));
const ofPackages = lines.filter(({ target }) => !target.endsWith(".ts"));

const say = ({ file, target }: { readonly file: string; readonly target: string }): string =>
	`${file} imports ${target}`;

describe("the import table of docs/architecture.md", () => {
	it("has a row for every folder and every file at the top of src/", () => {
		expect([...files].filter((file) => !rooms.has(roomOf(file)))).toEqual([]);
	});

	it("is kept by every import of a file", () => {
		const broken = amongFiles.filter(({ room, target }) => {
			const other = roomOf(target);
			const everyones = other === "base" || (other === "diagnostics" && room !== "base");
			return other !== room && !everyones && !rooms.get(room)?.imports.has(other);
		});
		expect(broken.map(say)).toEqual([]);
	});

	it("keeps every package in its room", () => {
		const broken = ofPackages.filter(({ room, target }) => !rooms.get(room)?.packages.has(packageOf(target)));
		expect(broken.map(say)).toEqual([]);
	});

	it("allows no package that is not imported", () => {
		const unused = [...rooms].flatMap(([room, { packages }]) => {
			const used = new Set(ofPackages.filter((line) => line.room === room).map(({ target }) => packageOf(target)));
			return [...packages].filter((name) => !used.has(name)).map((name) => `${room} does not import ${name}`);
		});
		expect(unused).toEqual([]);
	});
});

describe("the files of src/", () => {
	it("import files that exist", () => {
		expect(amongFiles.filter(({ target }) => !files.has(target)).map(say)).toEqual([]);
	});

	it("import one another in no circle", () => {
		const state = new Map<string, "open" | "done">();
		const circles: string[] = [];
		const visit = (file: string, trail: readonly string[]): void => {
			if (state.get(file) === "done") return;
			if (state.get(file) === "open") {
				circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
				return;
			}
			state.set(file, "open");
			for (const target of importsOf(file)) if (files.has(target)) visit(target, [...trail, file]);
			state.set(file, "done");
		};
		for (const file of files) visit(file, []);
		expect(circles).toEqual([]);
	});

	it("lie in folders of layout/page that import only those listed above them", () => {
		const listed = readFileSync(join(root, "../docs/architecture.md"), "utf8").split(
			"`layout/page` is the largest room",
		)[1];
		const order = [...(listed ?? "").replace(/\n## [\s\S]*/, "").matchAll(/^\| `([a-z]+)` \|/gm)].map(
			([, folder]) => folder,
		);
		const folderOf = (file: string): string => file.split("/")[2] ?? "";
		const inside = amongFiles.filter(({ file, target }) =>
			[file, target].every((path) => path.startsWith("layout/page/") && path.split("/").length === 4),
		);
		expect(order).toEqual(expect.arrayContaining([...new Set(inside.map(({ file }) => folderOf(file)))]));
		const upwards = inside.filter(
			({ file, target }) => order.indexOf(folderOf(target)) > order.indexOf(folderOf(file)),
		);
		expect(upwards.map(say)).toEqual([]);
	});

	it("are read by these tests: their import lines are found", () => {
		expect(importsOf("style/style.ts")).toContain("base/color.ts");
		expect(importsOf("figure/picture/load-pictures.ts")).toContain("sharp");
	});
});
