import { type Rect, union } from "../../base/rect.ts";
import type { Page } from "../../document/document.ts";
import type { Link, LinkTarget } from "../../document/item.ts";
import type { PackedPdf } from "../file/packed-pdf.ts";
import { type PdfEntries, type PdfReference, type PdfValue, pdfText } from "../file/pdf-value.ts";
import { roundPlace } from "./pdf-number.ts";
import type { PlacedAnnotation } from "./write-structure.ts";

/** The annotation flag Print, which PDF/A asks for (ISO 19005-2 6.3.2). */
const PRINT = 4;

/**
 * Writes the links of all pages: one annotation each, with the areas of its lines as QuadPoints (ISO 32000-1 12.5.6.5).
 * The pages' dictionaries get their `Annots`.
 */
export const writeLinks = (
	pdf: PackedPdf,
	pages: readonly Page[],
	dictionaries: readonly PdfReference[],
): readonly PlacedAnnotation[] => {
	const placed: PlacedAnnotation[] = [];
	pages.forEach((page, index) => {
		const dictionary = dictionaries[index];
		if (dictionary === undefined || page.links.length === 0) return;
		const annotations = page.links.map((link) => {
			const annotation = pdf.add({
				...describeLink(link, page.height),
				P: dictionary,
				StructParent: pages.length + placed.length,
			});
			placed.push({ element: link.element, annotation, page: dictionary });
			return annotation;
		});
		dictionary.data["Annots"] = annotations;
	});
	return placed;
};

const describeLink = (link: Link, pageHeight: number): PdfEntries => {
	const [first, ...rest] = link.rects;
	if (first === undefined) throw new Error(`the link "${link.description}" has no area`);
	const { left, bottom, right, top } = turnOver(union(first, ...rest), pageHeight);
	return {
		Type: "Annot",
		Subtype: "Link",
		Rect: [left, bottom, right, top],
		QuadPoints: rest.length === 0 ? undefined : link.rects.flatMap((rect) => quadPoints(rect, pageHeight)),
		Border: [0, 0, 0],
		F: PRINT,
		Contents: pdfText(link.description),
		A: describeTarget(link.target),
	};
};

const turnOver = (rect: Rect, pageHeight: number) => ({
	left: roundPlace(rect.x),
	bottom: roundPlace(pageHeight - rect.y - rect.height),
	right: roundPlace(rect.x + rect.width),
	top: roundPlace(pageHeight - rect.y),
});

/** In the order in which readers expect them, which is not that of the standard: a Z from the upper left. */
const quadPoints = (rect: Rect, pageHeight: number): readonly number[] => {
	const { left, bottom, right, top } = turnOver(rect, pageHeight);
	return [left, top, right, top, left, bottom, right, bottom];
};

const describeTarget = (target: LinkTarget): PdfValue =>
	target.kind === "url"
		? { Type: "Action", S: "URI", URI: pdfText(toAscii(target.url)) }
		: { Type: "Action", S: "GoTo", D: pdfText(target.name) };

/** A URI is 7-bit ASCII (ISO 32000-1 12.6.4.7): hosts become punycode, the rest is percent-encoded. */
const toAscii = (url: string): string => {
	const href = URL.canParse(url) ? new URL(url).href : url;
	return href.replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));
};
