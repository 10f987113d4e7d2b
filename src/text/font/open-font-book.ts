import { checkFontFile } from "./check-font-file.ts";
import { isVariationSelector, needsGlyph, spellingsOf } from "./code-points.ts";
import type { Face, Font, FontBook, FontId } from "./font.ts";
import { readTrueTypeFont, type TrueTypeFont } from "./true-type-font.ts";

/** Files of a manual's theme that stand before the default chain of a face. */
export interface ThemeFonts {
	readonly regular: Uint8Array | null;
	readonly bold: Uint8Array | null;
	readonly fixed: Uint8Array | null;
}

/**
 * Every font that a book can have. A font's place in this list is its id, so ids depend on nothing else. `theme:` names
 * a file of the manual, the others are files of the program.
 */
const SOURCES = [
	"theme:regular",
	"theme:bold",
	"theme:fixed",
	"fonts/BIZUDPGothic-Regular.ttf",
	"fonts/BIZUDPGothic-Bold.ttf",
	"fonts/BIZUDGothic-Regular.ttf",
	"fonts/NotoSansJP-Regular.ttf",
	"fonts/NotoSansJP-Bold.ttf",
	"fonts/NotoEmoji-Regular.ttf",
	"fonts/DejaVuSans.ttf",
] as const;

type Source = (typeof SOURCES)[number];

const SYMBOLS: readonly Source[] = ["fonts/NotoEmoji-Regular.ttf", "fonts/DejaVuSans.ttf"];

const REGULAR: readonly Source[] = [
	"theme:regular",
	"fonts/BIZUDPGothic-Regular.ttf",
	"fonts/NotoSansJP-Regular.ttf",
	...SYMBOLS,
];

/** Which font is asked first, second and so on (typography.md 1.1). */
const CHAINS: { readonly [face in Face]: readonly Source[] } = {
	regular: REGULAR,
	bold: ["theme:bold", "fonts/BIZUDPGothic-Bold.ttf", "fonts/NotoSansJP-Bold.ttf", ...SYMBOLS],
	fixed: ["theme:fixed", "fonts/BIZUDGothic-Regular.ttf", ...REGULAR],
};

/**
 * A font book over the program's own fonts; `readFile` gets paths from the package's root. Nothing is opened yet. Files
 * of the theme in which `checkFontFile` finds a fault are passed over.
 */
export const openFontBook = (readFile: (path: string) => Uint8Array, theme: ThemeFonts): FontBook => {
	const opened = new Map<Source, TrueTypeFont | null>();
	const open = (source: Source): TrueTypeFont | null => {
		let font = opened.get(source);
		if (font === undefined) {
			const bytes = readSource(source, readFile, theme);
			const id = SOURCES.indexOf(source) as FontId;
			font = bytes === null ? null : readTrueTypeFont(id, source, bytes);
			opened.set(source, font);
		}
		return font;
	};
	const answers: { readonly [face in Face]: Map<string, Font | null> } = {
		regular: new Map(),
		bold: new Map(),
		fixed: new Map(),
	};
	return {
		fontFor: (face, cluster) => {
			let font = answers[face].get(cluster);
			if (font === undefined) {
				font = chooseFont(CHAINS[face], open, cluster);
				answers[face].set(cluster, font);
			}
			return font;
		},
		fontOf: (id) => {
			const source = SOURCES[id];
			const font = source === undefined ? null : open(source);
			if (font === null) throw new Error(`no font has the id ${id}`);
			return font;
		},
	};
};

const readSource = (source: Source, readFile: (path: string) => Uint8Array, theme: ThemeFonts): Uint8Array | null => {
	switch (source) {
		case "theme:regular":
			return soundOrNull(theme.regular);
		case "theme:bold":
			return soundOrNull(theme.bold);
		case "theme:fixed":
			return soundOrNull(theme.fixed);
		default:
			return readFile(source);
	}
};

const soundOrNull = (bytes: Uint8Array | null): Uint8Array | null =>
	bytes === null || checkFontFile(bytes) !== null ? null : bytes;

/**
 * The first font that has the cluster's characters. A variation sequence, the exact form of somebody's name, goes to
 * the first font that knows it, if any does; only then the plain form of the character is good enough.
 */
const chooseFont = (
	chain: readonly Source[],
	open: (source: Source) => TrueTypeFont | null,
	cluster: string,
): Font | null => {
	const spellings = spellingsOf(cluster);
	const sequences = findSequences(spellings[0] ?? []);
	let plain: Font | null = null;
	for (const source of chain) {
		const font = open(source);
		if (font === null || !spellings.some((codePoints) => hasAll(font, codePoints))) continue;
		if (sequences.every(([base, selector]) => font.hasSequence(base, selector))) return font;
		plain ??= font;
	}
	return plain;
};

/** Whether a font has a glyph for every code point that needs one. */
const hasAll = (font: Font, codePoints: readonly number[]): boolean =>
	codePoints.every((codePoint) => !needsGlyph(codePoint) || font.glyphOf(codePoint) !== 0);

const findSequences = (codePoints: readonly number[]): readonly (readonly [base: number, selector: number])[] =>
	codePoints.flatMap((selector, at) => {
		const base = codePoints[at - 1];
		return base !== undefined && isVariationSelector(selector) ? [[base, selector] as const] : [];
	});
