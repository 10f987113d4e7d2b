import type { Rect } from "../../base/rect.ts";
import type { Item } from "../../document/item.ts";
import { roundedRectPath } from "../../document/shape-path.ts";
import { edgedBox, fillShape } from "./draw-shape.ts";
import type { ScreenContext } from "./screen-context.ts";

/**
 * Fifteen by fifteen: no size that a QR code has (21, 25, 29 …), with two finders instead of three, so that no camera
 * takes it for one. It must look like a code and never be one.
 */
const PATTERN = [
	"#####..#.#.####",
	"#...#.##...#..#",
	"#.#.#..#.#.#..#",
	"#...#.#..#.####",
	"#####.#.#......",
	"......##..#.##.",
	"#.##.#..##..#.#",
	".#..##.#..#.##.",
	"##.#..##.#.#..#",
	"..##.#...##..#.",
	".....#.##..#.##",
	"####..#..##.#..",
	"#..#.##.#..##.#",
	"#..#.#..##..#..",
	"####..##..#.###",
];

/** The picture of a code on the reader's own screen, in a box of its own. */
export const drawScreenCode = (box: Rect, context: ScreenContext): readonly Item[] => {
	const { style } = context;
	const line = { color: style.colors.ink, width: style.phone.hairline, fill: style.colors.paper };
	const quiet = style.mm(0.9);
	const module = (box.width - 2 * quiet) / PATTERN.length;
	const runs = PATTERN.flatMap((row, index) =>
		[...row.matchAll(/#+/g)].flatMap((run) =>
			roundedRectPath(
				{
					x: box.x + quiet + run.index * module,
					y: box.y + quiet + index * module,
					width: run[0].length * module,
					height: module,
				},
				0,
			),
		),
	);
	return [edgedBox(box, style.mm(0.8), line, context), fillShape(runs, style.colors.sub, context)];
};
