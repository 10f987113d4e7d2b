import type { Frame } from "../../document/frame.ts";
import { element } from "../../document/structure.ts";
import type { Screenshot } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import { edgedBox, placeLabel } from "./draw-shape.ts";
import { layLabel } from "./lay-label.ts";
import type { ScreenContext } from "./screen-context.ts";

/** Stands for a screenshot: a frame as large as a phone, with the picture's alternative text inside. */
export const drawPlaceholder = (image: Screenshot<SourcedText>, context: ScreenContext): Frame => {
	const { style } = context;
	const { width, content, height: heights, type } = style.phone;
	const settings = {
		measure: content.width,
		types: type.field,
		lines: Infinity,
		bold: false,
		color: style.colors.ink,
		align: "start",
	} as const;
	const laid = layLabel(image.alt, settings, context);
	const height = Math.max(heights.phone, laid.height + 2 * content.left);
	const box = { x: 0, y: 0, width, height };
	const line = { color: style.colors.line, width: style.mm(0.5), fill: style.colors.paper };
	const label = placeLabel({ label: null }, laid, content.left, (height - laid.height) / 2);
	const figure = element("Figure", [context.tag], { alt: image.alt.text });
	return {
		width,
		height,
		items: [edgedBox(box, style.phone.radius.phone, line, context), ...label.items],
		links: [],
		destinations: [],
		structure: [figure],
		figures: [{ element: figure, box }],
	};
};
