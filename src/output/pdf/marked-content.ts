import type { ContentLeaf, StructureElement } from "../../document/structure.ts";

/** A stretch of a page's content that belongs to one element. */
export interface Mark {
	/** The page's index. */
	readonly page: number;
	/** The marked-content identifier, unique in its page. */
	readonly mcid: number;
}

/** A new mark with the element that owns it, and whether that was drawn before. */
interface NewMark {
	readonly mcid: number;
	readonly owner: StructureElement;
	readonly goesOn: boolean;
}

/** Which marks each leaf of the structure tree has, in the order in which they are drawn. */
export class MarkedContent {
	readonly #owners: ReadonlyMap<ContentLeaf, StructureElement>;
	readonly #marks = new Map<ContentLeaf, Mark[]>();
	readonly #pages: StructureElement[][] = [];
	readonly #begun = new Set<StructureElement>();

	constructor(structure: StructureElement) {
		this.#owners = findOwners(structure);
	}

	/**
	 * A new mark for a leaf on a page.
	 * @throws Error where the leaf stands nowhere in the tree: it would be drawn and never read.
	 */
	add(leaf: ContentLeaf, page: number): NewMark {
		const owner = this.#owners.get(leaf);
		if (owner === undefined) throw new Error("something is drawn for a leaf that is not in the structure tree");
		this.#pages[page] ??= [];
		const mcid = this.#pages[page].push(owner) - 1;
		const marks = this.#marks.get(leaf) ?? [];
		marks.push({ page, mcid });
		this.#marks.set(leaf, marks);
		const goesOn = this.#begun.has(owner);
		this.#begun.add(owner);
		return { mcid, owner, goesOn };
	}

	/** The marks of a leaf; none where nothing is drawn for it. */
	marksOf(leaf: ContentLeaf): readonly Mark[] {
		return this.#marks.get(leaf) ?? [];
	}

	/** The elements of a page's marks by their identifiers. */
	ownersOn(page: number): readonly StructureElement[] {
		return this.#pages[page] ?? [];
	}
}

const findOwners = (root: StructureElement): ReadonlyMap<ContentLeaf, StructureElement> => {
	const owners = new Map<ContentLeaf, StructureElement>();
	const visit = (element: StructureElement): void => {
		for (const child of element.children) {
			if (child.kind === "element") visit(child);
			else owners.set(child, element);
		}
	};
	visit(root);
	return owners;
};
