import { asArray, asDictionary, nameOf, type PdfData, type PdfObjects } from "./pdf-objects.ts";

/** A stretch of marked content. */
export interface MarkedStretch {
	/** `P`, `Figure`, `Artifact` … */
	readonly tag: string;
	/** Null for artifacts. */
	readonly mcid: number | null;
	/** What copying it gives. */
	readonly text: string;
	readonly operators: readonly string[];
}

/** A font of a page as its content uses it. */
export interface PageFont {
	/** The composite font. */
	readonly dictionary: PdfData;
	/** Texts by character identifier. */
	readonly texts: ReadonlyMap<number, string>;
}

/** The operators of a page, one a line as this program writes them. */
export const readOperators = (pdf: PdfObjects, page: PdfData): readonly string[] =>
	pdf
		.streamOf(asDictionary(pdf.resolve(page))["Contents"])
		.toString("latin1")
		.split("\n");

/** The fonts of a page by their names in its content. */
export const readFonts = (pdf: PdfObjects, page: PdfData): ReadonlyMap<string, PageFont> => {
	const fonts = asDictionary(pdf.get(page, "Resources", "Font"));
	return new Map(
		Object.entries(fonts).map(([name, dictionary]) => [
			name,
			{
				dictionary,
				texts: readTexts(pdf.streamOf(asDictionary(pdf.resolve(dictionary))["ToUnicode"]).toString("latin1")),
			},
		]),
	);
};

/** The ranges of a ToUnicode map that lists a text for each code. */
const readTexts = (map: string): ReadonlyMap<number, string> => {
	const texts = new Map<number, string>();
	for (const [, first = "", list = ""] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g))
		[...list.matchAll(/<([0-9a-f]*)>/g)].forEach(([, hex = ""], index) => {
			texts.set(Number.parseInt(first, 16) + index, Buffer.from(hex, "hex").swap16().toString("utf16le"));
		});
	return texts;
};

/** The character identifiers that an operator shows. */
export const shownIdentifiers = (operator: string): readonly number[] => {
	const hex = /^<([0-9a-f]*)> Tj$/.exec(operator)?.[1] ?? "";
	return [...hex.matchAll(/.{4}/g)].map(([digits]) => Number.parseInt(digits, 16));
};

/** All marked content of a page in the order in which it is painted. */
export const readMarks = (pdf: PdfObjects, page: PdfData): readonly MarkedStretch[] => {
	const fonts = readFonts(pdf, page);
	const stretches: (MarkedStretch & { text: string; operators: string[] })[] = [];
	let open: (typeof stretches)[number] | null = null;
	let font: PageFont | undefined;
	for (const operator of readOperators(pdf, page)) {
		const begin = /^\/(\w+) <<(.*)>> BDC$/.exec(operator);
		if (begin !== null) {
			const mcid = /\/MCID (\d+)/.exec(begin[2] ?? "")?.[1];
			open = { tag: begin[1] ?? "", mcid: mcid === undefined ? null : Number(mcid), text: "", operators: [] };
			stretches.push(open);
		} else if (operator === "EMC") open = null;
		else {
			const chosen = /^\/(\w+) \S+ Tf$/.exec(operator)?.[1];
			if (chosen !== undefined) font = fonts.get(chosen);
			open?.operators.push(operator);
			if (open !== null) for (const cid of shownIdentifiers(operator)) open.text += font?.texts.get(cid) ?? "\ufffd";
		}
	}
	return stretches;
};

/** The kids of a structure element, one that stands alone, too. */
export const kidsOf = (pdf: PdfObjects, element: PdfData): readonly PdfData[] => {
	const kids = asDictionary(pdf.resolve(element))["K"] ?? null;
	return Array.isArray(kids) ? asArray(kids) : kids === null ? [] : [kids];
};

/** The role of a structure element. */
export const roleOf = (pdf: PdfObjects, element: PdfData): string => nameOf(pdf.get(element, "S"));
