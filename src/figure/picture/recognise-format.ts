/** What a file is by its first bytes: a kind of picture that is used, another kind by its name, or unknown. */
export type FileFormat =
	| { readonly kind: "picture" }
	| { readonly kind: "other"; readonly name: string }
	| { readonly kind: "unknown" };

/** The first bytes of each format, `?` for any byte. Only PNG and JPEG are ever handed to a decoder. */
const SIGNATURES: readonly (readonly [bytes: string, format: FileFormat])[] = [
	["\x89PNG\r\n\x1a\n", { kind: "picture" }],
	["\xff\xd8\xff", { kind: "picture" }],
	["GIF8", { kind: "other", name: "GIF" }],
	["RIFF????WEBP", { kind: "other", name: "WebP" }],
	["????ftyphe", { kind: "other", name: "HEIC" }],
	["????ftypmif1", { kind: "other", name: "HEIC" }],
	["????ftypavif", { kind: "other", name: "AVIF" }],
	["BM", { kind: "other", name: "BMP" }],
	["II*\0", { kind: "other", name: "TIFF" }],
	["MM\0*", { kind: "other", name: "TIFF" }],
	["%PDF", { kind: "other", name: "PDF" }],
	["<svg", { kind: "other", name: "SVG" }],
	["<?xml", { kind: "other", name: "SVG" }],
	["PK\x03\x04", { kind: "other", name: "ZIP/Office" }],
];

/** Tells a file's format by its contents; its name says nothing that can be relied on. */
export const recogniseFormat = (bytes: Uint8Array): FileFormat => {
	const begins = (signature: string): boolean =>
		[...signature].every((sign, index) => sign === "?" || bytes[index] === sign.charCodeAt(0));
	return SIGNATURES.find(([signature]) => begins(signature))?.[1] ?? { kind: "unknown" };
};
