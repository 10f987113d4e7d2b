import type { Document, OutlineEntry } from "../../document/document.ts";
import type { PackedPdf } from "../file/packed-pdf.ts";
import { type PdfEntries, type PdfReference, type PdfValue, pdfText } from "../file/pdf-value.ts";
import { roundPlace } from "./pdf-number.ts";

/** Writes what leads through the document: named destinations, bookmarks and page labels, into the catalog. */
export const writeNavigation = (pdf: PackedPdf, document: Document, pages: readonly PdfReference[]): void => {
	const destinations = findDestinations(document, pages);
	checkTargets(document, destinations);
	const { catalog } = pdf;
	// In place of pdfkit's own tree, whose order depends on the machine's language.
	catalog.Names.data = { Dests: { Names: [...destinations].flatMap(([name, place]) => [pdfText(name), place]) } };
	catalog["PageLabels"] = { Nums: describePageLabels(document.pages.map((page) => page.label)) };
	if (document.outline.length > 0) {
		catalog["Outlines"] = writeOutline(pdf, document.outline, destinations);
		catalog["PageMode"] = "UseOutlines";
	}
};

type Destinations = ReadonlyMap<string, PdfValue>;

/** All destinations by name, in byte order, which a name tree needs. */
const findDestinations = (document: Document, pages: readonly PdfReference[]): Destinations => {
	const found = document.pages.flatMap((page, index) =>
		page.destinations.map(({ name, x, y }): [string, PdfValue] => [
			name,
			// No zoom: the reader keeps the one that he has.
			[pages[index], "XYZ", roundPlace(Math.max(x, 0)), roundPlace(page.height - y), null],
		]),
	);
	return new Map(found.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
};

const checkTargets = (document: Document, destinations: Destinations): void => {
	for (const { target } of document.pages.flatMap((page) => page.links))
		if (target.kind === "destination" && !destinations.has(target.name))
			throw new Error(`a link leads to "${target.name}", which no page defines`);
};

const describePageLabels = (labels: readonly string[]): readonly PdfValue[] =>
	labels.flatMap((label, index): readonly PdfValue[] => {
		const number = /^[1-9]\d*$/.test(label) ? Number(label) : null;
		if (number === null) return [index, { P: pdfText(label) }];
		// A number that follows the one before needs no entry of its own.
		return labels[index - 1] === `${number - 1}` ? [] : [index, { S: "D", St: number }];
	});

const writeOutline = (pdf: PackedPdf, entries: readonly OutlineEntry[], destinations: Destinations): PdfReference => {
	const root = pdf.ref({ Type: "Outlines" });
	Object.assign(root.data, writeEntries(pdf, entries, root, destinations));
	root.end();
	return root;
};

/** Writes the entries below one; gives what that one says of them. All are open, so `Count` counts them all. */
const writeEntries = (
	pdf: PackedPdf,
	entries: readonly OutlineEntry[],
	parent: PdfReference,
	destinations: Destinations,
): PdfEntries => {
	const references = entries.map(() => pdf.ref());
	entries.forEach((entry, index) => {
		const destination = destinations.get(entry.destination);
		if (destination === undefined) throw new Error(`a bookmark leads to "${entry.destination}", which no page defines`);
		const reference = references[index];
		if (reference === undefined) return;
		Object.assign(reference.data, {
			Title: pdfText(entry.title),
			Parent: parent,
			Prev: references[index - 1],
			Next: references[index + 1],
			Dest: destination,
			...writeEntries(pdf, entry.children, reference, destinations),
		});
		reference.end();
	});
	return entries.length === 0 ? {} : { First: references[0], Last: references.at(-1), Count: countEntries(entries) };
};

const countEntries = (entries: readonly OutlineEntry[]): number =>
	entries.reduce((count, entry) => count + 1 + countEntries(entry.children), 0);
