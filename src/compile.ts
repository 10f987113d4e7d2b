import type { World } from "./base/world.ts";
import { checkEdition } from "./check/check-edition.ts";
import type { Sink } from "./diagnostics/sink.ts";
import type { SourceText } from "./diagnostics/source-text.ts";
import type { Document } from "./document/document.ts";
import type { EditionChoice } from "./edition/list-editions.ts";
import { makeEdition } from "./edition/make-edition.ts";
import { decodeManual } from "./input/format/decode-manual.ts";
import { readSource } from "./input/source/read-source.ts";
import { layPages } from "./layout/page/lay-pages.ts";
import type { Edition } from "./model/edition.ts";
import type { Manual } from "./model/manual.ts";
import { makeStyle } from "./style/style.ts";
import { openFontBook } from "./text/font/open-font-book.ts";

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

/** From an edition without errors to its pages. */
export const layEdition = (edition: Edition, world: World, sink: Sink): Document => {
	const style = makeStyle(edition.page, edition.theme);
	const fonts = openFontBook(world.readProgramFile, { regular: null, bold: null, fixed: null });
	return layPages(edition, { edition, style, fonts, sink });
};
