import type { Document } from "../../document/document.ts";
import type { StructureElement } from "../../document/structure.ts";
import { type PdfEntries, type PdfValue, pdfText } from "../file/pdf-value.ts";
import { roundPlace } from "./pdf-number.ts";

/** The box of each figure in its page's own coordinates, `y` upwards: left, bottom, right, top (ISO 32000-1 14.8.5.4.3). */
export type FigureBoxes = ReadonlyMap<StructureElement, readonly number[]>;

/** The boxes of all figures of a document; one that stands on two pages has the box of the first. */
export const findFigureBoxes = (document: Document): FigureBoxes => {
	const boxes = new Map<StructureElement, readonly number[]>();
	for (const { figures, height } of document.pages) {
		for (const { element, box } of figures) {
			if (boxes.has(element)) continue;
			const corners = [box.x, height - box.y - box.height, box.x + box.width, height - box.y];
			boxes.set(element, corners.map(roundPlace));
		}
	}
	return boxes;
};

const textOrNothing = (text: string | undefined): PdfValue => (text === undefined ? undefined : pdfText(text));

/** The entries of a structure element that say what it is (ISO 32000-1 14.7.2, 14.9), without its place in the tree. */
export const describeElement = (element: StructureElement, boxes: FigureBoxes): PdfEntries => {
	const { alt, actualText, lang, title, id } = element.attributes;
	const attributes = [describeLayout(element, boxes), describeList(element), describeCell(element)].filter(
		(entries) => entries !== null,
	);
	return {
		ID: textOrNothing(id),
		T: textOrNothing(title),
		Lang: textOrNothing(lang),
		Alt: textOrNothing(alt),
		ActualText: textOrNothing(actualText),
		A: attributes.length > 1 ? attributes : attributes[0],
	};
};

const describeLayout = (element: StructureElement, boxes: FigureBoxes): PdfEntries | null => {
	if (element.role !== "Figure") return null;
	const corners = boxes.get(element);
	if (corners === undefined) throw new Error(`the figure "${element.attributes.alt ?? ""}" has no box`);
	return { O: "Layout", Placement: "Block", BBox: corners };
};

const describeList = (element: StructureElement): PdfEntries | null => {
	const { listNumbering } = element.attributes;
	return listNumbering === undefined ? null : { O: "List", ListNumbering: listNumbering };
};

const describeCell = (element: StructureElement): PdfEntries | null => {
	const { scope, rowSpan, colSpan } = element.attributes;
	if (scope === undefined && rowSpan === undefined && colSpan === undefined) return null;
	return { O: "Table", Scope: scope, RowSpan: rowSpan, ColSpan: colSpan };
};
