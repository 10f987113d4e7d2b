import { create } from "fontkit";
import { outset, overlaps, type Rect } from "../../../src/base/rect.ts";
import type { Page } from "../../../src/document/document.ts";
import type { GlyphRun, Item, PathItem, Tag } from "../../../src/document/item.ts";
import type { Path } from "../../../src/document/path.ts";
import { boundsOf, flattenPath, type Point, polygonCovers } from "../../../src/figure/mark/cover.ts";
import type { FontBook, FontId } from "../../../src/text/font/font.ts";

/** A glyph that something drawn later lies on. */
export interface CoveredGlyph {
	readonly text: string;
	readonly by: number;
}

const opened = new Map<FontId, { readonly getGlyph: (id: number) => { readonly bbox: Box } }>();

interface Box {
	readonly minX: number;
	readonly minY: number;
	readonly maxX: number;
	readonly maxY: number;
}

/** Every glyph of some items on whose ink a later shape lies: from the outlines themselves, not from any estimate. */
export const coveredGlyphs = (items: readonly Item[], fonts: FontBook): readonly CoveredGlyph[] => {
	const flat = items.flatMap((item) => (item.kind === "clip" ? item.items : [item]));
	const shapes = flat.map((item) => (item.kind === "path" ? preparePath(item) : null));
	return flat.flatMap((item, index) => {
		if (item.kind !== "glyphs") return [];
		return inkOf(item, fonts).flatMap(({ text, box }) => {
			const by = shapes.findIndex((shape, at) => at > index && shape !== null && covers(shape, box));
			return by < 0 ? [] : [{ text, by }];
		});
	});
};

/** Every glyph of a page on which some figure lies that it is not itself a part of, whichever is drawn later. */
export const glyphsUnderFigures = (
	{ items, figures }: Pick<Page, "items" | "figures">,
	fonts: FontBook,
): readonly CoveredGlyph[] => {
	const leaves = new Set(figures.map(({ element }) => element.children[0] as Tag));
	// What a clip holds stays inside its phone.
	const flat = items.filter(({ kind }) => kind !== "clip");
	const shapes = flat.flatMap((item, by) => {
		if (item.kind !== "path" || !leaves.has(item.tag)) return [];
		const shape = preparePath(item);
		return [{ by, tag: item.tag, shape, bounds: outset(boundsOf(shape.parts.flat()), shape.half) }];
	});
	return flat.flatMap((item) => {
		if (item.kind !== "glyphs") return [];
		const near = shapes.filter(({ tag, bounds }) => tag !== item.tag && overlaps(bounds, boxOf(item), 0));
		if (near.length === 0) return [];
		return inkOf(item, fonts).flatMap(({ text, box }) =>
			near.filter(({ shape }) => covers(shape, box)).map(({ by }) => ({ text, by })),
		);
	});
};

/** What a run can cover at most. */
const boxOf = ({ x, y, width, size }: GlyphRun): Rect => ({ x, y: y - size, width, height: 1.4 * size });

const inkOf = (run: GlyphRun, fonts: FontBook): readonly { readonly text: string; readonly box: Rect }[] => {
	const font = fonts.fontOf(run.font);
	const outlines = opened.get(run.font) ?? (create(Buffer.from(font.bytes)) as never);
	opened.set(run.font, outlines);
	const scale = run.size / font.unitsPerEm;
	let x = run.x;
	return run.glyphs.flatMap((glyph, index) => {
		const { minX, minY, maxX, maxY } = outlines.getGlyph(glyph).bbox;
		const left = x;
		x += run.advances[index] ?? 0;
		if (maxX <= minX || maxY <= minY) return [];
		const box = {
			x: left + minX * scale,
			y: run.y - maxY * scale,
			width: (maxX - minX) * scale,
			height: (maxY - minY) * scale,
		};
		return [{ text: run.texts[index] ?? "", box }];
	});
};

interface Shape {
	readonly parts: readonly (readonly Point[])[];
	readonly filled: boolean;
	readonly half: number;
}

const preparePath = (item: PathItem): Shape => ({
	parts: splitParts(item.path).map(flattenPath),
	filled: item.fill !== null,
	half: item.stroke === null ? 0 : item.stroke.width / 2,
});

/** One for each `M`; a closed one ends where it began. */
const splitParts = (path: Path): readonly Path[] => {
	const parts: Path[number][][] = [];
	for (const command of path) {
		if (command[0] === "M") parts.push([command]);
		else if (command[0] === "Z") {
			const start = parts.at(-1)?.[0];
			if (start?.[0] === "M") parts.at(-1)?.push(["L", start[1], start[2]]);
		} else parts.at(-1)?.push(command);
	}
	return parts;
};

const covers = ({ parts, filled, half }: Shape, box: Rect): boolean =>
	parts.some(
		(points) =>
			(filled && polygonCovers(points, 0, box)) ||
			(half > 0 && points.some((to, at) => strokes(points[at - 1] ?? to, to, half, box))),
	);

const strokes = (from: Point, to: Point, half: number, box: Rect): boolean => {
	const wide = outset(box, half);
	const bounds = {
		x: Math.min(from[0], to[0]) - 1e-6,
		y: Math.min(from[1], to[1]) - 1e-6,
		width: Math.abs(to[0] - from[0]) + 2e-6,
		height: Math.abs(to[1] - from[1]) + 2e-6,
	};
	if (!overlaps(bounds, wide, 0)) return false;
	const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 0.2));
	return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((share) => {
		const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
		const dx = Math.max(box.x - x, 0, x - box.x - box.width);
		const dy = Math.max(box.y - y, 0, y - box.y - box.height);
		return Math.hypot(dx, dy) < half - 0.02;
	});
};
