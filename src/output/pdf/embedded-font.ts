import { createHash } from "node:crypto";
import type { Font } from "../../text/font/font.ts";
import { type SubsetGlyph, subsetFont } from "../../text/font/subset-font.ts";
import type { PackedPdf } from "../file/packed-pdf.ts";
import { type PdfEntries, type PdfReference, pdfText } from "../file/pdf-value.ts";
import { writeToUnicode } from "./to-unicode.ts";

/** Identifiers are two bytes long (Identity-H, ISO 32000-1 9.7.5.2). */
const LAST_CID = 0xffff;

/**
 * One font of the file, cut to what is drawn. A character identifier stands for a glyph, its advance and its text
 * together: glyphs that several characters share are copied right, and glue lies in advances.
 */
export class EmbeddedFont {
	readonly font: Font;
	/** The name in the pages' resources. */
	readonly name: string;
	readonly reference: PdfReference;
	readonly #glyphs: SubsetGlyph[];
	readonly #texts: string[] = [""];
	readonly #cids = new Map<string, number>();

	constructor(font: Font, name: string, reference: PdfReference) {
		this.font = font;
		this.name = name;
		this.reference = reference;
		this.#glyphs = [{ glyph: 0, advance: font.advanceOf(0) }];
	}

	/**
	 * The character identifier of a glyph with an advance in font units and the text that it is copied as.
	 * @throws Error where no identifier is left.
	 */
	cidOf(glyph: SubsetGlyph, text: string): number {
		const parts = glyph.parts?.map((part) => `${part.glyph}@${part.x}`).join() ?? "";
		const key = `${glyph.glyph}/${glyph.advance}/${parts}/${text}`;
		let cid = this.#cids.get(key);
		if (cid === undefined) {
			cid = this.#glyphs.length;
			if (cid > LAST_CID) throw new Error(`${this.font.postScriptName} would need more than 65,535 glyphs`);
			this.#glyphs.push(glyph);
			this.#texts.push(text);
			this.#cids.set(key, cid);
		}
		return cid;
	}

	/** Writes the composite font, its descendant, descriptor, file and ToUnicode (ISO 32000-1 9.7, 9.8, 9.10.3). */
	finish(pdf: PackedPdf): void {
		const { font } = this;
		const subset = subsetFont(font, this.#glyphs);
		const name = `${subsetTag(subset)}+${font.postScriptName}`;
		const fontFile = pdf.addDeflated({ Length1: subset.length }, subset);
		const descendant = pdf.add({
			Type: "Font",
			Subtype: "CIDFontType2",
			BaseFont: name,
			CIDSystemInfo: { Registry: pdfText("Adobe"), Ordering: pdfText("Identity"), Supplement: 0 },
			FontDescriptor: pdf.add({ ...describeFont(font), FontName: name, FontFile2: fontFile }),
			CIDToGIDMap: "Identity",
			DW: 1000,
			W: [0, this.#glyphs.map((glyph) => toThousandths(glyph.advance, font))],
		});
		Object.assign(this.reference.data, {
			Type: "Font",
			Subtype: "Type0",
			BaseFont: name,
			Encoding: "Identity-H",
			DescendantFonts: [descendant],
			ToUnicode: pdf.addDeflated({}, new TextEncoder().encode(writeToUnicode(this.#texts))),
		});
		this.reference.end();
	}
}

const toThousandths = (value: number, font: Font): number => Math.round((value / font.unitsPerEm) * 1e5) / 100;

/** Six capital letters (ISO 32000-1 9.6.4), made from the subset itself. */
const subsetTag = (file: Uint8Array): string => {
	const digest = createHash("sha256").update(file).digest();
	return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join("");
};

const FIXED_PITCH = 1 << 0;
const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;

const describeFont = (font: Font): PdfEntries => ({
	Type: "FontDescriptor",
	// Symbolic: the glyphs are not those of the standard Latin set.
	Flags: SYMBOLIC | (font.isFixedPitch ? FIXED_PITCH : 0) | (font.italicAngle === 0 ? 0 : ITALIC),
	FontBBox: font.boundingBox.map((value) => toThousandths(value, font)),
	ItalicAngle: font.italicAngle,
	Ascent: toThousandths(font.ascent, font),
	Descent: toThousandths(font.descent, font),
	CapHeight: toThousandths(font.capHeight, font),
	XHeight: toThousandths(font.xHeight, font),
	// Required, and used only where the font has to be replaced: the usual widths of stems.
	StemV: /bold/i.test(font.postScriptName) ? 140 : 80,
});
