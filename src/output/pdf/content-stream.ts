import type { Color } from "../../base/color.ts";
import type { Stroke } from "../../document/item.ts";
import type { Path } from "../../document/path.ts";
import { pdfNumber, roundPlace } from "./pdf-text.ts";

/** The graphics state as far as we set it; an operator that would change nothing is left out. */
interface GraphicsState {
	fill: string;
	stroke: string;
	line: string;
	font: string;
}

/** What a page begins with (ISO 32000-1 8.4.1). */
const INITIAL: GraphicsState = { fill: "0 g", stroke: "0 G", line: "1 w 0 J 0 j [] 0 d", font: "" };

const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

/** Writes the operators of one page, `y` downwards: pdfkit turns the page over at its beginning. */
export class ContentStream {
	readonly #operators: string[] = [];
	readonly #saved: GraphicsState[] = [];
	#state: GraphicsState = { ...INITIAL };

	/** All that was drawn. */
	get text(): string {
		return this.#operators.join("\n");
	}

	/** Draws until `endClip` only what lies inside the path. */
	beginClip(path: Path): void {
		this.#saved.push({ ...this.#state });
		// An empty clip would leave the operator without a path, and everything would show.
		this.#operators.push("q", path.length === 0 ? "0 0 0 0 re" : pathOperators(path), "W n");
	}

	endClip(): void {
		const state = this.#saved.pop();
		if (state === undefined) throw new Error("no clip is open");
		this.#state = state;
		this.#operators.push("Q");
	}

	/** Begins marked content: `/P <</MCID 3>>`. */
	beginMark(tagAndProperties: string): void {
		this.#operators.push(`${tagAndProperties} BDC`);
	}

	endMark(): void {
		this.#operators.push("EMC");
	}

	/** Fills or strokes a path, or both. */
	drawPath(path: Path, fill: Color | null, fillRule: "nonzero" | "evenodd", stroke: Stroke | null): void {
		if (fill !== null) this.#set("fill", colorOperator(fill, "fill"));
		if (stroke !== null) {
			this.#set("stroke", colorOperator(stroke.color, "stroke"));
			this.#set("line", lineOperators(stroke));
		}
		const rule = fillRule === "evenodd" ? "*" : "";
		const paint = fill === null ? "S" : stroke === null ? `f${rule}` : `B${rule}`;
		this.#operators.push(pathOperators(path), paint);
	}

	/** Shows glyphs, given as hexadecimal CIDs, from an origin on. */
	showGlyphs(run: { font: string; size: number; color: Color; x: number; y: number; hex: string }): void {
		this.#set("fill", colorOperator(run.color, "fill"));
		this.#operators.push("BT");
		this.#set("font", `/${run.font} ${pdfNumber(run.size)} Tf`);
		this.#operators.push(`1 0 0 -1 ${place(run.x)} ${place(run.y)} Tm`, `<${run.hex}> Tj`, "ET");
	}

	/** Draws an image XObject into a box. */
	drawImage(name: string, box: { x: number; y: number; width: number; height: number }): void {
		const numbers = [box.width, 0, 0, -box.height, box.x, box.y + box.height].map(pdfNumber);
		this.#operators.push("q", `${numbers.join(" ")} cm`, `/${name} Do`, "Q");
	}

	#set(property: keyof GraphicsState, operator: string): void {
		if (this.#state[property] === operator) return;
		this.#state[property] = operator;
		this.#operators.push(operator);
	}
}

/** Greys stay in DeviceGray: as RGB, black would print with four inks (accessible-pdf.md section 8). */
const colorOperator = (color: Color, use: "fill" | "stroke"): string => {
	const operator = color.kind === "gray" ? "g" : "rg";
	const levels = color.kind === "gray" ? [color.level] : [color.red, color.green, color.blue];
	const name = use === "fill" ? operator : operator.toUpperCase();
	return `${levels.map((level) => pdfNumber(level / 255)).join(" ")} ${name}`;
};

const lineOperators = (stroke: Stroke): string =>
	`${pdfNumber(stroke.width)} w ${CAPS[stroke.cap]} J ${JOINS[stroke.join]} j [${stroke.dash.map(pdfNumber).join(" ")}] 0 d`;

/** A path, with rectangles as such: they are half of what a QR code or a screen is made of. */
const pathOperators = (path: Path): string => {
	const operators: string[] = [];
	for (let at = 0; at < path.length; at++) {
		const rectangle = rectangleAt(path, at);
		if (rectangle !== null) {
			operators.push(rectangle);
			at += RECTANGLE - 1;
			continue;
		}
		const [kind, ...numbers] = path[at] ?? ["Z"];
		operators.push([...numbers.map(place), OPERATORS[kind]].join(" "));
	}
	return operators.join("\n");
};

const place = (value: number): string => pdfNumber(roundPlace(value));

/** The commands of a rectangle: to a corner, along three sides, closed. */
const RECTANGLE = 5;

/** `re` where the path goes the way that it does (ISO 32000-1 8.5.2.1): along x first, then along y, and back. */
const rectangleAt = (path: Path, at: number): string | null => {
	const [a, b, c, d, end] = path.slice(at, at + RECTANGLE);
	if (a?.[0] !== "M" || b?.[0] !== "L" || c?.[0] !== "L" || d?.[0] !== "L" || end?.[0] !== "Z") return null;
	const isUpright = b[2] === a[2] && c[1] === b[1] && d[1] === a[1] && d[2] === c[2];
	if (!isUpright) return null;
	const [left, top] = [roundPlace(a[1]), roundPlace(a[2])];
	// From rounded corners, so that neighbours still touch.
	const size = [roundPlace(c[1]) - left, roundPlace(c[2]) - top];
	return `${[left, top, ...size].map(pdfNumber).join(" ")} re`;
};

const OPERATORS = { M: "m", L: "l", C: "c", Z: "h" } as const;
