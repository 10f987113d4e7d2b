import { type SourcedText, sliceSourced } from "../../../model/sourced-text.ts";
import { joinLines } from "../../markup/soft-newline.ts";

/** A block scalar (`|`, `>`) ends with line feeds that nobody means. */
export const withoutLastLineFeed = (content: SourcedText): SourcedText =>
	content.text.endsWith("\n") ? sliceSourced(content, 0, content.text.replace(/\n+$/, "").length) : content;

/**
 * A label on one line: where it was broken over lines (a fold, or a newline of a `|` scalar) it is joined as any text
 * of its language is.
 */
export const plainLabel = (content: SourcedText, lang: string): SourcedText => {
	const { text, offsets, folds = [] } = content;
	const end = text.replace(/\n+$/, "").length;
	const breaks = new Set([...folds, ...[...text.matchAll(/\n/g)].map(({ index }) => index)]);
	if (breaks.size === 0) return content;
	let joined = "";
	const kept: number[] = [];
	for (let at = 0; at < end; at += 1) {
		const unit = breaks.has(at) ? joinLines(joined.at(-1) ?? "", text.charAt(at + 1), lang) : text.charAt(at);
		if (unit === "") continue;
		joined += unit;
		kept.push(offsets[at] ?? 0);
	}
	return { text: joined, offsets: [...kept, offsets[end] ?? 0] };
};
