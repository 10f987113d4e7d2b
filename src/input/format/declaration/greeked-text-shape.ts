import type { LocalizedLabel } from "../../../model/manual.ts";
import type { TextElement } from "../../../model/screen.ts";
import { reportFullWidth } from "../shape/scalar-shapes.ts";
import type { Shape } from "../shape/shape.ts";
import { label } from "../shape/text-shape.ts";

/** A screen has room for so many grey lines. */
const MOST_LINES = 30;

const LINES = { from: 1, to: MOST_LINES, unit: { ja: "行", en: " lines" } };

/** A number of grey lines, or real words: the one place where a number is no text. */
export const greekedText: Shape<TextElement<LocalizedLabel>["content"]> = {
	expects: { ja: "線の数、または文", en: "a number of lines, or a text" },
	decode: (node, slot, context) => {
		if (node.kind === "scalar" && node.style === "plain") {
			if (reportFullWidth(node, slot, context)) return undefined;
			const spelled = node.content.text;
			if (/^[-+]?\d+$/.test(spelled)) {
				const count = Number(spelled);
				if (count >= LINES.from && count <= LINES.to) return { kind: "lines", count };
				context.sink.report("format/out-of-range", node.span, { key: slot.key, value: spelled, ...LINES });
				return undefined;
			}
		}
		const words = label.decode(node, slot, context);
		return words === undefined ? undefined : { kind: "words", label: words };
	},
	schema: (definitions) => ({
		anyOf: [
			{ type: "integer", minimum: LINES.from, maximum: LINES.to },
			{ not: { type: "integer" }, ...label.schema(definitions) },
		],
	}),
	inside: () => [],
};
