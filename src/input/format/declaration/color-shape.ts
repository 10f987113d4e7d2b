import { parseHexColor } from "../../../base/color.ts";
import { scalarOf } from "../shape/scalar-shapes.ts";
import type { Shape } from "../shape/shape.ts";
import { type Aliases, suggestName } from "../suggest-name.ts";

/**
 * A colour: one of the names, or a hex value, which becomes `#` and its digits. The `#` may be left out, because it
 * begins a comment in YAML where the value is not quoted.
 */
export const color = (names: readonly string[], aliases: Aliases = {}): Shape<string> => {
	const expects = {
		ja: `色（${[...names, "'#0b4a99' のような16進の値"].join("、")}）`,
		en: `a colour (${[...names, "a hex value such as '#0b4a99'"].join(", ")})`,
	};
	return {
		expects,
		decode: (node, slot, context) => {
			const scalar = scalarOf(node, slot, expects, context);
			if (scalar === undefined) return undefined;
			const value = scalar.content.text;
			if (names.includes(value)) return value;
			const hex = value.startsWith("#") ? value : `#${value}`;
			if (parseHexColor(hex) !== null) return hex.toLowerCase();
			const near = suggestName(value, names, aliases);
			if (near === null)
				context.sink.report("format/invalid-color", scalar.span, {
					key: slot.key,
					value,
					suggestion: suggestHex(value),
					names,
				});
			else
				context.sink.report("format/unknown-value", scalar.span, {
					key: slot.key,
					value,
					suggestion: near,
					values: names,
				});
			return undefined;
		},
		schema: () => ({
			anyOf: [
				...(names.length === 0 ? [] : [{ enum: names }]),
				{ type: "string", pattern: "^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" },
				// Digits alone are a number to YAML.
				{ type: "integer", minimum: 100, maximum: 999 },
				{ type: "integer", minimum: 100_000, maximum: 999_999 },
			],
		}),
		inside: () => [],
	};
};

/** A hex value in full-width characters, in curly quotes or with `0x`, as it should be typed; null where it is none. */
const suggestHex = (value: string): string | null => {
	const folded = value.normalize("NFKC").replace(/["'“”„‘’\s]/g, "");
	const hex = `#${folded.replace(/^(?:#|0x)/i, "")}`.toLowerCase();
	return parseHexColor(hex) === null ? null : hex;
};
