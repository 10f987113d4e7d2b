import type { Sink } from "../../diagnostics/sink.ts";
import { type MarkedText, type Range, spanOfRange } from "./marked-text.ts";

/** What HTML writes for a character. */
const ENTITIES: { readonly [entity: string]: string } = {
	nbsp: " ",
	ensp: " ",
	emsp: " ",
	lt: "\\<",
	gt: ">",
	amp: "&",
	quot: '"',
	apos: "'",
	yen: "¥",
};

const FOREIGN = /\*\*(?=\S)([^*]+)\*\*|&(nbsp|ensp|emsp|lt|gt|amp|quot|apos|yen|#\d{1,6}|#x[\da-f]{1,5});|\t/giu;

/**
 * Warns of what means something in Markdown, HTML or a spreadsheet and is printed as it stands here: `**words**`,
 * `&nbsp;`, a tab between cells. Literals (`==…==`) are meant as they are.
 */
export const reportForeignMarks = (marked: MarkedText, range: Range, sink: Sink): void => {
	const text = marked.content.text
		.slice(range.start, range.end)
		.replace(/==.+?==(?!=)|\\./gsu, (found) => "\ue000".repeat(found.length));
	for (const found of text.matchAll(FOREIGN)) {
		const start = range.start + found.index;
		const span = spanOfRange(marked, { start, end: start + found[0].length });
		const [all, bold, entity] = found;
		if (bold !== undefined) sink.report("text/foreign-mark", span, { kind: "bold", found: all, typed: `__${bold}__` });
		else if (entity !== undefined)
			sink.report("text/foreign-mark", span, { kind: "entity", found: all, typed: characterOf(entity.toLowerCase()) });
		else sink.report("text/foreign-mark", span, { kind: "tab", found: all, typed: " " });
	}
};

const characterOf = (entity: string): string => {
	const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/.exec(entity) ?? [];
	const codePoint = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
	const isCharacter = codePoint >= 0x20 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
	return ENTITIES[entity] ?? (isCharacter ? String.fromCodePoint(codePoint) : "");
};
