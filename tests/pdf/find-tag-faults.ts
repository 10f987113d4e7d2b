import { asArray, asDictionary, isRef, nameOf, type PdfData, type PdfObjects } from "./pdf-objects.ts";

/**
 * What is inconsistent in a file's tags: content that no element has or that two have, marks in one another, annotations
 * without their element. The validators of PDF/UA do not see all of these.
 */
export const findTagFaults = (pdf: PdfObjects): readonly string[] => {
	const faults = new Set<string>();
	const report = (fault: string): void => {
		faults.add(fault);
	};
	const marks = pdf.pages.map((page, index) =>
		checkContent(pdf, page, (fault) => report(`page ${index + 1}: ${fault}`)),
	);
	checkTree(pdf, marks, report);
	return [...faults];
};

type Report = (fault: string) => void;

const PAINTS = /(?:^|\s)(?:f\*?|S|B\*?|Do|Tj|TJ)$/;

/** Walks through a page's content, an operator a line as this program writes it; gives the identifiers of its marks. */
const checkContent = (pdf: PdfObjects, page: PdfData, report: Report): ReadonlySet<number> => {
	const found = new Set<number>();
	let open: string | null = null;
	let depth = 0;
	let openDepth = 0;
	for (const line of pdf
		.streamOf(asDictionary(pdf.resolve(page))["Contents"])
		.toString("latin1")
		.split("\n")) {
		if (line.endsWith(" BDC")) {
			if (open !== null) report(`a mark inside ${open}`);
			open = line;
			openDepth = depth;
			const identifier = /\/MCID (\d+)/.exec(line)?.[1];
			if (identifier !== undefined && found.has(Number(identifier))) report(`MCID ${identifier} comes twice`);
			if (identifier !== undefined) found.add(Number(identifier));
		} else if (line === "EMC") {
			if (open === null) report("a mark ends that none began");
			if (depth !== openDepth) report("a mark crosses a clip");
			open = null;
		} else if (line === "q") depth++;
		else if (line === "Q") depth--;
		else if (PAINTS.test(line) && open === null) report(`drawn outside all marks: ${line}`);
	}
	if (open !== null) report("a mark is left open");
	if (depth !== 0) report("q and Q are not balanced");
	return found;
};

const EMPTY_ALLOWED = new Set(["TR", "TH", "TD"]);

const checkTree = (pdf: PdfObjects, marks: readonly ReadonlySet<number>[], report: Report): void => {
	const root = pdf.get(pdf.root, "StructTreeRoot");
	const parents = numberTree(pdf, pdf.get(root, "ParentTree"));
	const pageOf = (reference: PdfData): number =>
		pdf.pages.findIndex((page) => isRef(page) && isRef(reference) && page.object === reference.object);
	const used = marks.map(() => new Set<number>());

	const checkMark = (element: PdfData, page: number, mcid: number, role: string): void => {
		if (marks[page]?.has(mcid) !== true) report(`${role} has a mark that page ${page + 1} does not have`);
		if (used[page]?.has(mcid) === true) report(`MCID ${mcid} of page ${page + 1} has two elements`);
		used[page]?.add(mcid);
		const key = pdf.get(pdf.pages[page], "StructParents");
		if (!isSame(asArray(parents.get(Number(key)) ?? null)[mcid], element)) report(`the parent tree denies a ${role}`);
	};
	const checkAnnotation = (element: PdfData, kid: PdfData): void => {
		const { Obj: annotation = null, Pg: page = null } = asDictionary(kid);
		if (!asArray(pdf.get(page, "Annots")).some((other) => isSame(other, annotation)))
			report("an annotation is on another page");
		if (!isSame(parents.get(Number(pdf.get(annotation, "StructParent"))), element))
			report("the parent tree denies a link");
	};
	const visit = (reference: PdfData, parent: PdfData): void => {
		const element = asDictionary(pdf.resolve(reference));
		const role = nameOf(element["S"] ?? null);
		if (!isSame(element["P"], parent)) report(`a ${role} has another parent`);
		const kids = asArray(element["K"] ?? null);
		if (kids.length === 0 && !EMPTY_ALLOWED.has(role)) report(`a ${role} is empty`);
		for (const kid of kids) {
			const type = nameOf(asDictionary(kid)["Type"] ?? null);
			if (typeof kid === "number") checkMark(reference, pageOf(element["Pg"] ?? null), kid, role);
			else if (type === "MCR")
				checkMark(reference, pageOf(asDictionary(kid)["Pg"] ?? null), Number(asDictionary(kid)["MCID"]), role);
			else if (type === "OBJR") checkAnnotation(reference, kid);
			else visit(kid, reference);
		}
	};
	for (const kid of asArray(pdf.get(root, "K"))) visit(kid, asDictionary(pdf.root)["StructTreeRoot"] ?? null);
	marks.forEach((identifiers, page) => {
		for (const mcid of identifiers)
			if (used[page]?.has(mcid) !== true) report(`MCID ${mcid} of page ${page + 1} has no element`);
	});
};

const isSame = (a: PdfData | undefined, b: PdfData | undefined): boolean =>
	a !== undefined && b !== undefined && isRef(a) && isRef(b) && a.object === b.object;

const numberTree = (pdf: PdfObjects, tree: PdfData): ReadonlyMap<number, PdfData> => {
	const nums = asArray(pdf.get(tree, "Nums"));
	return new Map(nums.flatMap((key, index) => (index % 2 === 0 ? [[Number(key), nums[index + 1] ?? null]] : [])));
};
