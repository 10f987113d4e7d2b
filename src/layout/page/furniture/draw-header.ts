import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { joinFrames } from "../../../document/move-frame.ts";
import type { StepId } from "../../../model/ids.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { plainTextOf } from "../../../text/paint/plain-text.ts";
import { toArtifact } from "../piece/artifact-frame.ts";
import { joinRow } from "../piece/draw-row.ts";
import { setLine } from "../piece/set-text.ts";
import { shortenLine } from "../piece/shorten-line.ts";
import { drawRouteStrip } from "../route/draw-route-strip.ts";

const HEADER = { kind: "artifact", subtype: "header" } as const;

/**
 * The running header of pages 2 and later, as wide as the content: title and tag, and the route with this page's steps
 * filled. An artifact. Null in poster and compact, which have none (TOKENS.md sections 11 and 12).
 */
export const drawHeader = (here: ReadonlySet<StepId>, context: DrawContext): Frame | null => {
	const { style } = context;
	if (style.density === "compact" || style.density === "poster") return null;
	const { contentWidth, headerHeight } = style.page;
	const size = { width: contentWidth, height: headerHeight };
	const gap = style.mm(4);
	const spare = contentWidth - fitTitle(Number.POSITIVE_INFINITY, context).width - gap;
	const strip = drawRouteStrip(here, spare, context) ?? emptyFrame(0, 0);
	const left = fitTitle(contentWidth - strip.width - gap, context);
	return toArtifact(
		joinFrames(size, [
			{ frame: left, x: 0, y: (headerHeight - left.height) / 2 },
			{ frame: strip, x: contentWidth - strip.width, y: (headerHeight - strip.height) / 2 },
		]),
		"header",
	);
};

/** Title and tag where both fit, else the title, cut where it is too long. */
const fitTitle = (measure: number, context: DrawContext): Frame => {
	const { edition, style } = context;
	const { header } = style.type;
	const title = plainTextOf(edition.title, context.edition);
	const tag = edition.tag === null ? null : plainTextOf(edition.tag, context.edition);
	const bold = setLine(title, header, HEADER, context);
	if (tag !== null) {
		const light = setLine(tag, { ...header, weight: "regular" }, HEADER, context);
		const both = joinRow([bold, light], bold.height, style.mm(2.5));
		if (both.width <= measure) return both;
	}
	return shortenLine(title, measure, { type: header, tag: HEADER }, context);
};
