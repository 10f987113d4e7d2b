import { outset, type Rect } from "../../base/rect.ts";
import type { LoadedPicture } from "../../model/pictures.ts";
import type { Screenshot } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import type { Style } from "../../style/style.ts";
import type { MarkBox, MarkScene, PlacedMarks } from "../mark/mark-scene.ts";
import { placeMarks } from "../mark/place-marks.ts";
import { placeNumbers } from "../mark/place-numbers.ts";
import { placePointer } from "../mark/place-pointer.ts";
import type { Fractions } from "./pixels.ts";

/** Top to bottom is the order of action (TOKENS.md section 7): the ring comes last. */
const ORDER = ["look", "enter", "dont", "tap"] as const;

/** Where the fingertip goes by default: a share of the width. */
const TIP = 0.72;

/**
 * The marks of a screenshot at their places, in points from the picture's corner. What words there are nobody knows, so
 * the hand only keeps off the middle of what is tapped and, where it can, off the other marks.
 */
export const placeScreenshotMarks = (
	image: Screenshot<SourcedText>,
	picture: LoadedPicture,
	scene: Pick<MarkScene, "pointer" | "caption">,
	style: Style,
): PlacedMarks => {
	const outer: Rect = { x: 0, y: 0, width: picture.width, height: picture.height };
	const boxes = listBoxes(image, picture, outer, style);
	const blank: MarkScene = { ...scene, boxes, words: [], others: [], outer };
	const { placed } = placeMarks({ ...blank, words: listFreeSided(boxes, outer, style) }, style);
	const tapped = boxes.findIndex(({ mark }) => mark === "tap");
	const ring = boxes[tapped];
	if (ring === undefined) return placed;
	const discs = placed.discs.map(({ x, y, diameter, edge }) =>
		outset({ x, y, width: 0, height: 0 }, diameter / 2 + edge),
	);
	// Others that lie in the tapped box, or around it, cannot be kept free by a hand that touches that box.
	const framed = boxes.flatMap(({ mark, box }) => (mark !== "tap" && isApart(box, ring.box) ? [box] : []));
	const free = { ...blank, words: [...framed, guessLabel(ring.box)] };
	const pointer = placePointer(free, { ring, index: tapped, discs, care: "words" }, style);
	const marks = { ...placed, pointer: { pose: pointer.pose, kind: scene.pointer }, caption: pointer.caption };
	return { ...marks, numbers: placeNumbers(free, marks, style).placed };
};

/**
 * What must not be covered by a disc at its corner, because there is room for one beside it: a small thing would vanish
 * under it. The rim of a box is free all the same, as it is rarely drawn to the hair.
 */
const listFreeSided = (boxes: readonly MarkBox[], outer: Rect, style: Style): readonly Rect[] => {
	const { disc, leave } = style.mark;
	const beside = disc.diameter + 2 * disc.edge;
	return boxes.flatMap(({ box }) =>
		box.x + box.width + beside <= outer.x + outer.width + leave.right
			? [outset(box, -RIM * Math.min(box.width, box.height))]
			: [],
	);
};

/** A share of its shorter side. */
const RIM = 0.15;

/** Where a button has its label: whoever looks for what to tap compares just that. */
const guessLabel = ({ x, y, width, height }: Rect): Rect => ({
	x: x + width / 4,
	y: y + height / 4,
	width: width / 2,
	height: height / 2,
});

const isApart = (a: Rect, b: Rect): boolean =>
	a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;

const listBoxes = (
	image: Screenshot<SourcedText>,
	{ shown }: LoadedPicture,
	outer: Rect,
	style: Style,
): readonly MarkBox[] => {
	const { dont } = style.mark;
	const known = new Map<string, Rect>();
	return ORDER.flatMap((mark) =>
		image.marks
			.filter((given) => given.mark === mark)
			.map((given): MarkBox => {
				const box = keepInside(boxOnPaper(given.box, shown, outer), outer, style);
				// What has the same box is the same thing: it gets one ring, and no frame besides.
				const key = JSON.stringify([box.x, box.y, box.width, box.height]);
				const one = known.get(key) ?? box;
				known.set(key, one);
				const roomInside = one.width >= 3 * dont.diameter && one.height >= dont.diameter;
				return { mark, box: one, ring: "picture", tip: TIP, roomInside };
			}),
	);
};

/** From fractions of the uncropped picture to points on what is shown of it. */
const boxOnPaper = (box: Fractions, shown: LoadedPicture["shown"], outer: Rect): Rect => ({
	x: ((box.x - shown.x) / shown.width) * outer.width,
	y: ((box.y - shown.y) / shown.height) * outer.height,
	width: (box.width / shown.width) * outer.width,
	height: (box.height / shown.height) * outer.height,
});

/**
 * A box that ends at the picture's edge, as rows of a list do, is drawn a little smaller, so that its ring stays on the
 * picture and off the text beside it. Below there is room.
 */
const keepInside = (box: Rect, outer: Rect, style: Style): Rect => {
	const margin = style.mark.ring.kinds.picture.outset - style.picture.markLeave;
	const [x, width] = shorten(box.x, box.width, [outer.x + margin, outer.x + outer.width - margin]);
	const [y, height] = shorten(box.y, box.height, [outer.y + margin, outer.y + outer.height]);
	return { x, y, width, height };
};

/** A length cut to limits; one that would vanish moves inside instead. */
const shorten = (
	start: number,
	length: number,
	[from, to]: readonly [from: number, to: number],
): readonly [start: number, length: number] => {
	const [first, last] = [Math.max(start, from), Math.min(start + length, to)];
	const least = Math.min(length, to - from) / 2;
	if (last - first >= least) return [first, last - first];
	return [Math.min(Math.max(start, from), to - least), least];
};
