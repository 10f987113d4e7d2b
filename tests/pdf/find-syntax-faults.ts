import { asArray, asDictionary, nameOf, type PdfData, PdfObjects } from "./pdf-objects.ts";

const FILTERS = new Set(["FlateDecode", "DCTDecode"]);

/** What ISO 19005-2 6.1 says of a file's bytes, and what it forbids in the dictionaries of streams. */
export const findSyntaxFaults = (bytes: Uint8Array): readonly string[] => {
	const text = Buffer.from(bytes).toString("latin1");
	const pdf = new PdfObjects(bytes);
	const faults = new Set<string>();
	if (!/^%PDF-1\.[0-7]\n%[\x80-\xff]{4,}\n/.test(text)) faults.add("6.1.2: the header");
	if (!/\nstartxref\n\d+\n%%EOF\n$/.test(text)) faults.add("6.1.3: the end");
	if (asArray(pdf.trailer["ID"] ?? null).length !== 2) faults.add("6.1.3: no identifier");
	if ("Encrypt" in pdf.trailer) faults.add("6.1.3: encrypted");
	for (const [number, offset] of pdf.offsets) for (const fault of checkStream(text, number, offset)) faults.add(fault);
	for (const data of pdf.all) for (const fault of checkLimits(data)) faults.add(fault);
	if (pdf.all.length > 8_388_607) faults.add("6.1.13: too many objects");
	return [...faults];
};

/** An object that is not packed, which is always a stream. */
const checkStream = (text: string, number: number, offset: number): readonly string[] => {
	const faults: string[] = [];
	// Only from behind an end of line, and with single spaces.
	if (text[offset - 1] !== "\n" || !text.startsWith(`${number} 0 obj\n<<`, offset))
		faults.push("6.1.9: the head of an object");
	const body = text.slice(offset);
	const head = /^.*\n(<<[\s\S]*?>>)\nstream\n/.exec(body);
	const length = Number(/\/Length (\d+)(?!\d)(?! \d+ R)/.exec(head?.[1] ?? "")?.[1] ?? Number.NaN);
	if (head === null || !body.startsWith("\nendstream\nendobj\n", head[0].length + length))
		faults.push("6.1.7.1: a length");
	return faults;
};

const checkLimits = (data: PdfData): readonly string[] => {
	if (typeof data === "number")
		return Number.isInteger(data) && Math.abs(data) > 2_147_483_647 ? ["6.1.13: an integer"] : [];
	if (typeof data === "string") return data.length > 32_767 ? ["6.1.13: a string"] : [];
	if (Array.isArray(data)) return data.flatMap(checkLimits);
	const entries = Object.entries(asDictionary(data));
	const faults = entries.flatMap(([key, value]) => [
		...(key.length > 127 ? ["6.1.13: a name"] : []),
		...checkLimits(value),
	]);
	if (
		entries.some(([key]) => key === "F" || key === "FFilter" || key === "FDecodeParms") &&
		"Length" in asDictionary(data)
	)
		faults.push("6.1.7.1: a stream outside the file");
	const filter = asDictionary(data)["Filter"];
	if (filter !== undefined && !FILTERS.has(nameOf(filter))) faults.push("6.1.7.2: a filter");
	return faults;
};
