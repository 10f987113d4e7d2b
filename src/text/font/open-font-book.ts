import type { FontBook } from "./font.ts";

/** Files of a manual's theme that stand before the default chain of a face. */
export interface ThemeFonts {
	readonly regular: Uint8Array | null;
	readonly bold: Uint8Array | null;
	readonly fixed: Uint8Array | null;
}

/** A font book over the program's own fonts; `readFile` gets paths from the package's root. Nothing is opened yet. */
export const openFontBook = (_readFile: (path: string) => Uint8Array, _theme: ThemeFonts): FontBook => {
	throw new Error("not written yet");
};
