import { isJapanese } from "../../base/language.ts";
import type { EditionSwitch } from "../../model/edition.ts";
import type { EditionText, Inline } from "../../model/inline.ts";
import { nameInSentence } from "../../style/name-in-sentence.ts";
import { makePhrase } from "../../text/paint/page-phrase.ts";
import { findMode } from "./find-mode.ts";
import type { BlockContext } from "./laid-block.ts";

/** What the call-out says under its head. */
export const switchText = (block: EditionSwitch, context: BlockContext): EditionText => {
	if (block.text !== null) return block.text;
	const { edition } = context;
	const { words } = edition;
	const from = sayMode(block.from, context);
	// Where readers come from several modes, nobody changes between all of them.
	const explains = block.first && block.others.length === 0;
	const to = sayMode(block.to, context);
	const sentences: readonly EditionText[] = [
		...(explains ? [makePhrase(words.firstSwitch, { from, to }, block.span)] : []),
		...(block.backTo === null ? [] : [makePhrase(words.returnToStep, { step: block.backTo }, block.span)]),
		...(block.byHand ? [makePhrase(words.switchByHand, { mode: to }, block.span)] : []),
		...(block.byHand || block.backTo !== null ? [] : [makePhrase(words.switchesByItself, {}, block.span)]),
	];
	const space = isJapanese(edition.lang) ? "" : " ";
	const gap = (index: number): readonly Inline[] =>
		index === 0 || space === "" ? [] : makePhrase(space, {}, block.span).paragraphs.flat();
	const runs = sentences.flatMap((sentence, index) => [...gap(index), ...sentence.paragraphs.flat()]);
	return { paragraphs: [runs], span: block.span };
};

/** That the screen changes, and to what. */
export const switchHead = (block: EditionSwitch, context: BlockContext): EditionText => {
	const { words } = context.edition;
	const phrase = block.backTo === null ? words.switchesTo : words.returnsTo;
	return makePhrase(phrase, { mode: sayMode(block.to, context) }, block.span);
};

const sayMode = (id: EditionSwitch["to"], { edition }: BlockContext): string =>
	nameInSentence(findMode(edition, id).name.text, edition.lang);
