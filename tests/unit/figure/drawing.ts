import type { PageSettings } from "../../../src/model/manual.ts";
import { makeStyle, type Style } from "../../../src/style/style.ts";

/** The design's style for A4 without a theme. */
export const styleOf = (density: PageSettings["density"]): Style =>
	makeStyle(
		{ size: "A4", density, pages: null, columns: null, span: null },
		{ colors: new Map(), logo: null, fonts: { regular: null, bold: null, fixed: null } },
	);
