import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

/** What each room may import besides itself, `base` and `diagnostics`, and which packages belong to it. */
interface Room {
	readonly imports: readonly string[];
	readonly packages: readonly string[];
}

const DRAWING = ["model", "style", "text/font", "text/line", "document"];
const FIGURES = ["figure/badge", "figure/code", "figure/mark", "figure/picture", "figure/screen"];
const BLOCKS = [...DRAWING, "text/paint", ...FIGURES];

/** The import table of docs/architecture.md. Whoever changes it says why in the commit. */
const ROOMS: Readonly<Record<string, Room>> = {
	base: { imports: [], packages: [] },
	diagnostics: { imports: [], packages: ["chalk", "get-east-asian-width"] },
	model: { imports: [], packages: [] },
	"input/source": { imports: ["model"], packages: ["yaml"] },
	"input/markup": { imports: ["model"], packages: [] },
	"input/format": { imports: ["input/source", "input/markup", "model"], packages: [] },
	edition: { imports: ["model", "style"], packages: [] },
	check: { imports: ["model", "edition", "style", "figure/code"], packages: [] },
	style: { imports: ["model"], packages: [] },
	"text/font": { imports: [], packages: ["fontkit"] },
	"text/line": { imports: ["text/font"], packages: [] },
	document: { imports: ["text/font"], packages: [] },
	"figure/badge": { imports: [...DRAWING, "figure/mark"], packages: [] },
	"text/paint": { imports: [...DRAWING, "figure/badge"], packages: [] },
	"figure/code": { imports: ["document", "style"], packages: ["qrcode"] },
	"figure/mark": { imports: ["document", "style", "model"], packages: [] },
	"figure/screen": {
		imports: [...DRAWING, "text/paint", "figure/mark", "figure/badge", "figure/picture"],
		packages: [],
	},
	"figure/picture": { imports: [...DRAWING, "figure/mark"], packages: ["sharp"] },
	"layout/flow": { imports: [], packages: [] },
	"layout/block": { imports: BLOCKS, packages: [] },
	"layout/page": { imports: ["layout/flow", "layout/block", ...BLOCKS], packages: [] },
	"output/file": { imports: [], packages: [] },
	"output/pdf": { imports: ["output/file", "document", "text/font"], packages: [] },
	compile: {
		imports: [
			"input/source",
			"input/markup",
			"input/format",
			"edition",
			"check",
			"style",
			"layout/flow",
			"layout/block",
			"layout/page",
			...BLOCKS,
		],
		packages: [],
	},
	index: { imports: ["compile", "model", "document", "edition", "output/pdf"], packages: [] },
};

const root = join(import.meta.dirname, "../../src");

const roomOf = (file: string): string => {
	const parts = file.split("/");
	if (parts.length === 1) return file.replace(/\.(d\.)?ts$/, "");
	if (parts[0] === "cli") return "cli";
	const deep = parts.slice(0, 2).join("/");
	return deep in ROOMS ? deep : (parts[0] ?? "");
};

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
	.map((file) => file.split(sep).join("/"))
	.filter((file) => file.endsWith(".ts"));

/** Everything a file imports: other files as paths from src/, packages by name. */
const importsOf = (file: string): readonly string[] => {
	const text = readFileSync(join(root, file), "utf8");
	const found = [
		...text.matchAll(
			/(?:^|\s)(?:import|export)\s[^"';]*?from\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|^import\s+"([^"]+)"/gm,
		),
	];
	return found.map((match) => {
		const specifier = match[1] ?? match[2] ?? match[3] ?? "";
		return specifier.startsWith(".") ? posix.normalize(posix.join(posix.dirname(file), specifier)) : specifier;
	});
};

const packageName = (specifier: string): string =>
	specifier
		.split("/")
		.slice(0, specifier.startsWith("@") ? 2 : 1)
		.join("/");

describe("the import table", () => {
	it("knows every folder and every file at the top of src/", () => {
		const unknown = files.filter((file) => !(roomOf(file) in ROOMS) && roomOf(file) !== "cli");
		expect(unknown).toEqual([]);
	});

	it("is kept by every import of a file", () => {
		const broken: string[] = [];
		for (const file of files) {
			const room = roomOf(file);
			if (room === "cli") continue;
			for (const target of importsOf(file)) {
				if (!files.includes(target)) continue;
				const other = roomOf(target);
				const allowed = [room, "base", ...(room === "base" ? [] : ["diagnostics"]), ...(ROOMS[room]?.imports ?? [])];
				if (!allowed.includes(other)) broken.push(`${file} imports ${target}`);
			}
		}
		expect(broken).toEqual([]);
	});

	it("keeps every package in its folder", () => {
		const broken: string[] = [];
		for (const file of files) {
			const room = roomOf(file);
			const allowed = room === "cli" ? ["commander", "chalk"] : (ROOMS[room]?.packages ?? []);
			for (const target of importsOf(file)) {
				if (target.endsWith(".ts")) continue;
				if (target.startsWith("node:")) {
					if (room !== "cli" && !(room.startsWith("output/") || room === "text/font"))
						broken.push(`${file} imports ${target}`);
				} else if (!allowed.includes(packageName(target))) broken.push(`${file} imports ${target}`);
			}
		}
		expect(broken).toEqual([]);
	});

	it("names imported files that exist", () => {
		const missing = files.flatMap((file) =>
			importsOf(file)
				.filter((target) => target.endsWith(".ts") && !files.includes(target))
				.map((target) => `${file} imports ${target}`),
		);
		expect(missing).toEqual([]);
	});

	it("has no circle of files", () => {
		const state = new Map<string, "open" | "done">();
		const circles: string[] = [];
		const visit = (file: string, trail: readonly string[]): void => {
			if (state.get(file) === "done") return;
			if (state.get(file) === "open") {
				circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
				return;
			}
			state.set(file, "open");
			for (const target of importsOf(file)) if (files.includes(target)) visit(target, [...trail, file]);
			state.set(file, "done");
		};
		for (const file of files) visit(file, []);
		expect(circles).toEqual([]);
	});
});

// The paths above are made with these; a test of the test's own reading.
it("reads import lines of this repository", () => {
	expect(importsOf("style/style.ts")).toContain("base/color.ts");
	expect(relative(dirname(root), root)).toBe("src");
});
