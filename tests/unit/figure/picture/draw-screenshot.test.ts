import { describe, expect, it } from "vitest";
import { mm, toMillimetres } from "../../../../src/base/length.ts";
import { outset, overlaps, type Rect } from "../../../../src/base/rect.ts";
import type { Frame } from "../../../../src/document/frame.ts";
import type { PathItem } from "../../../../src/document/item.ts";
import { leaf } from "../../../../src/document/structure.ts";
import { flattenPath, polygonCovers } from "../../../../src/figure/mark/cover.ts";
import type { PlacedMarks } from "../../../../src/figure/mark/mark-scene.ts";
import { HAND, posePath } from "../../../../src/figure/mark/pointer-shape.ts";
import { drawScreenshot, type ScreenshotDrawing } from "../../../../src/figure/picture/draw-screenshot.ts";
import { placeScreenshotMarks } from "../../../../src/figure/picture/place-screenshot-marks.ts";
import type { LoadedPicture } from "../../../../src/model/pictures.ts";
import type { Screenshot } from "../../../../src/model/screen.ts";
import { type SourcedText, textAt } from "../../../../src/model/sourced-text.ts";
import { styleOf } from "../drawing.ts";
import { pathBox } from "../ink-box.ts";

const style = styleOf("comfortable");
const span = { start: 0, end: 0 };
const WHOLE = { x: 0, y: 0, width: 1, height: 1 };

type Box = readonly [x: number, y: number, width: number, height: number];
type Marks = Readonly<Partial<Record<"tap" | "enter" | "look" | "dont", readonly Box[]>>>;

const imageOf = (marks: Marks): Screenshot<SourcedText> => ({
	src: textAt("a.png", span),
	alt: textAt("設定の画面", span),
	crop: null,
	redact: [],
	marks: (["tap", "enter", "look", "dont"] as const).flatMap((mark) =>
		(marks[mark] ?? []).map(([x, y, width, height]) => ({ mark, box: { x, y, width, height, span } })),
	),
	span,
});

/** 30 by 60 mm, so that a hundredth of it is 0.3 by 0.6 mm. */
const pictureOf = (shown: LoadedPicture["shown"] = WHOLE): LoadedPicture => ({
	bytes: new Uint8Array([1]),
	width: mm(30),
	height: mm(60),
	shown,
});

const place = (marks: Marks, shown?: LoadedPicture["shown"], caption: PlacedMarks["caption"] = null): PlacedMarks =>
	placeScreenshotMarks(imageOf(marks), pictureOf(shown), { pointer: "hand", caption }, style);

const inMillimetres = ({ x, y, width, height }: Rect): readonly number[] =>
	[x, y, width, height].map((length) => Math.round(toMillimetres(length) * 1000) / 1000);

const handOf = ({ pointer }: PlacedMarks): readonly (readonly [number, number])[] =>
	pointer === null ? [] : flattenPath(posePath(HAND.outline, pointer.pose, style.mark.hand.scale));

const drawAll = (marks: Marks): readonly ScreenshotDrawing[] =>
	drawScreenshot(
		{ image: imageOf(marks), picture: pictureOf(), device: "phone", caption: null, layWords: () => [], tag: leaf() },
		style,
	);

const draw = (marks: Marks): Frame => {
	const [whole] = drawAll(marks);
	if (whole === undefined) throw new Error("nothing drawn");
	return whole.frame;
};

