import type { Document } from "./document.ts";
import { flattenItems } from "./flatten-items.ts";
import type { ContentLeaf, StructureElement, StructureNode } from "./structure.ts";

/** Longer texts are cut here; they stand in full on their page. */
const SHOWN = 48;

/** The structure tree, one element a line, indented; the text of a leaf in quotes. */
export const dumpStructure = (document: Document, depth: number): readonly string[] => {
	const contents = collectContents(document);
	const dump = (node: StructureNode, level: number): readonly string[] => {
		const indent = "  ".repeat(level);
		if (node.kind === "leaf") return [`${indent}${describeLeaf(node, contents)}`];
		const head = `${indent}${node.role}${describeAttributes(node)}`;
		const [only, second] = node.children;
		return only?.kind === "leaf" && second === undefined
			? [`${head} ${describeLeaf(only, contents)}`]
			: [head, ...node.children.flatMap((child) => dump(child, level + 1))];
	};
	return dump(document.structure, depth);
};

/** What is drawn for a leaf: its text, and whether there is anything else. */
interface Content {
	text: string;
	isDrawn: boolean;
}

const collectContents = (document: Document): ReadonlyMap<ContentLeaf, Content> => {
	const contents = new Map<ContentLeaf, Content>();
	for (const item of document.pages.flatMap((page) => flattenItems(page.items))) {
		if (item.tag.kind === "artifact") continue;
		const content = contents.get(item.tag) ?? { text: "", isDrawn: false };
		if (item.kind === "glyphs") content.text += item.texts.join("");
		else content.isDrawn = true;
		contents.set(item.tag, content);
	}
	return contents;
};

const describeLeaf = (leaf: ContentLeaf, contents: ReadonlyMap<ContentLeaf, Content>): string => {
	const content = contents.get(leaf);
	if (content === undefined) return "(nothing)";
	if (content.text === "") return "(drawing)";
	const characters = [...content.text];
	const shown = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : content.text;
	return `"${shown}"${content.isDrawn ? " (drawing)" : ""}`;
};

const describeAttributes = (element: StructureElement): string =>
	Object.entries(element.attributes)
		.map(([name, value]) => ` ${name}=${typeof value === "string" ? `"${value}"` : value}`)
		.join("");
