/** The structure types in use (ISO 32000-1 14.8.4). */
export type Role =
	| "Document"
	| "Sect"
	| "H1"
	| "H2"
	| "H3"
	| "P"
	| "L"
	| "LI"
	| "Lbl"
	| "LBody"
	| "Table"
	| "TR"
	| "TH"
	| "TD"
	| "Figure"
	| "Link"
	| "Note"
	| "Span"
	| "Ruby"
	| "RB"
	| "RT"
	| "Caption";

/**
 * An element of the structure tree. Built in logical order; compared by identity: items and links point at the very
 * object.
 */
export interface StructureElement {
	readonly kind: "element";
	readonly role: Role;
	readonly children: readonly StructureNode[];
	readonly attributes: StructureAttributes;
}

/**
 * A place in the tree where drawn content hangs. Items that name it, on whatever pages, are its content in the order in
 * which they are drawn.
 */
export interface ContentLeaf {
	readonly kind: "leaf";
}

export type StructureNode = StructureElement | ContentLeaf;

/** All optional: what is absent is not written. */
export interface StructureAttributes {
	/** Alternative text, for figures and links. */
	readonly alt?: string;
	/** The text to read instead of the characters drawn. */
	readonly actualText?: string;
	/** The language where it differs from the document's (BCP 47). */
	readonly lang?: string;
	readonly title?: string;
	/** Unique in the document; needed by `Note`. `[a-z0-9]`. */
	readonly id?: string;
	/** Of lists: how the labels are made. */
	readonly listNumbering?: "Decimal" | "UpperAlpha" | "Circle" | "None";
	/** Of header cells. */
	readonly scope?: "Row" | "Column" | "Both";
	readonly rowSpan?: number;
	readonly colSpan?: number;
}

/** A new leaf. */
export const leaf = (): ContentLeaf => ({ kind: "leaf" });

/** A new element. */
export const element = (
	role: Role,
	children: readonly StructureNode[],
	attributes: StructureAttributes = {},
): StructureElement => ({ kind: "element", role, children, attributes });
