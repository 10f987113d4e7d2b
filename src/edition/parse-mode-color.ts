import { type Color, parseHexColor } from "../base/color.ts";
import type { ColorTokens } from "../style/tokens/color-tokens.ts";

/** The colour of a mode: one of the four by name, or a hex value; null where it is neither. */
export const parseModeColor = (color: string, colors: ColorTokens): Color | null => {
	switch (color) {
		case "blue":
		case "amber":
		case "green":
		case "violet":
			return colors[color];
		default:
			return parseHexColor(color);
	}
};
