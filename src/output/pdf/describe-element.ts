import type { PdfValue } from "pdfkit";
import type { Document } from "../../document/document.ts";
import type { StructureElement } from "../../document/structure.ts";
import { pdfText } from "./pdf-text.ts";

type Entries = { readonly [key: string]: PdfValue };

const textOrNothing = (text: string | undefined): PdfValue => (text === undefined ? undefined : pdfText(text));

/** The entries of a structure element that say what it is (ISO 32000-1 14.7.2, 14.9), without its place in the tree. */
export const describeElement = (element: StructureElement, document: Document): Entries => {
	const { alt, actualText, lang, title, id } = element.attributes;
	const attributes = [describeLayout(element, document), describeList(element), describeCell(element)].filter(
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

/** The box of a figure, in the page's own coordinates: `y` upwards (ISO 32000-1 14.8.5.4.3). */
const describeLayout = (element: StructureElement, document: Document): Entries | null => {
	if (element.role !== "Figure") return null;
	for (const page of document.pages) {
		const box = page.figures.find((figure) => figure.element === element)?.box;
		if (box === undefined) continue;
		const corners = [box.x, page.height - box.y - box.height, box.x + box.width, page.height - box.y];
		return { O: "Layout", Placement: "Block", BBox: corners };
	}
	throw new Error(`the figure "${element.attributes.alt ?? ""}" has no box`);
};

const describeList = (element: StructureElement): Entries | null => {
	const { listNumbering } = element.attributes;
	return listNumbering === undefined ? null : { O: "List", ListNumbering: listNumbering };
};

const describeCell = (element: StructureElement): Entries | null => {
	const { scope, rowSpan, colSpan } = element.attributes;
	if (scope === undefined && rowSpan === undefined && colSpan === undefined) return null;
	return { O: "Table", Scope: scope, RowSpan: rowSpan, ColSpan: colSpan };
};
