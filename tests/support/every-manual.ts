import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeNodeWorld } from "../../src/cli/node-world.ts";
import { layEdition, makeDrawContext, readManual, resolveEdition } from "../../src/compile.ts";
import { DiagnosticList } from "../../src/diagnostics/sink.ts";
import { SourceText } from "../../src/diagnostics/source-text.ts";
import type { Document } from "../../src/document/document.ts";
import { listAllEditions } from "../../src/edition/list-editions.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { PageSettings } from "../../src/model/manual.ts";
import type { DrawContext } from "../../src/text/paint/draw-context.ts";
import { REPOSITORY } from "./compile-manual.ts";

/** The repository's own manual and those of tests/cases: a name, and where the file lies. */
export const everyManual: readonly { readonly name: string; readonly path: string }[] = [
	{ name: "the handout", path: join(REPOSITORY, "manual.yaml") },
	...readdirSync(join(REPOSITORY, "tests/cases"))
		.map((name) => ({ name, path: join(REPOSITORY, "tests/cases", name, "manual.yaml") }))
		.filter(({ path }) => existsSync(path)),
];

type Density = PageSettings["density"];

/** Every edition of a manual in a density, whatever the manual itself says; nothing limits its pages. */
const editionsOf = (path: string, density: Density): readonly Edition[] => {
	const sink = new DiagnosticList();
	const manual = readManual(new SourceText("manual.yaml", readFileSync(path, "utf8")), sink);
	if (manual === null) throw new Error(`${path} is no manual`);
	return listAllEditions(manual).map((choice) => {
		const edition = resolveEdition(manual, choice, sink);
		return { ...edition, page: { ...edition.page, density, pages: null } };
	});
};

const worldOf = (path: string) => makeNodeWorld(join(path, ".."), pathToFileURL(`${REPOSITORY}/`));

/** The pages of every edition of a manual. */
export const layEvery = async (path: string, density: Density): Promise<readonly Document[]> => {
	const documents: Document[] = [];
	for (const edition of editionsOf(path, density)) {
		documents.push(await layEdition(edition, worldOf(path), new DiagnosticList()));
	}
	return documents;
};

/** What the screens of every edition of a manual are drawn with. */
export const contextsOf = async (path: string, density: Density): Promise<readonly DrawContext[]> => {
	const contexts: DrawContext[] = [];
	for (const edition of editionsOf(path, density)) {
		contexts.push(await makeDrawContext(edition, worldOf(path), new DiagnosticList(), new Map()));
	}
	return contexts;
};
