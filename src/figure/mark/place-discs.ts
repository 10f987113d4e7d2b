import { outset, type Rect } from "../../base/rect.ts";
import type { Style } from "../../style/style.ts";
import { discCovers, type Point } from "./cover.ts";
import type { Crowding, MarkBox, MarkCare, MarkScene, PlacedDisc } from "./mark-scene.ts";

/** Discs with their places. */
export interface PlacedDiscs {
	readonly placed: readonly PlacedDisc[];
	readonly crowded: readonly Crowding[];
	/** Whether a frame has its disc elsewhere than at its upper right corner. */
	readonly astray: boolean;
}

/**
 * The discs of `enter`, `look` and `dont`, each where it covers no word: at a corner, or beside the element.
 */
export const placeDiscs = (scene: MarkScene, style: Style, care: MarkCare): PlacedDiscs => {
	const placed: PlacedDisc[] = [];
	const crowded: Crowding[] = [];
	let astray = false;
	scene.boxes.forEach((marked, index) => {
		const disc = sizeOf(marked, style);
		if (disc === null) return;
		const reach = disc.diameter / 2 + disc.edge;
		const taken = placed.map(({ x, y, diameter, edge }) => outset({ x, y, width: 0, height: 0 }, diameter / 2 + edge));
		const free = ([x, y]: Point): boolean =>
			![...scene.words, ...taken].some((word) => discCovers([x, y], reach, word)) &&
			x + reach <= scene.outer.x + scene.outer.width + style.mark.leave.right &&
			x - reach >= scene.outer.x - style.mm(1);
		const corner = upperRight(marked.box, care, style);
		const atCorner = marked.mark === "dont" ? undefined : corner.find(free);
		const room = (at: Point): number => {
			const above = scene.words.filter((word) => discCovers(at, reach, word));
			return Math.max(0, ...above.map((word) => word.y + word.height - (at[1] - reach)));
		};
		const [first = raised(marked.box, reach)] = corner;
		if (
			care === "room" &&
			marked.mark !== "dont" &&
			atCorner === undefined &&
			isOnlyAbove(marked.box, first, reach, scene)
		) {
			placed.push({ ...disc, x: first[0], y: first[1] });
			crowded.push({ index, before: room(first), after: 0 });
			return;
		}
		const found = atCorner ?? candidatesFor(marked, disc, style).find(free);
		const [x, y] = found ?? raised(marked.box, reach);
		placed.push({ ...disc, x, y });
		astray ||= marked.mark !== "dont" && atCorner === undefined;
		if (found === undefined && room([x, y]) > 0) crowded.push({ index, before: room([x, y]), after: 0 });
	});
	return { placed, crowded, astray };
};

/** On the upper right corner, or a little further out along the diagonal, as long as it still lies on the corner. */
const upperRight = ({ x, y, width }: Rect, care: MarkCare, style: Style): readonly Point[] =>
	(care === "words" ? [0.3] : [0.3, 0.6, 0.9, 1.2, 1.5]).map((out) => [x + width + style.mm(out), y - style.mm(out)]);

/** Whether all words under a disc stand above the element, so that room above it would free the disc. */
const isOnlyAbove = (box: Rect, at: Point, reach: number, { words }: MarkScene): boolean => {
	const covered = words.filter((word) => discCovers(at, reach, word));
	return covered.length > 0 && covered.every((word) => word.y + word.height / 2 < box.y);
};

type DiscSize = Omit<PlacedDisc, "x" | "y">;

const sizeOf = ({ mark, roomInside }: MarkBox, style: Style): DiscSize | null => {
	const { disc, dont } = style.mark;
	switch (mark) {
		case "tap":
			return null;
		case "enter":
			return { icon: "pencil", diameter: disc.diameter, edge: disc.edge, iconSize: disc.icon };
		case "look":
			return { icon: "eye", diameter: disc.diameter, edge: disc.edge, iconSize: disc.icon };
		case "dont":
			return roomInside
				? { icon: "cross", diameter: dont.diameter, edge: dont.edge, iconSize: dont.icon }
				: { icon: "cross", diameter: dont.smallDiameter, edge: dont.edge, iconSize: dont.smallIcon };
	}
};

/** The preferred place first. */
const candidatesFor = (marked: MarkBox, disc: DiscSize, style: Style): readonly Point[] => {
	const { box } = marked;
	const [right, bottom, middle] = [box.x + box.width, box.y + box.height, box.y + box.height / 2];
	const out = style.mm(0.3);
	const reach = disc.diameter / 2 + disc.edge;
	const corners: readonly Point[] = [
		[right + out, box.y - out],
		[right + out, box.y - 3 * out],
		[right + out, bottom + out],
		[box.x - out, box.y - out],
		[box.x - out, bottom + out],
		[right + reach, middle],
		[right + reach, box.y],
		raised(box, reach),
	];
	return marked.mark === "dont" && marked.roomInside
		? [[right - style.mark.dont.inset - disc.diameter / 2, middle], ...corners]
		: corners;
};

/** Above the upper edge, near the right end: there the screen can make room. */
const raised = (box: Rect, reach: number): Point => [box.x + box.width - reach / 2, box.y - reach];
