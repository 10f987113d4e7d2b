import { kidsOf, roleOf } from "./page-content.ts";
import { asArray, asDictionary, nameOf, type PdfData, type PdfObjects, textOf } from "./pdf-objects.ts";

/** Which elements may stand directly in an element of a role (ISO 32000-1 14.8.4); all other roles take any. */
const CHILDREN: { readonly [role: string]: readonly string[] } = {
	L: ["Caption", "LI"],
	LI: ["Lbl", "LBody"],
	Table: ["Caption", "TR"],
	TR: ["TH", "TD"],
	Ruby: ["RB", "RT"],
};

/** In what elements of a role must stand. */
const PARENTS: { readonly [role: string]: readonly string[] } = {
	LI: ["L"],
	LBody: ["LI"],
	TR: ["Table"],
	TH: ["TR"],
	TD: ["TR"],
	RB: ["Ruby"],
	RT: ["Ruby"],
};

/** Standard types (ISO 32000-1 14.8.4): others would need a role map. */
const STANDARD = new Set(
	"Document Sect H1 H2 H3 P L LI Lbl LBody Table TR TH TD Figure Link Note Span Ruby RB RT Caption".split(" "),
);

/** A language tag as far as ISO 14289-1 7.2 looks at it (RFC 3066). */
const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** What ISO 14289-1 7.2 to 7.9 says of elements: what stands in what, headings, tables, figures, notes, languages. */
export const findRoleFaults = (pdf: PdfObjects): readonly string[] => {
	const faults = new Set<string>();
	const report = (fault: string): void => {
		faults.add(fault);
	};
	const levels: number[] = [];
	const identifiers = new Map<string, number>();
	const visit = (element: PdfData, parent: string): void => {
		const role = roleOf(pdf, element);
		if (!STANDARD.has(role)) report(`7.1: the role ${role}`);
		const fits = (CHILDREN[parent]?.includes(role) ?? true) && (PARENTS[role]?.includes(parent) ?? true);
		if (!fits) report(`7.2: a ${role} in a ${parent}`);
		if (/^H\d$/.test(role)) levels.push(Number(role.slice(1)));
		if (role === "Figure") checkFigure(pdf, element, report);
		if (role === "Table") checkTable(pdf, element, report);
		if (role === "L" && nameOf(pdf.get(element, "A", "ListNumbering")) === "")
			report("7.6: a list without its numbering");
		const identifier = textOf(pdf.get(element, "ID"));
		if (role === "Note" && identifier === "") report("7.9: a Note without ID");
		if (identifier !== "") identifiers.set(identifier, (identifiers.get(identifier) ?? 0) + 1);
		const language = pdf.get(element, "Lang");
		if (language !== null && !LANGUAGE.test(textOf(language))) report("7.2: a language");
		for (const kid of kidsOf(pdf, element)) if (roleOf(pdf, kid) !== "") visit(kid, role);
	};
	for (const kid of kidsOf(pdf, pdf.get(pdf.root, "StructTreeRoot"))) visit(kid, "StructTreeRoot");
	if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1)
		report("7.4: the first heading, and only it, is H1");
	if (levels.some((level, index) => level > (levels[index - 1] ?? level) + 1))
		report("7.4: headings jump over a level");
	checkIdentifiers(pdf, identifiers, report);
	if (!LANGUAGE.test(textOf(pdf.get(pdf.root, "Lang")))) report("7.2: the document's language");
	return [...faults];
};

type Report = (fault: string) => void;

const checkFigure = (pdf: PdfObjects, element: PdfData, report: Report): void => {
	if (textOf(pdf.get(element, "Alt")) === "") report("7.3: a Figure without alternative text");
	const box = asArray(pdf.get(element, "A", "BBox")).map(Number);
	const [left = 0, bottom = 0, right = 0, top = 0] = box;
	if (box.length !== 4 || !(left < right && bottom < top)) report("7.3: a Figure without box");
	const [, , width = 0, height = 0] = asArray(pdf.get(pageOf(pdf, element), "MediaBox")).map(Number);
	if (left < 0 || bottom < 0 || right > width || top > height) report("7.3: a Figure beyond its page");
};

/** The page on which an element begins: its own or that of the first below it. */
const pageOf = (pdf: PdfObjects, element: PdfData): PdfData => {
	const own = asDictionary(pdf.resolve(element))["Pg"];
	if (own !== undefined) return own;
	const [first = null] = kidsOf(pdf, element).filter((kid) => roleOf(pdf, kid) !== "");
	return first === null ? null : pageOf(pdf, first);
};

/** ISO 14289-1 7.2 and 7.5: rows of one width, and a scope for every header cell. */
const checkTable = (pdf: PdfObjects, table: PdfData, report: Report): void => {
	const rows = kidsOf(pdf, table).filter((row) => roleOf(pdf, row) === "TR");
	const widths: number[] = [];
	rows.forEach((row, index) => {
		for (const cell of kidsOf(pdf, row)) {
			const { ColSpan = 1, RowSpan = 1, Scope } = asDictionary(pdf.get(cell, "A"));
			if (roleOf(pdf, cell) === "TH" && nameOf(Scope ?? null) === "") report("7.5: a header cell without scope");
			for (let below = index; below < index + Number(RowSpan); below++)
				widths[below] = (widths[below] ?? 0) + Number(ColSpan);
		}
	});
	if (widths.length !== rows.length || new Set(widths).size > 1) report("7.2: a table whose rows differ");
	const roles = rows.flatMap((row) => kidsOf(pdf, row).map((cell) => roleOf(pdf, cell)));
	if (!roles.includes("TH")) report("7.5: a table without header cells");
};

/** Each identifier once, and all of them in the tree of identifiers, in byte order. */
const checkIdentifiers = (pdf: PdfObjects, identifiers: ReadonlyMap<string, number>, report: Report): void => {
	if ([...identifiers.values()].some((count) => count > 1)) report("7.9: an ID comes twice");
	const entries = asArray(pdf.get(pdf.root, "StructTreeRoot", "IDTree", "Names"));
	const listed = entries.filter((_, index) => index % 2 === 0).map(textOf);
	const isComplete = listed.length === identifiers.size && listed.every((identifier) => identifiers.has(identifier));
	if (!isComplete || listed.some((id, index) => index > 0 && id <= String(listed[index - 1])))
		report("7.9: the tree of IDs");
};
