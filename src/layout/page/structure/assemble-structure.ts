import { element, type Role, type StructureElement, type StructureNode } from "../../../document/structure.ts";

/** What one part adds to the structure tree, in logical order. */
export interface StructurePart {
	readonly place: "list-item" | "section" | "mode" | "flow" | "with-previous";
	readonly nodes: readonly StructureNode[];
	/** Of a section: its title in plain characters. */
	readonly title: string | null;
	/** List items with different keys never share a list. */
	readonly list: number | null;
}

/** Parts under one heading: the document's own before the first section, then those of each section. */
interface Section {
	readonly title: string | null;
	readonly heading: readonly StructureNode[];
	readonly parts: StructurePart[];
}

/**
 * The structure tree of the document (research: Document > H1, then a Sect with its H2 per section, an H3 per mode run
 * and its steps as the items of a list). Before the first section these headings are H2, so that no level is skipped
 * (ISO 14289-1 7.4.2).
 */
export const assembleStructure = (
	opening: readonly StructureNode[],
	parts: readonly StructurePart[],
): StructureElement => {
	const sections = splitSections(parts);
	const children = sections.flatMap((section): readonly StructureNode[] =>
		section.title === null
			? nestParts(section.parts, "H2")
			: [element("Sect", [...section.heading, ...nestParts(section.parts, "H3")], { title: section.title })],
	);
	return element("Document", [...opening, ...children]);
};

const splitSections = (parts: readonly StructurePart[]): readonly Section[] => {
	const sections: Section[] = [{ title: null, heading: [], parts: [] }];
	for (const part of parts) {
		if (part.place === "section") sections.push({ title: part.title ?? "", heading: part.nodes, parts: [] });
		else sections.at(-1)?.parts.push(part);
	}
	return sections;
};

/** The parts of one section with neighbouring list items gathered into lists. */
const nestParts = (parts: readonly StructurePart[], headingRole: Role): readonly StructureNode[] => {
	const nodes: StructureNode[] = [];
	let items: StructureNode[] = [];
	let list: number | null = null;
	const closeList = (): void => {
		if (items.length > 0) nodes.push(element("L", items, { listNumbering: "Decimal" }));
		items = [];
	};
	for (const part of parts) {
		if (part.place === "with-previous" || part.nodes.length === 0) continue;
		if (part.place === "list-item") {
			if (part.list !== list) closeList();
			list = part.list;
			items.push(...part.nodes);
			continue;
		}
		closeList();
		const isHeading = (node: StructureNode): boolean =>
			part.place === "mode" || (node.kind === "element" && node.role === "H3");
		nodes.push(...part.nodes.map((node) => (isHeading(node) ? asHeading(node, headingRole) : node)));
	}
	closeList();
	return nodes;
};

/** A heading at the level that its place asks for; whoever drew it cannot know that. */
const asHeading = (node: StructureNode, role: Role): StructureNode =>
	node.kind === "element" ? element(role, node.children, node.attributes) : element(role, [node]);
