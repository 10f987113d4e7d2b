import type { Edition, EditionBlock, Mode } from "../../model/edition.ts";
import type { ModeId } from "../../model/ids.ts";

/**
 * A mode of the edition.
 * @throws Error where there is none of that name: a bug of the stage that made the edition.
 */
export const findMode = (edition: Edition, id: ModeId): Mode => {
	const mode = edition.modes.get(id);
	if (mode === undefined) throw new Error(`the edition has no mode ${id}`);
	return mode;
};

/**
 * The role of a heading inside a section: as high as that of the mode runs, H2 where no section has begun, so that no
 * level is skipped (ISO 14289-1 7.4.2).
 */
export const headingRole = (edition: Edition, block: EditionBlock): "H2" | "H3" => {
	const section = edition.blocks.findIndex(({ kind }) => kind === "section");
	return section !== -1 && edition.blocks.indexOf(block) > section ? "H3" : "H2";
};
