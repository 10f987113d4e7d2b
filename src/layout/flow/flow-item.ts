/**
 * What the column breaker takes. It knows no manuals: heights, costs and rules in, places out; `Payload` is the
 * caller's.
 */
export interface FlowItem<Payload> {
	/**
	 * In the column, or over the full width of the page. What has the full width and no height is an edge: it ends the
	 * columns above it and begins those below, its own space apart.
	 */
	readonly span: "column" | "page";
	/** The ways in which it can be drawn, the preferred one first; at least one. */
	readonly alternatives: readonly FlowAlternative[];
	/** Space above it; falls away at the top of a column. */
	readonly spaceBefore: number;
	/** What a break of the column after this item costs; Infinity forbids it. 0 is a good place. */
	readonly breakAfter: number;
	/** What it costs more where the page ends with that column. */
	readonly pageBreakAfter: number;
	/** A break that was asked for before this item. */
	readonly forcedBreak: "column" | "page" | null;
	/**
	 * What must stand at the top of a column that begins with this item (a mode bar with つづき): its height with the
	 * space under it; 0 where nothing is needed.
	 */
	readonly opener: number;
	/** What must stand under this item when a column ends with it and the text goes on (a pointer): its height. */
	readonly closer: number;
	/** The multiple of which its height should be, so that the columns share their lines; 0: any. */
	readonly grid: number;
	readonly payload: Payload;
}

/** One way of drawing an item. */
export interface FlowAlternative {
	readonly height: number;
	/** 0 for the best way. */
	readonly cost: number;
}

/** The columns of each page. Lengths in points; `y` from the page's top. */
export interface FlowPages {
	readonly columns: number;
	/** The content area of the first page, of the others. */
	readonly first: { readonly top: number; readonly bottom: number };
	readonly rest: { readonly top: number; readonly bottom: number };
	/** Between a full-width item and the columns under or over it. */
	readonly bandSpace: number;
}

/** An item with its place. */
export interface FlowPlace<Payload> {
	readonly payload: Payload;
	/** The item's index in what was given. */
	readonly index: number;
	/** Which alternative was taken. */
	readonly alternative: number;
	readonly page: number;
	/** From 0; null for a full-width item. */
	readonly column: number | null;
	/** Of its top edge, after any opener. */
	readonly y: number;
	readonly height: number;
	/** Whether the opener stands right above it. */
	readonly opens: boolean;
	/** Whether the closer stands under it. */
	readonly closes: boolean;
}

/** How good a layout is: faults first, then pages, then costs. */
export interface Score {
	readonly faults: number;
	readonly pages: number;
	readonly cost: number;
}

/** What the breaker found. */
export interface FlowResult<Payload> {
	readonly places: readonly FlowPlace<Payload>[];
	readonly pages: number;
	/** How good the layout is. */
	readonly score: Score;
	/** For each page and column, where its last item ends; a column without items ends where it begins. */
	readonly ends: readonly (readonly number[])[];
	/** Items taller than any column, which were placed all the same: by index, with how much they stick out. */
	readonly overfull: readonly { readonly index: number; readonly by: number }[];
}
