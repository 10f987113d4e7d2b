import type { Artifact } from "../../../document/item.ts";
import type { TextStyle } from "../../../style/tokens/type-tokens.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import type { TextFrame } from "../../../text/paint/text-options.ts";
import { setLine } from "./set-text.ts";

/** A repeat on one line, cut with … where it is wider than `measure`: the whole text stands elsewhere. */
export const shortenLine = (
	text: string,
	measure: number,
	style: TextStyle,
	tag: Artifact,
	context: DrawContext,
): TextFrame => {
	const whole = setLine(text, style, tag, context);
	if (whole.width <= measure) return whole;
	const characters = [...text];
	let fits = 0;
	let tooMany = characters.length;
	while (tooMany - fits > 1) {
		const middle = (fits + tooMany) >> 1;
		const cut = setLine(`${characters.slice(0, middle).join("")}…`, style, tag, context);
		if (cut.width <= measure) fits = middle;
		else tooMany = middle;
	}
	return setLine(`${characters.slice(0, fits).join("")}…`, style, tag, context);
};
