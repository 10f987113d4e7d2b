import type { Document, OutlineEntry } from "../../document/document.ts";
import type { PdfFile } from "../file/pdf-file.ts";
import { type PdfEntries, type PdfObject, type PdfValue, pdfText } from "../file/pdf-value.ts";

/** Writes what leads through the document: named destinations, bookmarks and page labels; gives their catalog entries. */
export const writeNavigation = (file: PdfFile, document: Document, pages: readonly PdfObject[]): PdfEntries => {
	const destinations = findDestinations(document, pages);
	checkTargets(document, destinations);
	return {
		Names: { Dests: { Names: [...destinations].flatMap(([name, place]) => [pdfText(name), place]) } },
		PageLabels: { Nums: describePageLabels(document.pages.map((page) => page.label)) },
		...(document.outline.length === 0
			? {}
			: { Outlines: writeOutline(file, document.outline, destinations), PageMode: "UseOutlines" }),
	};
};

type Destinations = ReadonlyMap<string, PdfValue>;

/** All destinations by name, in byte order, which a name tree needs. */
const findDestinations = (document: Document, pages: readonly PdfObject[]): Destinations => {
	const found = document.pages.flatMap((page, index) =>
		page.destinations.map(({ name, x, y }): [string, PdfValue] => [
			name,
			// No zoom: the reader keeps the one that he has.
			[pages[index], "XYZ", Math.max(x, 0), page.height - y, null],
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

const writeOutline = (file: PdfFile, entries: readonly OutlineEntry[], destinations: Destinations): PdfObject => {
	const root = file.add({ Type: "Outlines" });
	Object.assign(root.entries, writeEntries(file, entries, root, destinations));
	return root;
};

/** Writes the entries below one; gives what that one says of them. All are open, so `Count` counts them all. */
const writeEntries = (
	file: PdfFile,
	entries: readonly OutlineEntry[],
	parent: PdfObject,
	destinations: Destinations,
): PdfEntries => {
	const references = entries.map(() => file.add());
	entries.forEach((entry, index) => {
		const destination = destinations.get(entry.destination);
		if (destination === undefined) throw new Error(`a bookmark leads to "${entry.destination}", which no page defines`);
		const reference = references[index];
		if (reference === undefined) return;
		Object.assign(reference.entries, {
			Title: pdfText(entry.title),
			Parent: parent,
			Prev: references[index - 1],
			Next: references[index + 1],
			Dest: destination,
			...writeEntries(file, entry.children, reference, destinations),
		});
	});
	return entries.length === 0 ? {} : { First: references[0], Last: references.at(-1), Count: countEntries(entries) };
};

const countEntries = (entries: readonly OutlineEntry[]): number =>
	entries.reduce((count, entry) => count + 1 + countEntries(entry.children), 0);
