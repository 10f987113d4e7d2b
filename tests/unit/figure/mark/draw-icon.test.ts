import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gray } from "../../../../src/base/color.ts";
import { drawIcon } from "../../../../src/figure/mark/draw-icon.ts";
import { ICON_NAMES } from "../../../../src/model/icon-name.ts";
import { ICON_PATHS } from "../../../../src/style/icon-paths.ts";
import { PAGE_ICONS } from "../../../../src/style/icons/icon-shape.ts";
import { inkBox } from "../ink-box.ts";

const tag = { kind: "artifact", subtype: "layout" } as const;

describe("drawIcon", () => {
	it("knows every icon of the format and of the page, and no other", () => {
		expect(Object.keys(ICON_PATHS).sort()).toEqual([...ICON_NAMES, ...PAGE_ICONS].sort());
	});

	it("keeps every icon inside its box", () => {
		for (const name of [...ICON_NAMES, ...PAGE_ICONS]) {
			const box = inkBox(drawIcon(name, { x: 10, y: 20, width: 24, height: 24 }, gray(0), tag));
			expect(box.x, name).toBeGreaterThanOrEqual(10);
			expect(box.y, name).toBeGreaterThanOrEqual(20);
			expect(box.x + box.width, name).toBeLessThanOrEqual(34);
			expect(box.y + box.height, name).toBeLessThanOrEqual(44);
		}
	});

	it("scales strokes with the box and centres in a long one", () => {
		const [item] = drawIcon("cross", { x: 0, y: 0, width: 36, height: 12 }, gray(0), tag);
		expect(item).toMatchObject({ kind: "path", fill: null, stroke: { width: 1.1, cap: "round" } });
		const box = inkBox([item as NonNullable<typeof item>]);
		expect(box.x + box.width / 2).toBeCloseTo(18);
	});
});

describe("src/style/icon-paths.ts", () => {
	it("is what the generator makes of assets/icons", () => {
		const made = execFileSync(process.execPath, ["scripts/generate-icons.mjs", "--print"], { encoding: "utf8" });
		expect(readFileSync("src/style/icon-paths.ts", "utf8")).toBe(made);
	});
});
