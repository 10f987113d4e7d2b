/** Kinds of files that people give a manual's name, or choose by mistake. */
export type ForeignFile = "word" | "excel" | "powerpoint" | "zip" | "pdf" | "picture" | "old-office" | "rtf" | "html";

/** How the kinds begin, as Latin-1 characters. */
const BEGINNINGS: readonly (readonly [beginning: string, kind: ForeignFile])[] = [
	["%PDF-", "pdf"],
	["\x89PNG\r\n\x1a\n", "picture"],
	["\xff\xd8\xff", "picture"],
	["GIF8", "picture"],
	["RIFF", "picture"],
	["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-office"],
	["{\\rtf", "rtf"],
];

/** Folders inside the archives that Office writes. */
const OFFICE: readonly (readonly [folder: string, kind: ForeignFile])[] = [
	["word/", "word"],
	["xl/", "excel"],
	["ppt/", "powerpoint"],
];

/** So much of a file is looked at, in bytes. */
const LOOKED_AT = 64 * 1024;

/** What a file is that surely is no manual, by its first bytes (not its name); null where it may be one. */
export const recogniseFile = (bytes: Uint8Array): ForeignFile | null => {
	const head = latin1(bytes.subarray(0, LOOKED_AT));
	const known = BEGINNINGS.find(([beginning]) => head.startsWith(beginning));
	if (known !== undefined) return known[1];
	if (head.startsWith("PK\x03\x04")) {
		// The archive's list of contents stands at its end.
		const whole = head + latin1(bytes.subarray(Math.max(LOOKED_AT, bytes.length - LOOKED_AT)));
		return OFFICE.find(([folder]) => whole.includes(folder))?.[1] ?? "zip";
	}
	return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html[\s>])/i.test(head) ? "html" : null;
};

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