describe("the marks of a screenshot", () => {
	it("lie where their fractions say", () => {
		const { rings, frames } = place({
			tap: [[0.2, 0.5, 0.6, 0.1]],
			enter: [[0.2, 0.1, 0.6, 0.1]],
			look: [[0.2, 0.3, 0.4, 0.1]],
		});
		expect(rings.map(({ box }) => inMillimetres(box))).toEqual([[6, 30, 18, 6]]);
		expect(frames.map(({ mark, box }) => [mark, inMillimetres(box)])).toEqual([
			["look", [6, 18, 12, 6]],
			["enter", [6, 6, 18, 6]],
		]);
	});

	it("are measured on the uncropped picture, also where only a part is shown", () => {
		const { rings } = place({ tap: [[0.4, 0.6, 0.2, 0.05]] }, { x: 0.25, y: 0.5, width: 0.5, height: 0.25 });
		expect(rings.map(({ box }) => inMillimetres(box))).toEqual([[9, 24, 12, 12]]);
	});

	it("stay on the picture where they name a row from edge to edge", () => {
		const { rings } = place({ tap: [[0, 0, 1, 0.1]] });
		const ring = outset(rings[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 }, style.mark.ring.kinds.picture.outset);
		expect(inMillimetres(ring)).toEqual([-0.6, -0.6, 31.2, 7.5]);
	});

	it("stay on the picture where they name a strip at its edge", () => {
		const { rings } = place({ tap: [[0.98, 0.5, 0.02, 0.1]] });
		const [x = 0, , width = 0] = inMillimetres(rings[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 });
		expect([width, x + width]).toEqual([0.3, 29.7]);
	});

	it("have the hand on the lower edge of what is tapped, and off every other mark", () => {
		const alone = place({ tap: [[0.2, 0.4, 0.6, 0.1]] });
		expect(alone.pointer?.pose).toMatchObject({ angle: -18, mirrored: false });
		expect(toMillimetres(alone.pointer?.pose.y ?? 0)).toBeCloseTo(30 - 0.3, 5);
		const under = { x: mm(18), y: mm(33), width: mm(9), height: mm(6) };
		expect(polygonCovers(handOf(alone), 0, under)).toBe(true);
		const beside = place({ tap: [[0.2, 0.4, 0.6, 0.1]], look: [[0.6, 0.55, 0.3, 0.1]] });
		expect(polygonCovers(handOf(beside), style.mark.hand.halo / 2, under)).toBe(false);
		for (const { x, y, diameter } of beside.discs) {
			const disc = outset({ x, y, width: 0, height: 0 }, diameter / 2);
			expect(polygonCovers(handOf(beside), 0, disc)).toBe(false);
		}
	});

	it("leave the middle of what is tapped to its label, however crowded the screen is", () => {
		const crowded = place({
			tap: [[0.1, 0.4, 0.8, 0.08]],
			dont: [[0.1, 0.49, 0.8, 0.05]],
			look: [[0.1, 0.33, 0.8, 0.06]],
		});
		const label = { x: mm(10), y: mm(25.2), width: mm(10), height: mm(2.4) };
		expect(polygonCovers(handOf(crowded), 0, label)).toBe(false);
	});

	it("have their discs beside small things, and at a corner of wide ones", () => {
		const [small] = place({ look: [[0.3, 0.1, 0.2, 0.04]] }).discs;
		const reach = style.mark.disc.diameter / 2 + style.mark.disc.edge;
		expect(small?.x).toBeCloseTo(mm(15) + reach, 5);
		expect(small?.y).toBeCloseTo(mm(7.2), 5);
		const [wide] = place({ look: [[0.05, 0.1, 0.9, 0.08]] }).discs;
		expect([wide?.x, wide?.y].map((length) => toMillimetres(length ?? 0).toFixed(2))).toEqual(["28.80", "5.70"]);
	});

	it("have a ring that is white on both sides and covers little around it", () => {
		const frame = draw({ tap: [[0.2, 0.4, 0.6, 0.1]] });
		const strokes = frame.items.filter((item): item is PathItem => item.kind === "path");
		const [band, , ring] = strokes;
		const reach = (item: PathItem | undefined): readonly string[] => {
			const middle = mm(6) - pathBox(item?.path ?? []).x;
			const half = (item?.stroke?.width ?? 0) / 2;
			return [middle - half, middle + half].map((length) => toMillimetres(length).toFixed(2));
		};
		expect([band?.stroke?.color, reach(band)]).toEqual([style.colors.paper, ["-0.60", "1.40"]]);
		expect([ring?.stroke?.color, reach(ring)]).toEqual([style.colors.red, ["-0.10", "0.90"]]);
	});

	it("are one ring where something is both looked at and tapped", () => {
		const { rings, frames, discs } = place({ tap: [[0.2, 0.4, 0.6, 0.1]], look: [[0.2, 0.4, 0.6, 0.1]] });
		expect([rings.length, frames.length, discs.map(({ icon }) => icon)]).toEqual([1, 0, ["eye"]]);
	});

	it("have a pencil, an eye and a cross, no two of them on one spot", () => {
		const { discs } = place({
			enter: [[0.1, 0.1, 0.8, 0.1]],
			look: [[0.1, 0.12, 0.8, 0.1]],
			dont: [[0.1, 0.6, 0.8, 0.15]],
		});
		expect(discs.map(({ icon }) => icon)).toEqual(["eye", "pencil", "cross"]);
		const boxes = discs.map(({ x, y, diameter }) => outset({ x, y, width: 0, height: 0 }, diameter / 2));
		boxes.forEach((one, index) => {
			for (const other of boxes.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
		});
	});
});

describe("a screenshot on the page", () => {
	it("is one figure with the author's description and a frame of 0.25 mm inside its edge", () => {
		const frame = draw({});
		const [figure] = frame.structure;
		expect(figure).toMatchObject({ role: "Figure", attributes: { alt: "設定の画面" } });
		expect(frame.figures).toEqual([{ element: figure, box: { x: 0, y: 0, width: mm(30), height: mm(60) } }]);
		expect(frame.items.map(({ kind }) => kind)).toEqual(["image", "path"]);
		const edge = frame.items.find((item): item is PathItem => item.kind === "path");
		expect(toMillimetres(edge?.stroke?.width ?? 0)).toBeCloseTo(0.25, 5);
		const { x, width } = pathBox(edge?.path ?? []);
		expect([x, width].map((length) => Math.round(toMillimetres(length) * 1000) / 1000)).toEqual([0.125, 29.75]);
	});

	it("has all its marks in that figure, the picture under them", () => {
		const frame = draw({ tap: [[0.2, 0.4, 0.6, 0.1]], look: [[0.2, 0.1, 0.6, 0.1]] });
		const [figure] = frame.structure;
		const tag = figure?.kind === "element" ? figure.children[0] : undefined;
		expect(frame.items[0]?.kind).toBe("image");
		expect(frame.items.length).toBeGreaterThan(6);
		for (const item of frame.items) expect(item.kind === "clip" ? undefined : item.tag).toBe(tag);
	});
});

describe("the heights of a screenshot", () => {
	const MARKS: Marks = { tap: [[0.2, 0.5, 0.6, 0.1]], look: [[0.2, 0.4, 0.6, 0.05]] };

	it("are the whole, then torn off below the marks, then above them, too, each dearer than the one before", () => {
		const drawings = drawAll(MARKS);
		expect(drawings).toHaveLength(3);
		drawings.slice(1).forEach(({ frame, cost }, index) => {
			expect(frame.height).toBeLessThan(drawings[index]?.frame.height ?? 0);
			expect(cost).toBeGreaterThan(drawings[index]?.cost ?? 0);
			expect(frame.figures[0]?.box).toMatchObject({ y: 0, height: frame.height });
		});
		expect(drawings[0]?.frame.height).toBeCloseTo(mm(60));
	});

	it("show all marks with something around them, and the pixels under them where they were", () => {
		const [whole, ...torn] = drawAll(MARKS);
		const pathsOf = ({ items }: Frame) => items.filter((item): item is PathItem => item.kind === "path");
		const ringOf = (frame: Frame): Rect => {
			const ring = pathsOf(frame).find(({ stroke }) => stroke?.color === style.colors.red);
			if (ring === undefined) throw new Error("no ring");
			return pathBox(ring.path);
		};
		const shown = ringOf(whole?.frame ?? draw(MARKS));
		for (const { frame } of torn) {
			const ring = ringOf(frame);
			expect(ring.y).toBeGreaterThan(mm(5));
			expect(ring.y + ring.height).toBeLessThan(frame.height - mm(4));
			const clip = frame.items.find((item) => item.kind === "clip");
			const pixels = clip?.items[0];
			if (pixels?.kind !== "image") throw new Error("no picture");
			expect(pixels.box.height).toBeCloseTo(mm(60));
			expect(ring.y - pixels.box.y).toBeCloseTo(shown.y);
			const lowest = Math.max(...pathsOf(frame).map(({ path }) => pathBox(path).y + pathBox(path).height));
			expect(lowest).toBeLessThanOrEqual(frame.height + style.mark.leave.below + mm(1));
		}
	});

	it("are one where nothing is marked, or where hardly anything would be torn off", () => {
		expect(drawAll({})).toHaveLength(1);
		expect(drawAll({ tap: [[0.2, 0.86, 0.6, 0.08]], look: [[0.2, 0.05, 0.6, 0.08]] })).toHaveLength(1);
	});
});
