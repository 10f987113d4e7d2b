import type { NumberedStep } from "../diagnostics/codes/flow.ts";
import type { StepId } from "../model/ids.ts";
import type { Block, StepBlock } from "../model/manual.ts";
import { authoredCharacters } from "../model/plain-text.ts";
import type { EditionContext } from "./edition-context.ts";

/** `3`, `手順３`, `step 3`, `A5`, `1-2番`: a step by its number, which nobody can rely on. */
const BY_NUMBER = /^(?:手順|ステップ|step|no\.?|第)?\s*([a-z]?\d+(?:-\d+)?)\s*(?:番目?)?$/i;

/** The step that a word means by its number, with the name that it has or could have; null where it means none. */
export const findNumberedStep = (word: string, { places, manual }: EditionContext): NumberedStep | null => {
	const wanted = BY_NUMBER.exec(word.normalize("NFKC").trim())?.[1]?.toUpperCase();
	if (wanted === undefined) return null;
	const [id, place] = [...places.steps].find(([, { number }]) => number.normalize("NFKC") === wanted) ?? [];
	const step = id === undefined ? null : findStep(id, manual.body);
	if (step === null || place === undefined) return null;
	return { number: place.number, name: step.name?.text ?? null, proposal: proposeName(step, place.number) };
};

const findStep = (id: StepId, blocks: readonly Block[]): StepBlock | null => {
	for (const block of blocks) {
		if (block.kind === "step" && block.id === id) return block;
		const inside = block.kind === "path" ? findStep(id, block.body) : null;
		if (inside !== null) return inside;
	}
	return null;
};

/** Names are easily read up to here. */
const LONGEST_PROPOSAL = 14;

/** A name made of what the reader does there: 「次へ」をタップします。 is 次へをタップ. */
const proposeName = ({ action }: StepBlock, number: string): string => {
	const [text] = action.byLang.values();
	const words = authoredCharacters({ paragraphs: text?.paragraphs.slice(0, 1) ?? [] })
		.replace(/(?:します|してください|する)?[。.!！]?\s*$/u, "")
		.replace(/[<>|=\\]/g, "")
		.trim();
	const name = [...words].slice(0, LONGEST_PROPOSAL).join("").trim();
	return name === "" ? `手順${number}` : name;
};
