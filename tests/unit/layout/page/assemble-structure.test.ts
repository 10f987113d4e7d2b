import { describe, expect, it } from "vitest";
import { element, leaf, type StructureNode } from "../../../../src/document/structure.ts";
import { assembleStructure, type StructurePart } from "../../../../src/layout/page/structure/assemble-structure.ts";

/** The roles as `Document(H1 Sect(H2 L(LI LI)))`; leaves fall away. */
const roles = (node: StructureNode): string => {
	if (node.kind === "leaf") return "";
	const inside = node.children.map(roles).filter((text) => text !== "");
	return inside.length === 0 ? node.role : `${node.role}(${inside.join(" ")})`;
};

const part = (
	place: StructurePart["place"],
	role: "LI" | "H2" | "H3" | "P",
	list: number | null = null,
): StructurePart => ({
	place,
	nodes: [element(role, [leaf()])],
	title: place === "section" ? "節" : null,
	list,
});

const title = element("H1", [leaf()]);

describe("the structure tree", () => {
	it("puts steps of one run into one list and starts another for the next run", () => {
		const tree = assembleStructure(
			[title],
			[part("mode", "H3"), part("list-item", "LI", 0), part("list-item", "LI", 0), part("list-item", "LI", 1)],
		);
		expect(roles(tree)).toBe("Document(H1 H2 L(LI LI) L(LI))");
	});

	it("makes modes H3 inside sections and H2 without, so that no level is skipped", () => {
		const tree = assembleStructure(
			[title],
			[part("mode", "H3"), part("section", "H2"), part("mode", "H3"), part("list-item", "LI", 0)],
		);
		expect(roles(tree)).toBe("Document(H1 H2 Sect(H2 H3 L(LI)))");
	});

	it("raises other headings before the first section, too", () => {
		const tree = assembleStructure([title], [part("flow", "H3"), part("section", "H2"), part("flow", "H3")]);
		expect(roles(tree)).toBe("Document(H1 H2 Sect(H2 H3))");
	});

	it("keeps the leaves that items point at, whatever level a heading gets", () => {
		const node = leaf();
		const heading = element("H3", [node]);
		const tree = assembleStructure([], [{ place: "mode", nodes: [heading], title: null, list: null }]);
		expect(tree.children[0]?.kind === "element" && tree.children[0].children[0]).toBe(node);
	});

	it("lets a paragraph between steps close the list", () => {
		const tree = assembleStructure([], [part("list-item", "LI", 0), part("flow", "P"), part("list-item", "LI", 0)]);
		expect(roles(tree)).toBe("Document(L(LI) P L(LI))");
	});

	it("takes nothing from parts whose nodes stand in an earlier one", () => {
		const tree = assembleStructure(
			[],
			[part("list-item", "LI", 0), part("with-previous", "P"), part("list-item", "LI", 0)],
		);
		expect(roles(tree)).toBe("Document(L(LI LI))");
	});
});
