import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a room may import besides itself, `base` and `diagnostics`; `packages` by name, `node` for Node's own modules. */
export interface Room {
	readonly imports: ReadonlySet<string>;
	readonly packages: ReadonlySet<string>;
}

/**
 * The import table of docs/architecture.md, by room.
 * @throws Error where a cell says something that this does not understand, or names a room that has no row.
 */
export const readImportTable = (): ReadonlyMap<string, Room> => {
	const file = join(import.meta.dirname, "../../docs/architecture.md");
	const [, table = ""] = readFileSync(file, "utf8").split("## Which room may import which");
	const rows = [...table.matchAll(/^\| `([^`]+)` \| ?(.*?) ?\| ?(.*?) ?\|\r?$/gm)].map(
		([, room = "", imports = "", packages = ""]) => ({ room, imports, packages: new Set(wordsOf(packages)) }),
	);
	const cells = new Map(rows.map(({ room, imports }) => [room, imports]));
	return new Map(
		rows.map(({ room, packages }) => [room, { imports: new Set(expandCell(room, cells)), packages }] as const),
	);
};

const wordsOf = (cell: string): readonly string[] => cell.split(", ").filter((word) => word !== "");

/** The rooms that a row names: `room`, `folder/*`, "what `room` may", or "all". */
const expandCell = (room: string, cells: ReadonlyMap<string, string>): readonly string[] => {
	const cell = cells.get(room);
	if (cell === undefined) throw new Error(`the import table has no row for ${room}`);
	return wordsOf(cell).flatMap((word) => {
		if (word === "all") return [...cells.keys()];
		const [, other, named] = /^(?:what `([^`*]+)` may|`([^`]+)`)$/.exec(word) ?? [];
		if (other !== undefined) return expandCell(other, cells);
		if (named === undefined) throw new Error(`the import table says "${word}" of ${room}`);
		const found = named.endsWith("/*")
			? [...cells.keys()].filter((known) => known.startsWith(named.slice(0, -1)))
			: [...cells.keys()].filter((known) => known === named);
		if (found.length === 0) throw new Error(`the import table names ${named}, which has no row`);
		return found;
	});
};
