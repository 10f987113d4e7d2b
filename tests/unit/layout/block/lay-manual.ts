import { toMillimetres } from "../../../../src/base/length.ts";
import { DiagnosticList } from "../../../../src/diagnostics/sink.ts";
import { SourceText } from "../../../../src/diagnostics/source-text.ts";
import type { Frame } from "../../../../src/document/frame.ts";
import type { GlyphRun, Item } from "../../../../src/document/item.ts";
import type { Role, StructureElement, StructureNode } from "../../../../src/document/structure.ts";
import { makeEdition } from "../../../../src/edition/make-edition.ts";
import { drawReferenceBadge } from "../../../../src/figure/badge/draw-badge.ts";
import { decodeManual } from "../../../../src/input/format/decode-manual.ts";
import { readSource } from "../../../../src/input/source/read-source.ts";
import type { LaidBlock } from "../../../../src/layout/block/laid-block.ts";
import { layBlock } from "../../../../src/layout/block/lay-block.ts";
import type { EditionBlock } from "../../../../src/model/edition.ts";
import { NO_PICTURES } from "../../../../src/model/pictures.ts";
import { makeStyle } from "../../../../src/style/style.ts";
import type { DrawContext } from "../../../../src/text/paint/draw-context.ts";
import { KeptDrawings } from "../../../../src/text/paint/kept-drawings.ts";
import { ownFonts } from "../../../support/own-fonts.ts";

export interface TestContext extends DrawContext {
	readonly sink: DiagnosticList;
}

/** What draws an edition of a manual, in the program's own fonts. */
export const contextOf = (yaml: string): TestContext => {
	const sink = new DiagnosticList();
	const tree = readSource(new SourceText("test.yaml", yaml), sink);
	const manual = tree === null ? null : decodeManual(tree, sink);
	if (manual === null) throw new Error(`no manual: ${JSON.stringify(sink.all)}`);
	const edition = makeEdition(manual, { lang: manual.lang, picked: new Map() }, sink);
	return {
		edition,
		style: makeStyle(edition.page, edition.theme),
		fonts: ownFonts,
		pictures: NO_PICTURES,
		drawReference: drawReferenceBadge,
		sink,
		kept: new KeptDrawings(),
	};
};

/** All blocks of a kind, laid out. */
export const layKind = (context: DrawContext, kind: EditionBlock["kind"]): readonly LaidBlock[] =>
	context.edition.blocks
		.filter((block) => block.kind === kind)
		.flatMap((block) => layBlock(block, { ...context, passing: null }));

/** The only block of a body that starts with `body:`, in the way that is preferred. */
export const layOne = (
	yaml: string,
	kind: EditionBlock["kind"],
): { block: LaidBlock; frame: Frame; context: TestContext } => {
	const context = contextOf(`title: 題\n${yaml}`);
	const [block] = layKind(context, kind);
	if (block === undefined) throw new Error(`no ${kind}`);
	return { block, frame: block.alternatives[0].frame, context };
};

/** Millimetres to a tenth. */
export const inMm = (points: number): number => Math.round(toMillimetres(points) * 10) / 10;

/** Every glyph run, also those inside clips. */
export const runsOf = (items: readonly Item[]): readonly GlyphRun[] =>
	items.flatMap((item) => (item.kind === "glyphs" ? [item] : item.kind === "clip" ? runsOf(item.items) : []));

/** The characters of a frame in the order in which they are painted; without those of decoration. */
export const textOf = (frame: Frame): string =>
	runsOf(frame.items)
		.filter((run) => run.tag.kind === "leaf")
		.flatMap((run) => run.texts)
		.join("");

/** The run that begins with some characters. */
export const runWith = (frame: Frame, characters: string): GlyphRun => {
	const found = runsOf(frame.items).find((run) => run.texts.join("").includes(characters));
	if (found === undefined) throw new Error(`nothing says ${characters}`);
	return found;
};

/** Every element of a role, in logical order. */
export const elementsOf = (nodes: readonly StructureNode[], role: Role): readonly StructureElement[] =>
	nodes.flatMap((node) =>
		node.kind === "leaf" ? [] : [...(node.role === role ? [node] : []), ...elementsOf(node.children, role)],
	);

/** The roles of a tree, as in `LI(Lbl LBody(P P))`. */
export const outlineOf = (nodes: readonly StructureNode[]): string =>
	nodes
		.filter((node) => node.kind === "element")
		.map((node) => {
			const inside = outlineOf(node.children);
			return inside === "" ? node.role : `${node.role}(${inside})`;
		})
		.join(" ");

/** Whether every tagged item of a frame has its leaf in the frame's structure. */
export const isWhole = (frame: Frame): boolean => {
	const leaves = new Set(leavesOf(frame.structure));
	const tags = runsOf(frame.items).map((run) => run.tag);
	return tags.every((tag) => tag.kind === "artifact" || leaves.has(tag));
};

const leavesOf = (nodes: readonly StructureNode[]): readonly StructureNode[] =>
	nodes.flatMap((node) => (node.kind === "leaf" ? [node] : leavesOf(node.children)));
