import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeNodeWorld } from "../../src/cli/node-world.ts";
import { layEdition, readManual, resolveEdition } from "../../src/compile.ts";
import { type Diagnostic, DiagnosticList } from "../../src/diagnostics/sink.ts";
import { SourceText } from "../../src/diagnostics/source-text.ts";
import type { Document } from "../../src/document/document.ts";
import { type EditionWish, editionSuffix, listEditions } from "../../src/edition/list-editions.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { LoadedPicture } from "../../src/model/pictures.ts";

/** The root of this repository. */
export const REPOSITORY: string = join(import.meta.dirname, "../..");

/** One edition of a manual, with its pages where it had no errors. */
export interface Compiled {
	readonly suffix: string;
	readonly edition: Edition;
	readonly document: Document | null;
}

/** A manual compiled as `build` does it. */
export interface CompiledManual {
	readonly source: SourceText;
	readonly editions: readonly Compiled[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the text of a manual whose pictures lie in `folder`. */
export const compileManual = async (
	text: string,
	folder: string = REPOSITORY,
	wish: EditionWish = { set: new Map(), onlyLang: null },
): Promise<CompiledManual> => {
	const source = new SourceText("manual.yaml", text);
	const sink = new DiagnosticList();
	const world = makeNodeWorld(folder, pathToFileURL(`${REPOSITORY}/`));
	const manual = readManual(source, sink);
	const editions =
		manual === null
			? []
			: listEditions(manual, wish).choices.map((choice) => ({
					suffix: editionSuffix(manual, choice),
					edition: resolveEdition(manual, choice, sink),
				}));
	const sound = !sink.hasErrors;
	const known = new Map<string, LoadedPicture>();
	const compiled: Compiled[] = [];
	for (const { suffix, edition } of editions) {
		compiled.push({ suffix, edition, document: sound ? await layEdition(edition, world, sink, known) : null });
	}
	return { source, editions: compiled, diagnostics: sink.all };
};

/** The one edition of a manual that is expected to have no errors. */
export const compileSound = async (
	text: string,
	folder?: string,
): Promise<{ readonly edition: Edition; readonly document: Document }> => {
	const { editions, diagnostics } = await compileManual(text, folder);
	const first = editions[0];
	if (first?.document == null) throw new Error(`the manual has errors: ${JSON.stringify(diagnostics, null, 1)}`);
	return { edition: first.edition, document: first.document };
};
