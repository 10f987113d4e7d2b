import type { World } from "../../base/world.ts";
import type { Sink } from "../../diagnostics/sink.ts";
import type { Span } from "../../diagnostics/span.ts";
import { checkFontFile } from "./check-font-file.ts";
import type { Face } from "./font.ts";
import type { ThemeFonts } from "./open-font-book.ts";

/** A font file as a manual's theme names it. */
interface FontReference {
	readonly path: string;
	readonly span: Span;
}

/**
 * Reads the font files of a manual's theme. One that cannot be read or embedded is reported where it is named, and the
 * program's own font stands in for it.
 */
export const loadThemeFonts = (
	fonts: { readonly [face in Face]: FontReference | null },
	world: World,
	sink: Sink,
): ThemeFonts => {
	const load = (reference: FontReference | null): Uint8Array | null => {
		if (reference === null) return null;
		const { path, span } = reference;
		const file = world.readManualFile(path);
		if (file.kind === "fault") {
			sink.report("font/unreadable", span, { path });
			return null;
		}
		const fault = checkFontFile(file.bytes);
		if (fault === null) return file.bytes;
		sink.report("font/not-truetype", span, { path, fault });
		return null;
	};
	return { regular: load(fonts.regular), bold: load(fonts.bold), fixed: load(fonts.fixed) };
};
