import { soundText } from "../file/pdf-value.ts";

/** A range may not leave the codes that share their first byte (ISO 32000-1 9.10.3). */
const RANGE = 256;

/**
 * A ToUnicode CMap. `texts` are the characters by character identifier; the first, .notdef, is never shown and gets
 * the replacement character.
 */
export const writeToUnicode = (texts: readonly string[]): string => {
	const values = texts.map((text, index) => `<${toUtf16Hex(index === 0 ? "\ufffd" : text)}>`);
	const ranges: string[] = [];
	for (let first = 0; first < values.length; first += RANGE) {
		const range = values.slice(first, first + RANGE);
		ranges.push(`<${toHex(first)}> <${toHex(first + range.length - 1)}> [${range.join(" ")}]`);
	}
	return [
		"/CIDInit /ProcSet findresource begin",
		"12 dict begin",
		"begincmap",
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
		"/CMapName /Adobe-Identity-UCS def",
		"/CMapType 2 def",
		"1 begincodespacerange",
		"<0000> <ffff>",
		"endcodespacerange",
		`${ranges.length} beginbfrange`,
		...ranges,
		"endbfrange",
		"endcmap",
		"CMapName currentdict /CMap defineresource pop",
		"end",
		"end",
	].join("\n");
};

/** A number below 65,536 as two bytes in hexadecimal digits. */
export const toHex = (cid: number): string => cid.toString(16).padStart(4, "0");

/** The UTF-16BE units of a text in hexadecimal digits. */
export const toUtf16Hex = (text: string): string => {
	const sound = soundText(text);
	let digits = "";
	for (let at = 0; at < sound.length; at++) digits += toHex(sound.charCodeAt(at));
	return digits;
};
