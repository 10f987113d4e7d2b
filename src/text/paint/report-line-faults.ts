import { codePointHex } from "../../base/code-point.ts";
import type { Sink } from "../../diagnostics/sink.ts";
import type { Paragraph } from "../line/inline-item.ts";
import type { Ink } from "./ink.ts";

/**
 * Reports the characters that no font has, and lines that stick out of their measure. Faults of the page's own words
 * have no place in the manual.
 */
export const reportLineFaults = (paragraph: Paragraph<Ink>, sourced: boolean, sink: Sink): void => {
	for (const { cluster, start, end } of paragraph.missing) {
		const codePoints = [...cluster].map((character) => `U+${codePointHex(character)}`).join(" ");
		sink.report("font/missing-glyph", sourced ? { start, end } : null, { cluster, codePoints });
	}
	for (const line of paragraph.lines) {
		if (!line.overfull) continue;
		const glyphs = line.pieces.filter((piece) => piece.kind === "glyphs");
		const start = glyphs[0]?.offsets[0];
		const end = glyphs.at(-1)?.offsets.at(-1);
		const span = sourced && start !== undefined && end !== undefined ? { start, end } : null;
		sink.report("layout/overfull-line", span, { text: glyphs.flatMap((piece) => piece.texts).join("") });
	}
};
