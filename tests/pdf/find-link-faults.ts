import { asArray, asDictionary, isRef, nameOf, type PdfData, type PdfObjects, textOf } from "./pdf-objects.ts";

/** What a catalog of this program holds; actions, forms, layers and scripts are not among it. */
const CATALOG = new Set(
	"Type Pages Lang ViewerPreferences StructTreeRoot MarkInfo Names PageLabels Outlines PageMode Metadata OutputIntents".split(
		" ",
	),
);

/**
 * What ISO 19005-2 6.3 to 6.6 and ISO 14289-1 7.1, 7.17 and 7.18 say of annotations, actions and the catalog, and
 * places that lead nowhere.
 */
export const findLinkFaults = (pdf: PdfObjects): readonly string[] => {
	const faults = new Set<string>();
	const report = (fault: string): void => {
		faults.add(fault);
	};
	checkCatalog(pdf, report);
	const names = checkNames(pdf, report);
	for (const page of pdf.pages) {
		const annotations = asArray(pdf.get(page, "Annots"));
		if (nameOf(pdf.get(page, "Tabs")) !== "S") report("7.18.3: the order of tabs");
		for (const annotation of annotations) {
			checkAnnotation(pdf, annotation, page, report);
			const target = pdf.get(annotation, "A", "D");
			if (target !== null && !names.has(textOf(target))) report(`a link leads nowhere: ${textOf(target)}`);
		}
	}
	const outline = pdf.get(pdf.root, "Outlines");
	if (outline !== null) checkOutline(pdf, outline, report);
	return [...faults];
};

type Report = (fault: string) => void;

const checkCatalog = (pdf: PdfObjects, report: Report): void => {
	const catalog = asDictionary(pdf.root);
	for (const key of Object.keys(catalog)) if (!CATALOG.has(key)) report(`6.5, 6.9, 6.11: ${key} in the catalog`);
	if (pdf.get(catalog, "ViewerPreferences", "DisplayDocTitle") !== true) report("7.1: the title is not shown");
	if (pdf.get(catalog, "MarkInfo", "Marked") !== true) report("7.1: not marked as tagged");
	const trees = Object.keys(asDictionary(pdf.get(catalog, "Names")));
	if (trees.some((tree) => tree !== "Dests")) report("6.5, 6.8: names of scripts or files");
};

/** The names of destinations: in byte order, each leading to a place of a page. */
const checkNames = (pdf: PdfObjects, report: Report): ReadonlySet<string> => {
	const entries = asArray(pdf.get(pdf.root, "Names", "Dests", "Names"));
	const names = entries.filter((_, index) => index % 2 === 0).map(textOf);
	if (names.some((name, index) => index > 0 && name <= String(names[index - 1])))
		report("destinations are out of order");
	entries.forEach((entry, index) => {
		if (index % 2 === 1) checkPlace(pdf, entry, report);
	});
	return new Set(names);
};

/** A place: a page, XYZ, inside the page and not at its right edge, and no zoom. */
const checkPlace = (pdf: PdfObjects, place: PdfData, report: Report): void => {
	const [page = null, kind = null, left, top, zoom] = asArray(pdf.resolve(place));
	const isPage = isRef(page) && pdf.pages.some((other) => isRef(other) && other.object === page.object);
	const [, , width = 0, height = 0] = asArray(pdf.get(page, "MediaBox")).map(Number);
	if (!isPage || nameOf(kind) !== "XYZ" || zoom !== null) report("a place is no place of a page");
	if (!(Number(left) >= 0 && Number(left) <= 0.9 * width && Number(top) >= 0 && Number(top) <= height))
		report("a place lies beyond its page");
};

const checkAnnotation = (pdf: PdfObjects, annotation: PdfData, page: PdfData, report: Report): void => {
	const { Subtype = null, F, Contents = null, StructParent, P = null, ...more } = asDictionary(pdf.resolve(annotation));
	if (nameOf(Subtype) !== "Link") report("6.3.1: another kind of annotation");
	if (F !== 4) report("6.3.2: the flags of an annotation");
	if (["AA", "AP", "CA", "C", "IC"].some((key) => key in more))
		report("6.3.3, 6.5.2: what an annotation looks like or does");
	if (textOf(Contents) === "") report("7.18.5: a link does not say what it does");
	if (StructParent === undefined) report("7.18.1: a link is not in the structure");
	if (!(isRef(P) && isRef(page) && P.object === page.object)) report("a link has another page");
	const action = pdf.get(annotation, "A");
	if (!["URI", "GoTo"].includes(nameOf(pdf.get(action, "S")))) report("6.5.1: another action");
	const uri = pdf.get(action, "URI");
	if (uri !== null && !/^[\x21-\x7e]+$/.test(textOf(uri))) report(`a URI is not ASCII: ${textOf(uri)}`);
	checkAreas(pdf, annotation, page, report);
};

/** The areas of a link's lines lie in its rectangle, and that on the page. */
const checkAreas = (pdf: PdfObjects, annotation: PdfData, page: PdfData, report: Report): void => {
	const [left = 0, bottom = 0, right = 0, top = 0] = asArray(pdf.get(annotation, "Rect")).map(Number);
	const [, , width = 0, height = 0] = asArray(pdf.get(page, "MediaBox")).map(Number);
	if (!(0 <= left && left < right && right <= width && 0 <= bottom && bottom < top && top <= height))
		report("a link lies beyond its page");
	const areas = asArray(pdf.get(annotation, "QuadPoints")).map(Number);
	if (areas.length % 8 !== 0) report("areas are no quadrilaterals");
	areas.forEach((place, index) => {
		const [from, to] = index % 2 === 0 ? [left, right] : [bottom, top];
		if (place < from - 0.01 || place > to + 0.01) report("the area of a line lies beyond its link");
	});
};

/** Bookmarks have titles and places, and say how many are below them. */
const checkOutline = (pdf: PdfObjects, entry: PdfData, report: Report): number => {
	let count = 0;
	let before: PdfData = null;
	for (let next = pdf.get(entry, "First"); next !== null; next = pdf.get(next, "Next")) {
		if (textOf(pdf.get(next, "Title")) === "") report("a bookmark has no title");
		checkPlace(pdf, pdf.get(next, "Dest"), report);
		if (pdf.get(next, "Prev") !== before || pdf.get(next, "Parent") !== entry) report("bookmarks are linked wrongly");
		before = next;
		count += 1 + checkOutline(pdf, next, report);
	}
	if (count > 0 && (pdf.get(entry, "Count") !== count || pdf.get(entry, "Last") !== before))
		report("bookmarks are counted wrongly");
	return count;
};
