import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import type { Rect } from "../../../../src/base/rect.ts";
import type { Item, PathItem } from "../../../../src/document/item.ts";
import { leaf } from "../../../../src/document/structure.ts";
import { discCovers, flattenPath, polygonCovers } from "../../../../src/figure/mark/cover.ts";
import { drawMarks } from "../../../../src/figure/mark/draw-marks.ts";
import type { MarkBox, MarkScene } from "../../../../src/figure/mark/mark-scene.ts";
import { placeMarks } from "../../../../src/figure/mark/place-marks.ts";
import { HAND, posePath } from "../../../../src/figure/mark/pointer-shape.ts";
import { styleOf } from "../drawing.ts";
import { pathBox } from "../ink-box.ts";

const style = styleOf("comfortable");
const box = (x: number, y: number, width: number, height: number): Rect => ({
	x: mm(x),
	y: mm(y),
	width: mm(width),
	height: mm(height),
});
const BUTTON: MarkBox = { mark: "tap", box: box(2.4, 20, 25.2, 6.6), ring: "button", tip: 0.72, roomInside: true };
const scene = (boxes: readonly MarkBox[], words: readonly Rect[] = [], rest: Partial<MarkScene> = {}): MarkScene => ({
	boxes,
	words,
	others: [],
	outer: box(0, 0, 30, 54),
	pointer: "hand",
	caption: null,
	...rest,
});
const place = (boxes: readonly MarkBox[], words?: readonly Rect[], rest?: Partial<MarkScene>) =>
	placeMarks(scene(boxes, words, rest), style);
const paths = (items: readonly Item[]): readonly PathItem[] => items.filter((item) => item.kind === "path");

/** From where to where a stroke reaches outside a box, in millimetres. */
const bandOf = (item: PathItem | undefined, around: Rect): readonly number[] => {
	const width = item?.stroke?.width ?? 0;
	const middle = around.x - pathBox(item?.path ?? []).x;
	return [middle - width / 2, middle + width / 2].map((edge) => Math.round((edge / mm(1)) * 1000) / 1000 + 0);
};

