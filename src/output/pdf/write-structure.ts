import type { Document } from "../../document/document.ts";
import type { Role, StructureElement, StructureNode } from "../../document/structure.ts";
import type { PackedPdf } from "../file/packed-pdf.ts";
import { type PdfEntries, type PdfReference, type PdfValue, pdfText } from "../file/pdf-value.ts";
import { describeElement, type FigureBoxes, findFigureBoxes } from "./describe-element.ts";
import type { MarkedContent } from "./marked-content.ts";

/** A link's annotation with its page. */
export interface PlacedAnnotation {
	readonly element: StructureElement;
	readonly annotation: PdfReference;
	readonly page: PdfReference;
}

/** What the tree points at. */
export interface StructureTargets {
	readonly marked: MarkedContent;
	/** The pages' dictionaries. */
	readonly pages: readonly PdfReference[];
	/** In the order of their keys in the parent tree, which go on from the pages'. */
	readonly annotations: readonly PlacedAnnotation[];
}

/** Cells that say something by standing where they stand, even empty. */
const KEPT_EMPTY: ReadonlySet<Role> = new Set(["TR", "TH", "TD"]);

/**
 * Writes the structure tree, its parent tree and identifiers (ISO 32000-1 14.7) and hangs them into the catalog.
 * Elements for which nothing is drawn are left out. The keys of the parent tree are the pages' indices, then those of
 * the annotations.
 */
export const writeStructure = (pdf: PackedPdf, document: Document, targets: StructureTargets): void => {
	const writer = new StructureWriter(pdf, document, targets);
	const root = pdf.ref({ Type: "StructTreeRoot" });
	const top = writer.write(document.structure, root);
	const { marked, pages, annotations } = targets;
	const nums: PdfValue[] = pages.flatMap((_, index) => [index, marked.ownersOn(index).map(writer.referenceTo)]);
	annotations.forEach(({ element }, index) => {
		nums.push(pages.length + index, writer.referenceTo(element));
	});
	Object.assign(root.data, {
		K: [top],
		ParentTree: pdf.add({ Nums: nums }),
		ParentTreeNextKey: pages.length + annotations.length,
		...writer.identifierTree(),
	});
	// pdfkit ends both itself when the document ends.
	Object.assign(pdf.catalog, { StructTreeRoot: root, MarkInfo: pdf.ref({ Marked: true }) });
};

/** The annotations of each link, in their order. */
const groupAnnotations = (
	annotations: readonly PlacedAnnotation[],
): ReadonlyMap<StructureElement, readonly PlacedAnnotation[]> => {
	const groups = new Map<StructureElement, PlacedAnnotation[]>();
	for (const placed of annotations) {
		const group = groups.get(placed.element) ?? [];
		groups.set(placed.element, group);
		group.push(placed);
	}
	return groups;
};

class StructureWriter {
	readonly #pdf: PackedPdf;
	readonly #boxes: FigureBoxes;
	readonly #annotations: ReadonlyMap<StructureElement, readonly PlacedAnnotation[]>;
	readonly #targets: StructureTargets;
	readonly #references = new Map<StructureElement, PdfReference>();
	readonly #identifiers = new Map<string, PdfReference>();
	readonly #isShown: (element: StructureElement) => boolean;

	constructor(pdf: PackedPdf, document: Document, targets: StructureTargets) {
		this.#pdf = pdf;
		this.#boxes = findFigureBoxes(document);
		this.#annotations = groupAnnotations(targets.annotations);
		this.#targets = targets;
		const isShown = (node: StructureNode): boolean =>
			node.kind === "leaf"
				? targets.marked.marksOf(node).length > 0
				: KEPT_EMPTY.has(node.role) || this.#annotations.has(node) || node.children.some(isShown);
		this.#isShown = isShown;
	}

	/** Writes an element and all below it. Parents are written last: they name their children. */
	write(element: StructureElement, parent: PdfReference): PdfReference {
		const reference = this.#pdf.ref({ Type: "StructElem", S: element.role, P: parent });
		this.#references.set(element, reference);
		this.#identify(element, reference);
		Object.assign(reference.data, describeElement(element, this.#boxes), this.#describeContent(element, reference));
		reference.end();
		return reference;
	}

	/** @throws Error where the element stands nowhere in the tree. */
	readonly referenceTo = (element: StructureElement): PdfReference => {
		const reference = this.#references.get(element);
		if (reference === undefined) throw new Error(`a ${element.role} element is not in the structure tree`);
		return reference;
	};

	/** The name tree of identifiers, in byte order. */
	identifierTree(): PdfEntries {
		if (this.#identifiers.size === 0) return {};
		const sorted = [...this.#identifiers].sort(([a], [b]) => (a < b ? -1 : 1));
		return { IDTree: { Names: sorted.flatMap(([id, reference]) => [pdfText(id), reference]) } };
	}

	/** ISO 14289-1 7.9: every Note has an identifier, and none comes twice. */
	#identify(element: StructureElement, reference: PdfReference): void {
		const { id } = element.attributes;
		if (id === undefined) {
			if (element.role === "Note") throw new Error("a Note element has no id");
			return;
		}
		if (this.#identifiers.has(id)) throw new Error(`two elements have the id "${id}"`);
		this.#identifiers.set(id, reference);
	}

	/** The children in logical order: elements, marks and the annotations of links. */
	#describeContent(element: StructureElement, reference: PdfReference): PdfEntries {
		const { marked, pages } = this.#targets;
		let ownPage: number | undefined;
		const kids: PdfValue[] = [];
		for (const child of element.children) {
			if (child.kind === "element") {
				if (this.#isShown(child)) kids.push(this.write(child, reference));
				continue;
			}
			for (const { page, mcid } of marked.marksOf(child)) {
				ownPage ??= page;
				kids.push(page === ownPage ? mcid : { Type: "MCR", Pg: pages[page], MCID: mcid });
			}
		}
		for (const { annotation, page } of this.#annotations.get(element) ?? [])
			kids.push({ Type: "OBJR", Obj: annotation, Pg: page });
		return { ...(ownPage === undefined ? {} : { Pg: pages[ownPage] }), K: kids };
	}
}
