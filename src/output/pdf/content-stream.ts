import type { Color } from "../../base/color.ts";
import type { Rect } from "../../base/rect.ts";
import type { PathItem, Stroke } from "../../document/item.ts";
import type { Path } from "../../document/path.ts";
import { type FormattedPath, formatPath } from "./format-path.ts";
import { pdfNumber, roundPlace } from "./pdf-number.ts";

/** The graphics state as far as we set it; an operator that would change nothing is left out. */
interface GraphicsState {
	fill: string;
	stroke: string;
	width: string;
	cap: string;
	join: string;
	dash: string;
	font: string;
}

/** What a page begins with (ISO 32000-1 8.4.1). */
const INITIAL: GraphicsState = {
	fill: "0 g",
	stroke: "0 G",
	width: "1 w",
	cap: "0 J",
	join: "0 j",
	dash: "[] 0 d",
	font: "",
};

const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

/** Writes the operators of one page, an operator a line. Places come with `y` downwards; PDF's goes upwards. */
export class ContentStream {
	readonly #operators: string[] = [];
	readonly #saved: GraphicsState[] = [];
	readonly #pageHeight: number;
	#state: GraphicsState = { ...INITIAL };

	constructor(pageHeight: number) {
		this.#pageHeight = pageHeight;
	}

	/** All that was drawn. */
	get text(): string {
		return this.#operators.join("\n");
	}

	/** Draws until `endClip` only what lies inside the path. */
	beginClip(path: Path): void {
		this.#saved.push({ ...this.#state });
		// An empty clip would leave the operator without a path, and everything would show.
		const clip = path.length === 0 ? "0 0 0 0 re" : formatPath(path, this.#pageHeight, "page").operators;
		this.#operators.push("q", clip, "W n");
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
	drawPath({ path, fill, fillRule, stroke }: Pick<PathItem, "path" | "fill" | "fillRule" | "stroke">): void {
		if (fill !== null) this.#set("fill", colorOperator(fill, "fill"));
		if (stroke !== null) this.#setStroke(stroke);
		const rule = fillRule === "evenodd" ? "*" : "";
		const paint = fill === null ? "S" : stroke === null ? `f${rule}` : `B${rule}`;
		this.#paint(formatPath(path, this.#pageHeight, stroke === null ? "any" : "unscaled"), paint);
	}

	/** Shows glyphs, given as hexadecimal CIDs, from an origin on. */
	showGlyphs(run: { font: string; size: number; color: Color; x: number; y: number; hex: string }): void {
		this.#set("fill", colorOperator(run.color, "fill"));
		this.#operators.push("BT");
		this.#set("font", `/${run.font} ${pdfNumber(run.size)} Tf`);
		const origin = [run.x, this.#pageHeight - run.y].map((value) => pdfNumber(roundPlace(value)));
		this.#operators.push(`${origin.join(" ")} Td`, `<${run.hex}> Tj`, "ET");
	}

	/** Draws an image XObject into a box. */
	drawImage(name: string, box: Rect): void {
		const numbers = [box.width, 0, 0, box.height, box.x, this.#pageHeight - box.y - box.height];
		this.#operators.push("q", `${numbers.map((number) => pdfNumber(number)).join(" ")} cm`, `/${name} Do`, "Q");
	}

	#paint({ matrix, operators }: FormattedPath, paint: string): void {
		if (matrix === null) this.#operators.push(operators, paint);
		else this.#operators.push("q", `${matrix} cm`, operators, paint, "Q");
	}

	#setStroke(stroke: Stroke): void {
		this.#set("stroke", colorOperator(stroke.color, "stroke"));
		this.#set("width", `${pdfNumber(stroke.width)} w`);
		this.#set("cap", `${CAPS[stroke.cap]} J`);
		this.#set("join", `${JOINS[stroke.join]} j`);
		this.#set("dash", `[${stroke.dash.map((length) => pdfNumber(length)).join(" ")}] 0 d`);
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