describe("a tap", () => {
	it("has a ring 1.0 wide with 0.6 white inside and 0.5 outside", () => {
		const { placed, crowded } = place([BUTTON]);
		const drawn = drawMarks(placed, style, leaf());
		const [white] = paths(drawn.under);
		const ring = paths(drawn.over).find(({ stroke }) => stroke?.color === style.colors.red);
		expect(crowded).toEqual([]);
		expect(bandOf(ring, BUTTON.box)).toEqual([0.6, 1.6]);
		expect(white?.stroke?.color).toEqual(style.colors.paper);
		expect(bandOf(white, BUTTON.box)).toEqual([0, 2.1]);
	});

	it("has the hand on its lower edge at 72 % of its width, turned by -18 degrees", () => {
		const { pointer } = place([BUTTON]).placed;
		expect(pointer?.pose).toMatchObject({ angle: -18, mirrored: false });
		expect(pointer?.pose.x).toBeCloseTo(mm(2.4 + 0.72 * 25.2));
		expect(pointer?.pose.y).toBeCloseTo(mm(26.6 - 0.3));
	});

	it("turns or moves the hand away from words", () => {
		const under = box(20, 30, 6, 3);
		const { placed, crowded } = place([BUTTON], [under]);
		expect(crowded).toEqual([]);
		expect(placed.pointer?.pose).not.toMatchObject({ angle: -18, x: mm(2.4 + 0.72 * 25.2) });
	});

	it("asks for room where words leave none, and says how much is enough", () => {
		const words = (y: number): readonly Rect[] => [28, 31, 34, 37].map((line) => box(2.4, line + y, 27, 2.6));
		const { crowded } = place([BUTTON], words(1));
		expect(crowded).toHaveLength(1);
		const after = (crowded[0]?.after ?? 0) / mm(1);
		expect(after).toBeGreaterThan(2);
		expect(place([BUTTON], words(1 + after + 0.01)).crowded).toEqual([]);
	});

	it("lies on no other button where another place is near", () => {
		const others = [{ box: box(16, 28.6, 11.6, 6.6), solid: true }];
		const link: MarkBox = { ...BUTTON, ring: "link" };
		const { pointer } = place([link], [], { others }).placed;
		if (pointer == null) throw new Error("no hand");
		const hand = flattenPath(posePath(HAND.outline, pointer.pose, style.mark.hand.scale));
		expect(others.filter((other) => polygonCovers(hand, style.mark.hand.halo / 2, other.box))).toEqual([]);
	});

	it("asks for room where it lies on a button below, if it may, and only then", () => {
		const link: MarkBox = { ...BUTTON, ring: "link" };
		const wide = (y: number) => scene([link], [], { others: [{ box: box(2.4, y, 25.2, 6.6), solid: true }] });
		const plain = placeMarks(wide(28.6), style, "corners");
		expect([plain.crowded, plain.rude]).toEqual([[], true]);
		const after = placeMarks(wide(28.6), style, "room").crowded[0]?.after ?? 0;
		expect(after).toBeGreaterThan(mm(2));
		const moved = placeMarks(wide(28.6 + after / mm(1) + 0.05), style, "room");
		expect([moved.crowded, moved.rude]).toEqual([[], false]);
	});

	it("touches a narrow link at its right end where buttons stand below", () => {
		const link: MarkBox = { ...BUTTON, box: box(2.4, 20, 12, 6.6), ring: "link" };
		const others = [{ box: box(2.4, 33, 25.2, 6.6), solid: true }];
		const { placed, rude } = place([link], [box(2.8, 20.4, 11, 5.8)], { others });
		expect(rude).toBe(false);
		expect(placed.pointer?.pose.x).toBeCloseTo(mm(14.4 + 1.5));
	});

	it("has an arrow on a computer", () => {
		const { placed } = place([BUTTON], [], { pointer: "arrow" });
		expect(placed.pointer).toMatchObject({ kind: "arrow", pose: { angle: 0 } });
	});

	it("has the words for how to tap beside the hand and on nothing", () => {
		const caption = { width: mm(12), height: mm(3.9) };
		const words = [box(4, 32, 10, 3)];
		const { placed, crowded } = place([BUTTON], words, { caption });
		expect(crowded).toEqual([]);
		expect(placed.caption).toMatchObject(caption);
		const placedBox = placed.caption ?? BUTTON.box;
		expect(placedBox.y > mm(35) || placedBox.x > mm(14) || placedBox.y + placedBox.height < mm(32)).toBe(true);
	});

	it("has these words below a menu's other items rather than on them", () => {
		const caption = { width: mm(12), height: mm(3.9) };
		const others = [26.6, 32.6].map((y) => ({ box: box(2.4, y, 25.2, 6), solid: false }));
		const { placed } = place([{ ...BUTTON, ring: "option" }], [], { caption, others, pointer: "arrow" });
		expect(placed.caption?.y).toBeGreaterThan(mm(38.6));
	});

	it.each([34, 35])("has these words inside a window of %i mm rather than on its lower edge", (height) => {
		const caption = { width: mm(12), height: mm(3.9) };
		const outer = box(0, 0, 30, height);
		const { placed } = place([BUTTON], [], { caption, outer, pointer: "arrow" });
		const bottom = (placed.caption?.y ?? Number.POSITIVE_INFINITY) + caption.height + style.mark.caption.edge;
		expect(bottom).toBeLessThan(mm(height) - style.phone.stroke);
	});
});

describe("enter and look", () => {
	const FIELD: MarkBox = { ...BUTTON, mark: "enter" };

	it("have a frame from 0 to 0.6 outside, red or black, and a disc of 4.4 mm at the upper right corner", () => {
		for (const mark of ["enter", "look"] as const) {
			const { placed } = place([{ ...FIELD, mark }]);
			const [frame] = paths(drawMarks(placed, style, leaf()).over);
			expect(frame?.stroke?.color).toEqual(mark === "enter" ? style.colors.red : style.colors.ink);
			expect(bandOf(frame, FIELD.box)).toEqual([0, 0.6]);
			const [disc] = placed.discs;
			expect(disc).toMatchObject({ icon: mark === "enter" ? "pencil" : "eye", diameter: mm(4.4), edge: mm(0.4) });
			expect(disc?.x).toBeCloseTo(mm(27.6 + 0.3));
			expect(disc?.y).toBeCloseTo(mm(20 - 0.3));
			expect(placed.pointer).toBeNull();
		}
	});

	it("move the disc to another corner where it would cover a word", () => {
		const word = box(24, 17, 5, 2.4);
		const { placed, crowded } = place([FIELD], [word]);
		expect(crowded).toEqual([]);
		expect(placed.discs[0]?.y).toBeGreaterThan(mm(22));
	});

	it("keep the disc at the upper right corner, further out or with more room above, where they may", () => {
		const near = box(20, 20.9, 6.4, 4);
		const out = placeMarks(scene([FIELD], [near]), style, "corners");
		expect([out.crowded, out.rude]).toEqual([[], false]);
		expect(out.placed.discs[0]?.x).toBeGreaterThan(mm(27.6 + 0.3));
		expect(out.placed.discs[0]?.y).toBeLessThan(mm(20 - 0.3));
		const above = box(24, 17, 5, 2.4);
		expect(placeMarks(scene([FIELD], [above]), style, "corners").rude).toBe(true);
		expect(placeMarks(scene([FIELD], [above]), style, "room").crowded).toMatchObject([{ index: 0, after: 0 }]);
	});

	it("share the ring of what is tapped, too, and keep their disc", () => {
		const { placed } = place([{ ...BUTTON, mark: "look" }, BUTTON]);
		expect(placed.frames).toEqual([]);
		expect(placed.rings).toHaveLength(1);
		expect(placed.discs).toHaveLength(1);
	});
});

