import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mm } from "../../src/base/length.ts";
import type { Document, Page } from "../../src/document/document.ts";
import type { Frame } from "../../src/document/frame.ts";
import { joinFrames } from "../../src/document/move-frame.ts";
import { element } from "../../src/document/structure.ts";
import { drawPicture } from "../../src/figure/screen/draw-picture.ts";
import type { EditionStepContent } from "../../src/model/edition.ts";
import { writePdf } from "../../src/output/pdf/write-pdf.ts";
import type { DrawContext } from "../../src/text/paint/draw-context.ts";
import { REPOSITORY } from "../support/compile-manual.ts";

const [COLUMNS, ROWS] = [7, 3];
const [PITCH_X, PITCH_Y] = [mm(36), mm(66)];
const MARGIN = mm(2);

/** The first way of drawing each phone of each step of an edition, conditional screens included. */
const listPhones = (context: DrawContext): readonly Frame[] =>
	context.edition.blocks
		.flatMap((block): readonly EditionStepContent[] =>
			block.kind === "step" ? [block, ...block.alt.map(({ value }) => value)] : [],
		)
		.flatMap((step) => {
			const mode = context.edition.modes.get(step.mode);
			if (step.picture === null || mode === undefined) return [];
			const drawn = drawPicture(step.picture, { mode, chrome: step.chrome, how: step.how }, context);
			return drawn.map(({ alternatives }) => alternatives[0].frame);
		});

/** All drawn screens of an edition in rows, without anything that a page adds: only drawing them changes these. */
export const makeScreenSheets = (context: DrawContext): Document => {
	const phones = listPhones(context);
	const size = COLUMNS * ROWS;
	const sheets = Array.from({ length: Math.ceil(phones.length / size) }, (_, sheet): Frame => {
		const placed = phones.slice(sheet * size, (sheet + 1) * size).map((frame, index) => ({
			frame,
			x: MARGIN + (index % COLUMNS) * PITCH_X,
			y: MARGIN + Math.floor(index / COLUMNS) * PITCH_Y,
		}));
		return joinFrames({ width: COLUMNS * PITCH_X, height: ROWS * PITCH_Y }, placed);
	});
	return {
		metadata: { title: "screens", lang: "ja", author: null, subject: null, date: null },
		pages: sheets.map((frame, index): Page => ({ ...frame, label: `${index + 1}`, columns: [] })),
		structure: element(
			"Document",
			sheets.flatMap(({ structure }) => structure),
		),
		outline: [],
		fonts: context.fonts,
	};
};

/** A document as a PDF file. */
export const pdfOf = (document: Document): Uint8Array =>
	writePdf(document, (path) => new Uint8Array(readFileSync(join(REPOSITORY, path))));
