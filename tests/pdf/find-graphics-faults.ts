import { readOperators } from "./page-content.ts";
import { asArray, asDictionary, nameOf, type PdfData, type PdfObjects } from "./pdf-objects.ts";

/** The operators that the program has a use for (ISO 32000-1 annex A). None sets a colour but grey and RGB. */
const OPERATORS = new Set("q Q cm w J j d m l c h re W n f f* S B B* g G rg RG BT ET Tf Td Tj Do BDC EMC".split(" "));

/** `ProcSet` says nothing since PDF 1.4, and pdfkit writes it still. */
const RESOURCES = new Set(["Font", "XObject", "ProcSet"]);

/** What ISO 19005-2 6.2 says of colours, pictures and contents, fonts left out. */
export const findGraphicsFaults = (pdf: PdfObjects): readonly string[] => {
	const faults = new Set<string>();
	const report = (fault: string): void => {
		faults.add(fault);
	};
	checkIntent(pdf, report);
	for (const page of pdf.pages) {
		checkOperators(readOperators(pdf, page), report);
		const { Group, PresSteps, AA, Resources = null } = asDictionary(pdf.resolve(page));
		if (Group !== undefined) report("6.2.10: transparency");
		if (PresSteps !== undefined || AA !== undefined) report("6.5.2, 6.10: what a page does");
		for (const [kind, resources] of Object.entries(asDictionary(pdf.resolve(Resources))))
			if (!RESOURCES.has(kind) && Object.keys(asDictionary(pdf.resolve(resources))).length > 0)
				report(`6.2.2: resources of the kind ${kind}`);
		const [, , width = 0, height = 0] = asArray(pdf.get(page, "MediaBox")).map(Number);
		if (Math.min(width, height) < 3 || Math.max(width, height) > 14_400) report("6.1.13: the size of a page");
	}
	for (const data of pdf.all) if (nameOf(pdf.get(data, "Subtype")) === "Image") checkImage(pdf, data, report);
	return [...faults];
};

type Report = (fault: string) => void;

const checkIntent = (pdf: PdfObjects, report: Report): void => {
	const intents = asArray(pdf.get(pdf.root, "OutputIntents"));
	if (intents.length !== 1) {
		report("6.2.3: the output intents");
		return;
	}
	const intent = asDictionary(pdf.resolve(intents[0]));
	if (nameOf(intent["S"] ?? null) !== "GTS_PDFA1") report("6.2.3: the kind of the output intent");
	const profile = pdf.streamOf(intent["DestOutputProfile"]);
	const signature = (from: number): string => profile.toString("latin1", from, from + 4);
	const isSound = signature(36) === "acsp" && profile.readUInt32BE(0) === profile.length && (profile[8] ?? 9) <= 4;
	if (!isSound || !["mntr", "prtr"].includes(signature(12))) report("6.2.3: the profile");
	if (signature(16) !== "RGB " || pdf.get(intent["DestOutputProfile"], "N") !== 3)
		report("6.2.3: the profile's colours");
};

const checkOperators = (operators: readonly string[], report: Report): void => {
	let depth = 0;
	for (const operator of operators) {
		const name = operator.split(" ").at(-1) ?? "";
		if (!OPERATORS.has(name)) report(`6.2.2: the operator ${name}`);
		if (name === "q") depth++;
		if (name === "Q") depth--;
		if (depth < 0 || depth > 28) report("6.1.13: how deep q and Q lie in one another");
		if (/^[-.\d]/.test(operator) && /\de/i.test(operator)) report("6.1.13: a number with an exponent");
	}
	if (depth !== 0) report("6.1.13: q and Q are not balanced");
};

const checkImage = (pdf: PdfObjects, data: PdfData, report: Report): void => {
	const image = asDictionary(data);
	for (const key of ["Alternates", "OPI", "SMask", "Mask"]) if (key in image) report(`6.2.8: ${key}`);
	if (image["Interpolate"] === true) report("6.2.8: Interpolate");
	const space = nameOf(pdf.get(image, "ColorSpace"));
	if (space !== "DeviceGray" && space !== "DeviceRGB") report("6.2.4.3: the colours of a picture");
};
