import { isJapanese } from "../../base/language.ts";
import { element, type StructureNode } from "../../document/structure.ts";
import type { InlineItem } from "../line/inline-item.ts";
import type { Ink } from "./ink.ts";

/** Fewer Latin words are a name, which each language says in its own way. */
const PHRASE = 3;

/**
 * The language of a paragraph that is not in that of its edition, by its letters: a voice would else spell it out
 * (ISO 14289-1 7.2). Null where it is, or where nothing can be told.
 */
export const foreignLanguage = (text: string, lang: string): "ja" | "en" | null => {
	const hasJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);
	if (!isJapanese(lang)) return hasJapanese ? "ja" : null;
	if (hasJapanese) return null;
	const words = text.match(/\p{Script=Latin}+/gu) ?? [];
	// Names are made of capitalised words only.
	return words.length >= PHRASE && words.some((word) => word === word.toLowerCase()) ? "en" : null;
};

/** The structure of a paragraph, inside a Span with its language where that is another one. */
export const markForeign = (
	nodes: readonly StructureNode[],
	items: readonly InlineItem<Ink>[],
	lang: string,
): readonly StructureNode[] => {
	const text = items.map((item) => (item.kind === "text" && item.breaking !== "url" ? item.text : " ")).join("");
	const foreign = nodes.length === 0 ? null : foreignLanguage(text, lang);
	return foreign === null ? nodes : [element("Span", nodes, { lang: foreign })];
};
