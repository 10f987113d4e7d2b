import { outset, type Rect } from "../../base/rect.ts";
import type { Style } from "../../style/style.ts";
import { discCovers, type Point } from "./cover.ts";
import type { Crowding, MarkBox, MarkScene, PlacedDisc } from "./mark-scene.ts";

/** The discs of `enter`, `look` and `dont`, each where it covers no word: at a corner, or beside the element. */
export const placeDiscs = (
	scene: MarkScene,
	style: Style,
): { readonly placed: readonly PlacedDisc[]; readonly crowded: readonly Crowding[] } => {
	const placed: PlacedDisc[] = [];
	const crowded: Crowding[] = [];
	scene.boxes.forEach((marked, index) => {
		const disc = sizeOf(marked, style);
		if (disc === null) return;
		const reach = disc.diameter / 2 + disc.edge;
		const taken = placed.map(({ x, y, diameter, edge }) => outset({ x, y, width: 0, height: 0 }, diameter / 2 + edge));
		const free = ([x, y]: Point): boolean =>
			![...scene.words, ...taken].some((word) => discCovers([x, y], reach, word)) &&
			x + reach <= scene.outer.x + scene.outer.width + style.mark.leave.right &&
			x - reach >= scene.outer.x - style.mm(1);
		const candidates = candidatesFor(marked, disc, style);
		const found = candidates.find(free);
		const [x, y] = found ?? raised(marked.box, reach);
		placed.push({ ...disc, x, y });
		if (found === undefined) {
			const above = scene.words.filter((word) => discCovers([x, y], reach, word));
			const before = Math.max(0, ...above.map((word) => word.y + word.height - (y - reach)));
			if (before > 0) crowded.push({ index, before, after: 0 });
		}
	});
	return { placed, crowded };
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
