import { gray } from "../../base/color.ts";
import type { Item, Tag } from "../../document/item.ts";
import type { Path } from "../../document/path.ts";
import type { QrModules } from "./encode-qr.ts";
import { traceModules } from "./trace-modules.ts";

/** Modules of white around a symbol, on each side (ISO/IEC 18004, 6.3.8). */
export const QUIET_ZONE = 4;

/**
 * A QR code at (0, 0), `edge` points wide and high with its quiet zone: a white square and one black path. Black and
 * white whatever the theme, because grey modules are read far less often (TOKENS.md section 9).
 */
export const drawQr = (modules: QrModules, edge: number, tag: Tag): readonly Item[] => {
	const module = edge / (modules.size + 2 * QUIET_ZONE);
	const offset = QUIET_ZONE * module;
	const square: Path = [["M", 0, 0], ["L", edge, 0], ["L", edge, edge], ["L", 0, edge], ["Z"]];
	const path = traceModules({ size: modules.size, dark: modules.dark, x: offset, y: offset, module });
	return [
		{ kind: "path", path: square, fill: gray(255), fillRule: "nonzero", stroke: null, tag },
		{ kind: "path", path, fill: gray(0), fillRule: "nonzero", stroke: null, tag },
	];
};
