import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { toMillimetres } from "../../../../src/base/length.ts";
import type { Document, Page } from "../../../../src/document/document.ts";
import { flattenItems } from "../../../../src/document/flatten-items.ts";
import type { GlyphRun, PathItem } from "../../../../src/document/item.ts";
import { compileSound, REPOSITORY } from "../../../support/compile-manual.ts";
import { pathBox } from "../../figure/ink-box.ts";

// The design's millimetres, held over the finished pages of the handout (TOKENS.md sections 1, 5 and 10).

let handout: Document;

beforeAll(async () => {
	handout = (await compileSound(readFileSync(`${REPOSITORY}/manual.yaml`, "utf8"))).document;
});

const mm = (points: number): number => Math.round(toMillimetres(points) * 10) / 10;

const pathsOf = (page: Page): readonly PathItem[] =>
	flattenItems(page.items).filter((item): item is PathItem => item.kind === "path");

const runsOf = (page: Page): readonly GlyphRun[] =>
	flattenItems(page.items).filter((item): item is GlyphRun => item.kind === "glyphs");

/** The step numbers of a page with their boxes in millimetres. */
const badgesOf = (page: Page): readonly { number: string; x: number; y: number; width: number; height: number }[] => {
	const numbers = runsOf(page).filter(({ size, tag }) => size >= 17 && size < 20 && tag.kind === "leaf");
	return numbers.flatMap((run) => {
		const middle = run.x + run.width / 2;
		const shapes = pathsOf(page).flatMap(({ path, stroke }) => {
			const box = pathBox(path);
			const edge = stroke?.width ?? 0;
			const outer = { x: box.x - edge / 2, y: box.y - edge / 2, width: box.width + edge, height: box.height + edge };
			const fits = mm(outer.width) === 10.5 && mm(outer.height) === 10.5;
			return fits &&
				Math.abs(outer.x + outer.width / 2 - middle) < 1 &&
				outer.y < run.y &&
				outer.y + outer.height > run.y
				? [outer]
				: [];
		});
		const [shape] = shapes;
		if (shape === undefined) throw new Error(`no badge of 10.5 mm around ${run.texts.join("")}`);
		const { x, y, width, height } = shape;
		return [{ number: run.texts.join(""), x: mm(x), y: mm(y), width: mm(width), height: mm(height) }];
	});
};

describe("the handout's pages", () => {
	it("have two columns of 83 mm, 17 mm from the edges and 10 mm apart", () => {
		for (const { columns } of handout.pages) {
			expect(columns.map(({ x, width }) => [mm(x), mm(width)])).toEqual([
				[17, 83],
				[110, 83],
			]);
		}
	});

	it("have every step's number on a shape of 10.5 mm at its column's left edge", () => {
		const badges = handout.pages.flatMap((page) => badgesOf(page));
		expect(badges.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => `${at + 1}`));
		for (const { x } of badges) expect([17, 110]).toContain(x);
	});

	it("begin the words of each step 12.5 mm from its column's left edge", () => {
		for (const page of handout.pages) {
			for (const { x, y } of badgesOf(page)) {
				const beside = runsOf(page).filter(
					(run) => mm(run.y) > y && mm(run.y) < y + 10 && mm(run.x) > x + 10.5 && mm(run.x) < x + 40,
				);
				const left = Math.min(...beside.map((run) => toMillimetres(run.x)));
				// An opening bracket's white hangs over the edge by half its em.
				expect(left - x).toBeGreaterThanOrEqual(12.5 - 2.2);
				expect(left - x).toBeLessThanOrEqual(12.6);
			}
		}
	});

	it("have a step every 60 mm, or a multiple of the grid of 6 mm", () => {
		for (const page of handout.pages.slice(1)) {
			const badges = badgesOf(page);
			for (const column of [17, 110]) {
				const tops = badges.filter(({ x }) => x === column).map(({ y }) => y);
				const pitches = tops.slice(1).map((y, index) => Math.round((y - (tops[index] ?? 0)) * 10) / 10);
				for (const pitch of pitches) expect(Math.abs(pitch / 3 - Math.round(pitch / 3))).toBeLessThan(0.07);
			}
		}
		const [second] = handout.pages.slice(1);
		const tops = second === undefined ? [] : badgesOf(second).map(({ y }) => y);
		expect(tops.slice(1).map((y, index) => Math.round(y - (tops[index] ?? 0)))).toContain(60);
	});

	it("share their lines between the two columns", () => {
		for (const page of handout.pages) {
			const badges = badgesOf(page);
			const right = badges.filter(({ x }) => x === 110);
			for (const { y } of badges.filter(({ x }) => x === 17)) {
				const near = right.filter((other) => Math.abs(other.y - y) < 3);
				for (const other of near) expect(other.y).toBeCloseTo(y, 1);
			}
		}
	});
});