describe("the order of several marks", () => {
	const LOW: MarkBox = { ...BUTTON, mark: "look", box: box(8, 34, 12, 9) };

	it("has no numbers where it is top to bottom", () => {
		expect(place([{ ...LOW, box: box(2.4, 12, 25.2, 5) }, BUTTON]).placed.numbers).toEqual([]);
		expect(place([BUTTON]).placed.numbers).toEqual([]);
		expect(place([LOW, { ...LOW, mark: "dont" }]).placed.numbers).toEqual([]);
	});

	it("is said by numbers where the tap stands above what comes before it: on the marks' edges, on no word or mark", () => {
		const words = [box(10.5, 36.5, 8, 6), box(10, 21, 12, 4)];
		const { placed, crowded } = place([LOW, BUTTON], words);
		expect(crowded).toEqual([]);
		expect(placed.numbers.map(({ number }) => number)).toEqual([1, 2]);
		const [first, second] = placed.numbers.map(({ x, y }) => ({ x: x / mm(1), y: y / mm(1) }));
		expect(first?.x).toBeCloseTo(8 - 0.3);
		expect(first?.y).toBeCloseTo(34 - 0.3);
		// The ring's own corner, but no more than 1 mm outside the phone.
		expect(second?.x).toBeCloseTo(2.4 - 1.1);
		expect(second?.y).toBeCloseTo(20 - 1.1);
		const hand = flattenPath(
			posePath(HAND.outline, placed.pointer?.pose ?? { x: 0, y: 0, angle: 0, mirrored: false }, style.mark.hand.scale),
		);
		for (const { x, y, diameter } of placed.numbers) {
			const around = { x: x - diameter / 2, y: y - diameter / 2, width: diameter, height: diameter };
			expect(polygonCovers(hand, 0, around)).toBe(false);
			for (const word of words) expect(discCovers([x, y], diameter / 2, word)).toBe(false);
		}
	});

	it("asks for room above where no edge is free", () => {
		const everywhere = [box(-5, 15, 45, 60)];
		expect(place([LOW, BUTTON], everywhere).crowded.length).toBeGreaterThan(0);
	});
});

describe("dont", () => {
	it("has a disc of 6.6 mm inside, 1.4 from the right end, and no frame", () => {
		const { placed } = place([{ ...BUTTON, mark: "dont" }]);
		expect(placed.frames).toEqual([]);
		expect(placed.discs).toMatchObject([{ icon: "cross", diameter: mm(6.6) }]);
		expect(placed.discs[0]?.x).toBeCloseTo(mm(27.6 - 1.4 - 3.3));
		expect(placed.discs[0]?.y).toBeCloseTo(mm(23.3));
	});

	it("has a small one at a corner of what has no room inside", () => {
		const { placed } = place([{ ...BUTTON, mark: "dont", roomInside: false }]);
		expect(placed.discs).toMatchObject([{ diameter: mm(4.4) }]);
		expect(placed.discs[0]?.y).toBeLessThan(mm(20));
	});
});

describe("bands", () => {
	it("ask for room where they lie on a neighbour's words or band", () => {
		const above = box(2.4, 17, 20, 2);
		expect(place([BUTTON], [above]).crowded).toMatchObject([{ index: 0, after: 0 }]);
		const second: MarkBox = { ...BUTTON, mark: "enter", box: box(2.4, 15, 25.2, 4) };
		expect(place([second, BUTTON]).crowded).toMatchObject([{ index: 0, before: 0 }]);
	});
});
