import { type Edit, makeFault, type SyntaxRule } from "./syntax-fault.ts";

/** Editors that show two columns for a tab are common; a guess, only to look further. */
const TAB = "  ";

/** A tab in an indent, which YAML forbids. */
export const tabIndent: SyntaxRule = ({ text, line }) => {
	const indent = /^ *(\t+)/.exec(text.slice(line.start, line.end));
	if (indent?.[1] === undefined) return null;
	const start = line.start + indent[0].length - indent[1].length;
	const span = { start, end: start + indent[1].length };
	return { ...makeFault("yaml/tab-indent", span, {}, replaceIndents(text, "\t", TAB)), isGuess: true };
};

/** A full-width or no-break blank in an indent, which YAML takes for a letter. The faulty line may be a later one. */
export const wideIndent: SyntaxRule = ({ text, line, end }) => {
	const region = text.slice(line.start, Math.max(line.end, end));
	const found = /^[ \t]*(?:-[ \t]*)?([\u3000\u00a0]+)/m.exec(region);
	if (found?.[1] === undefined) return null;
	const start = line.start + found.index + found[0].length - found[1].length;
	const repair = [...replaceIndents(text, "\u3000", TAB), ...replaceIndents(text, "\u00a0", " ")];
	return { ...makeFault("yaml/wide-space", { start, end: start + found[1].length }, {}, repair), isGuess: true };
};

/** All indents of a text with another blank: where one is wrong, the others are the same mistake. */
const replaceIndents = (text: string, blank: string, by: string): readonly Edit[] =>
	[...text.matchAll(/^[ \t\u3000\u00a0-]+/gm)]
		.filter(([indent]) => indent.includes(blank))
		.map((match) => ({
			start: match.index,
			end: match.index + match[0].length,
			text: match[0].replaceAll(blank, by),
		}));
