import type { Frame } from "../../../document/frame.ts";
import type { Artifact, Item } from "../../../document/item.ts";

const asArtifact = (item: Item, tag: Artifact): Item =>
	item.kind === "clip" ? { ...item, items: item.items.map((inner) => asArtifact(inner, tag)) } : { ...item, tag };

/**
 * The frame as something that only repeats what stands elsewhere (a continued mode bar, a running header): all its
 * items are artifacts, and it leaves no trace in the structure, the links and the destinations (ISO 14289-1 7.8).
 */
export const toArtifact = (frame: Frame, subtype: Artifact["subtype"]): Frame => ({
	...frame,
	items: frame.items.map((item) => asArtifact(item, { kind: "artifact", subtype })),
	links: [],
	destinations: [],
	structure: [],
	figures: [],
});
