import { assertNever } from "../../base/assert-never.ts";
import { emptyFrame } from "../../document/frame.ts";
import type { EditionBreak } from "../../model/edition.ts";
import { layChoose } from "./choose.ts";
import { layContact } from "./contact.ts";
import { divideTall } from "./divide-block.ts";
import { layDone } from "./done.ts";
import { layFaq } from "./faq.ts";
import type { BlockContext, LaidBlock, LayBlock } from "./laid-block.ts";
import { layNote } from "./note.ts";
import { layMeetingHead, layPathEnd, layPathStart } from "./path-ends.ts";
import { laidBlock } from "./plain-block.ts";
import { laySection } from "./section.ts";
import { layStep, layStepOverCodes } from "./step.ts";
import { laySwitch } from "./switch.ts";
import { layTable } from "./table.ts";
import { layTextBlock } from "./text-block.ts";

/** As `layBlock`, but a step's codes stand under everything else, so that a page may end before them. */
export const layOverCodes: LayBlock = (block, context) =>
	block.kind === "step"
		? layStepOverCodes(block, context).flatMap((laid) => divideTall(laid, context))
		: layBlock(block, context);

/** Lays out one block of an edition, in as many parts as it may be divided into; none is taller than a column. */
export const layBlock: LayBlock = (block, context) =>
	layParts(block, context).flatMap((laid) => divideTall(laid, context));

const layParts: LayBlock = (block, context) => {
	switch (block.kind) {
		case "section":
			return laySection(block, context);
		case "step":
			return layStep(block, context);
		case "note":
			return layNote(block, context);
		case "switch":
			return laySwitch(block, context);
		case "done":
			return layDone(block, context);
		case "contact":
			return layContact(block, context);
		case "table":
			return layTable(block, context);
		case "faq":
			return layFaq(block, context);
		case "text":
			return layTextBlock(block, context);
		case "choose":
			return layChoose(block, context);
		case "path-start":
			return layPathStart(block, context);
		case "path-end":
			return layPathEnd(block, context);
		case "meeting":
			return layMeetingHead(block, context);
		case "break":
			return [layBreak(block, context)];
		default:
			return assertNever(block);
	}
};

const layBreak = (block: EditionBreak, context: BlockContext): LaidBlock =>
	laidBlock(block, [{ frame: emptyFrame(context.style.page.columnWidth, 0), cost: 0 }], context, {
		spaceBefore: 0,
		breakAfter: 0,
		grid: 0,
		forcedBreak: block.at,
	});
