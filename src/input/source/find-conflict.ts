import { type Edit, makeFault, type SyntaxFault } from "./syntax-fault.ts";

/**
 * The first place where a version-control program has left both sides of a conflict (`<<<<<<<`, `=======`, `>>>>>>>`).
 * To look further, the first side stays and the rest is blanked, so that lines keep their numbers.
 */
export const findConflict = (text: string): SyntaxFault | null => {
	const opening = /^<{7}(?: .*)?\r?$/m.exec(text);
	if (opening === null) return null;
	const start = opening.index;
	const blanked: Edit[] = [];
	let isFirstSide = true;
	for (let at = start; at < text.length; ) {
		const newline = text.indexOf("\n", at);
		const end = newline < 0 ? text.length : newline;
		const line = text.slice(at, end).trimEnd();
		if (/^(?:={7}|\|{7}(?: .*)?)$/.test(line)) isFirstSide = false;
		if (at === start || !isFirstSide) blanked.push({ start: at, end: at + line.length, text: "" });
		if (/^>{7}(?: .*)?$/.test(line)) return makeFault("yaml/merge-conflict", { start, end: start + 7 }, {}, blanked);
		at = end + 1;
	}
	return null;
};
