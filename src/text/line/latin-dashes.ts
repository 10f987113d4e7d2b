import type { Face } from "../font/font.ts";
import type { MeasureCluster, MeasuredCluster } from "./measure-cluster.ts";

/** What stands for a dash of a face; what a face lacks is good enough as it is. */
const STAND_INS: { readonly [face in Face]: Readonly<Record<string, string>> } = {
	regular: { "–": "−" },
	bold: { "–": "−", "—": "━" },
	fixed: {},
};

/** The fonts whose dashes are drawn for Japanese: hairlines from edge to edge, so that two of them join to one. */
const JAPANESE_DASHES = /^fonts\/BIZUDPGothic-/;

/** Latin letters, digits and blanks on both sides make a dash a Latin one. */
const BESIDE_LATIN = /^[\p{Script=Latin}\p{Nd}\s]{2}$/u;

/**
 * The dash at `at` of a text (U+2013, U+2014) as it is drawn between Latin words: in BIZ UDPGothic as the minus sign or
 * the heavy bar, which have the weight of the letters around them. Null for all others.
 */
export const measureLatinDash = (
	text: string,
	at: number,
	face: Face,
	measure: MeasureCluster,
): MeasuredCluster | null => {
	const dash = text[at] ?? "";
	const standIn = STAND_INS[face][dash];
	if (standIn === undefined || !BESIDE_LATIN.test((text[at - 1] ?? "") + (text[at + 1] ?? ""))) return null;
	const usual = measure(face, dash);
	return usual !== null && JAPANESE_DASHES.test(usual.font.path) ? measure(face, standIn) : null;
};
