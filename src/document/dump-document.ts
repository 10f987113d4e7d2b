import { toMillimetres } from "../base/length.ts";
import type { Rect } from "../base/rect.ts";
import type { Document, OutlineEntry, Page } from "./document.ts";
import { dumpStructure } from "./dump-structure.ts";
import { flattenItems } from "./flatten-items.ts";
import type { GlyphRun, Item, Link } from "./item.ts";

/**
 * The document as text, for tests that compare it with what it was: each page's text in the order in which it is
 * painted, with its column and place, then links, figures, outline and structure tree. Lengths in millimetres with one
 * decimal, sizes in points.
 */
export const dumpDocument = (document: Document): string => {
	const { title, lang, author, subject, date } = document.metadata;
	const lines = [
		`title ${title}`,
		`lang ${lang}`,
		...Object.entries({ author, subject, date }).flatMap(([key, value]) => (value === null ? [] : [`${key} ${value}`])),
		...document.pages.flatMap((page) => ["", ...dumpPage(page, document)]),
		"",
		"outline",
		...dumpOutline(document.outline, 1),
		"",
		"structure",
		...dumpStructure(document, 1),
	];
	return `${lines.join("\n")}\n`;
};

const millimetres = (points: number): string => {
	const rounded = toMillimetres(points).toFixed(1);
	return rounded === "-0.0" ? "0.0" : rounded;
};

const place = (x: number, y: number): string => `${millimetres(x).padStart(5)} ${millimetres(y).padStart(5)}`;

const box = (rect: Rect): string =>
	`${millimetres(rect.x)},${millimetres(rect.y)} ${millimetres(rect.width)}x${millimetres(rect.height)}`;

const dumpPage = (page: Page, document: Document): readonly string[] => {
	const items = flattenItems(page.items);
	const count = (kind: Item["kind"]): number => items.filter((item) => item.kind === kind).length;
	return [
		`page ${page.label}  ${millimetres(page.width)}x${millimetres(page.height)}`,
		...page.columns.map((column, index) => `  column ${index + 1}  ${box(column)}`),
		...dumpText(items, page, document),
		`  drawn ${count("path")} paths, ${count("image")} images`,
		...page.figures.map((figure) => `  figure ${box(figure.box)}  ${figure.element.attributes.alt ?? "(no alt)"}`),
		...page.links.map((link) => `  link ${dumpLink(link)}`),
		...page.destinations.map(({ name, x, y }) => `  destination ${name}  ${millimetres(x)},${millimetres(y)}`),
	];
};

const dumpLink = ({ rects, target, description }: Link): string =>
	`${rects.map(box).join(" + ")}  ${target.kind === "url" ? target.url : `#${target.name}`}  ${description}`;

const dumpText = (items: readonly Item[], page: Page, document: Document): readonly string[] => {
	const runs = items.filter((item) => item.kind === "glyphs");
	return groupRuns(runs, document).map((group) => {
		const column = columnOf(page, group.run.x);
		const look = `${group.run.size.toFixed(1).padStart(4)} ${group.weight}`;
		const mark = group.run.tag.kind === "artifact" ? `  (${group.run.tag.subtype})` : "";
		return `  ${column} ${place(group.run.x, group.run.y)} ${look}  ${group.text}${mark}`;
	});
};

interface RunGroup {
	/** The first run. */
	readonly run: GlyphRun;
	readonly weight: string;
	readonly text: string;
}

/** Runs that follow one another on one baseline and look alike are one line: a fallback font makes no new one. */
const groupRuns = (runs: readonly GlyphRun[], document: Document): readonly RunGroup[] => {
	const groups: RunGroup[] = [];
	for (const run of runs) {
		const last = groups.at(-1);
		const weight = weightOf(run, document);
		const text = run.texts.join("");
		const continues =
			last !== undefined && last.run.tag === run.tag && last.run.y === run.y && last.run.size === run.size;
		if (continues && (last.weight === weight || weight === " ")) {
			groups[groups.length - 1] = { ...last, text: last.text + text };
		} else groups.push({ run, weight, text });
	}
	return groups;
};

/** B for bold, F for the fixed font, R for regular, nothing for fonts of symbols. */
const weightOf = (run: GlyphRun, document: Document): string => {
	const { postScriptName } = document.fonts.fontOf(run.font);
	if (/emoji|dejavu/i.test(postScriptName)) return " ";
	if (/bold/i.test(postScriptName)) return "B";
	return /UDGothic/.test(postScriptName) ? "F" : "R";
};

const columnOf = (page: Page, x: number): string => {
	const index = page.columns.findIndex((column) => x >= column.x - 0.5 && x <= column.x + column.width + 0.5);
	return index < 0 ? "-" : `${index + 1}`;
};

const dumpOutline = (entries: readonly OutlineEntry[], depth: number): readonly string[] =>
	entries.flatMap((entry) => [
		`${"  ".repeat(depth)}${entry.title} -> ${entry.destination}`,
		...dumpOutline(entry.children, depth + 1),
	]);
