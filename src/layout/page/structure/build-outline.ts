import type { OutlineEntry } from "../../../document/document.ts";
import type { OutlineMark } from "../../block/laid-block.ts";

/** How deep a mark lies: it belongs to the last mark before it that lies less deep. */
const RANKS: { readonly [level in OutlineMark["level"]]: number } = {
	section: 0,
	path: 1,
	block: 1,
	mode: 2,
	step: 3,
};

interface OpenEntry {
	readonly rank: number;
	readonly title: string;
	readonly destination: string;
	readonly children: OpenEntry[];
}

/** The bookmarks: sections, in them paths and mode runs, in those the steps (TOKENS.md section 13). */
export const buildOutline = (marks: readonly OutlineMark[]): readonly OutlineEntry[] => {
	const roots: OpenEntry[] = [];
	let open: OpenEntry[] = [];
	for (const { level, title, destination } of marks) {
		const entry: OpenEntry = { rank: RANKS[level], title, destination, children: [] };
		open = open.filter(({ rank }) => rank < entry.rank);
		(open.at(-1)?.children ?? roots).push(entry);
		open.push(entry);
	}
	return roots.map(closeEntry);
};

const closeEntry = ({ title, destination, children }: OpenEntry): OutlineEntry => ({
	title,
	destination,
	children: children.map(closeEntry),
});
