import { kidsOf, readMarks, roleOf } from "./page-content.ts";
import { asDictionary, isRef, nameOf, type PdfData, PdfObjects, textOf } from "./pdf-objects.ts";

/** Elements that a screen reader announces by themselves; all others are read within the one that they stand in. */
const BLOCKS = new Set([
	"Document",
	"Sect",
	"H1",
	"H2",
	"H3",
	"P",
	"L",
	"LI",
	"LBody",
	"Table",
	"TR",
	"TH",
	"TD",
	"Note",
	"Caption",
]);

/**
 * What a screen reader says of a file, a line for each thing that it announces: its kind, then its words, with
 * alternative texts in their place. Written from the tags alone, as a blind reader hears it.
 */
export const readAloud = (bytes: Uint8Array): string => {
	const pdf = new PdfObjects(bytes);
	const texts = pdf.pages.map(
		(page) => new Map(readMarks(pdf, page).flatMap(({ mcid, text }) => (mcid === null ? [] : [[mcid, text]]))),
	);
	const pageOf = (reference: PdfData): number =>
		pdf.pages.findIndex((page) => isRef(page) && isRef(reference) && page.object === reference.object);

	/** The words of a kid that is no element of its own line. */
	const say = (kid: PdfData, owner: PdfData): string => {
		const { Type = null, MCID = null, Pg = null } = asDictionary(pdf.resolve(kid));
		const ownPage = asDictionary(pdf.resolve(owner))["Pg"] ?? null;
		if (typeof kid === "number") return texts[pageOf(ownPage)]?.get(kid) ?? "";
		if (nameOf(Type) === "MCR") return texts[pageOf(Pg)]?.get(Number(MCID)) ?? "";
		if (nameOf(Type) === "OBJR") return "";
		return sayElement(kid);
	};
	const sayElement = (element: PdfData): string => {
		const [alt = "", actual = "", lang = ""] = ["Alt", "ActualText", "Lang"].map((key) =>
			textOf(pdf.get(element, key)),
		);
		const role = roleOf(pdf, element);
		const inner = kidsOf(pdf, element)
			.map((kid) => say(kid, element))
			.join("");
		const words = actual !== "" ? actual : alt !== "" ? alt : inner;
		const spoken = lang === "" ? words : `{${lang}: ${words}}`;
		if (role === "Link" || role === "Figure") return `[${role} ${spoken}]`;
		return role === "Lbl" ? `${spoken} ` : spoken;
	};
	const lines: string[] = [];
	const visit = (element: PdfData, depth: number): void => {
		let words = "";
		const flush = (): void => {
			if (words !== "") lines.push(`${"  ".repeat(depth)}${roleOf(pdf, element)}: ${words.trim()}`);
			words = "";
		};
		for (const kid of kidsOf(pdf, element)) {
			if (BLOCKS.has(roleOf(pdf, kid))) {
				flush();
				visit(kid, depth + 1);
			} else words += say(kid, element);
		}
		flush();
	};
	for (const kid of kidsOf(pdf, pdf.get(pdf.root, "StructTreeRoot"))) visit(kid, 0);
	return `${lines.join("\n")}\n`;
};
