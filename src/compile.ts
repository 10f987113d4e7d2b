import type { World } from "./base/world.ts";
import { checkEdition } from "./check/check-edition.ts";
import type { Sink } from "./diagnostics/sink.ts";
import type { SourceText } from "./diagnostics/source-text.ts";
import type { Document } from "./document/document.ts";
import type { EditionChoice } from "./edition/list-editions.ts";
import { makeEdition } from "./edition/make-edition.ts";
import { drawReferenceBadge } from "./figure/badge/draw-badge.ts";
import { importSharp, loadPictures } from "./figure/picture/load-pictures.ts";
import { decodeManual } from "./input/format/decode-manual.ts";
import { readSource } from "./input/source/read-source.ts";
import { layPages } from "./layout/page/lay-pages.ts";
import type { Edition } from "./model/edition.ts";
import type { Manual } from "./model/manual.ts";
import type { LoadedPicture } from "./model/pictures.ts";
import { makeStyle } from "./style/style.ts";
import { loadThemeFonts } from "./text/font/load-theme-fonts.ts";
import { openFontBook } from "./text/font/open-font-book.ts";
import type { DrawContext } from "./text/paint/draw-context.ts";
import { KeptDrawings } from "./text/paint/kept-drawings.ts";

/** From text to manual. Null when it cannot be one; why, the sink knows. */
export const readManual = (source: SourceText, sink: Sink): Manual | null => {
	const tree = readSource(source, sink);
	return tree === null ? null : decodeManual(tree, sink);
};

/** From a manual to one of its editions, checked. */
export const resolveEdition = (manual: Manual, choice: EditionChoice, sink: Sink): Edition => {
	const edition = makeEdition(manual, choice, sink);
	checkEdition(manual, edition, sink);
	return edition;
};

/**
 * From an edition without errors to its pages. Its files are read and checked first; a picture that cannot be printed is
 * an error, and a placeholder. `known` are the pictures of the same manual's other editions.
 */
export const layEdition = async (
	edition: Edition,
	world: World,
	sink: Sink,
	known: Map<string, LoadedPicture> = new Map(),
): Promise<Document> => layPages(edition, await makeDrawContext(edition, world, sink, known));

/** Everything that an edition is drawn with: its style, and its fonts and pictures, whose files are read here. */
export const makeDrawContext = async (
	edition: Edition,
	world: World,
	sink: Sink,
	known: Map<string, LoadedPicture>,
): Promise<DrawContext> => {
	const style = makeStyle(edition.page, edition.theme);
	const fonts = openFontBook(world.readProgramFile, loadThemeFonts(edition.theme.fonts, world, sink));
	const pictures = await loadPictures(edition, { world, sink, style, known, importSharp });
	return { edition, style, fonts, pictures, drawReference: drawReferenceBadge, sink, kept: new KeptDrawings() };
};
