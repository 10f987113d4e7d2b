import type { PhraseScores } from "./break-costs.ts";
import { BUDOUX_MODEL } from "./budoux-model.ts";
import { classOf, isHiragana, isJapaneseLetter } from "./character-class.ts";
import { NEVER_SPLIT, SPLIT_AFTER } from "./never-split.ts";

/** A feature of the model: the characters from `from` to `to` round a boundary, and their weights. */
interface Feature {
	readonly from: number;
	readonly to: number;
	readonly weights: ReadonlyMap<string, number>;
}

/** Where the features look: one, two or three characters, from three before the boundary to three after it. */
const WINDOWS: readonly (readonly [name: string, from: number, to: number])[] = [
	["UW1", -3, -2],
	["UW2", -2, -1],
	["UW3", -1, 0],
	["UW4", 0, 1],
	["UW5", 1, 2],
	["UW6", 2, 3],
	["BW1", -2, 0],
	["BW2", -1, 1],
	["BW3", 0, 2],
	["TW1", -3, 0],
	["TW2", -2, 1],
	["TW3", -1, 2],
	["TW4", 0, 3],
];

/** The model as it is used: unpacked when the first Japanese text needs it. */
interface Model {
	readonly features: readonly Feature[];
	/** What a boundary scores of which nothing is known. */
	readonly base: number;
}

let model: Model | null = null;

const unpackModel = (): Model => {
	let sum = 0;
	const features = WINDOWS.map(([name, from, to]) => {
		const weights = new Map<string, number>();
		for (const line of BUDOUX_MODEL[name] ?? []) {
			for (const [, key, weight] of line.matchAll(/([^\d-]+)(-?\d+)/g)) {
				weights.set(key ?? "", Number(weight));
				sum += Number(weight);
			}
		}
		return { from, to, weights };
	});
	return { features, base: -sum / 2 };
};

/**
 * Scores the boundaries of a Japanese text by the phrase model BudouX: above 0 between phrases (bunsetsu), below inside
 * one, the further the surer. Words of the list that the model gets wrong are never split.
 */
export const scorePhrases = (text: string): PhraseScores => {
	model ??= unpackModel();
	const { features, base } = model;
	const kept = findNeverSplit(text);
	const scoreOf = (offset: number): number => {
		if (kept.has(offset)) return Number.NEGATIVE_INFINITY;
		let score = base;
		for (const { from, to, weights } of features) {
			if (offset + from >= 0) score += weights.get(text.slice(offset + from, offset + to)) ?? 0;
		}
		return score;
	};
	// No phrase is a single kana: particles belong to what is before them, however that ends (（1号館1階）へ).
	const isLoneKana = (offset: number): boolean =>
		isHiragana(text.charCodeAt(offset)) && (!isLetter(text, offset + 1) || scoreOf(offset + 1) > 0);
	return (offset) => {
		const score = scoreOf(offset);
		return score > 0 && isLoneKana(offset) ? Number.NEGATIVE_INFINITY : score;
	};
};

const isLetter = (text: string, offset: number): boolean => isJapaneseLetter(classOf(text.codePointAt(offset) ?? 0));

/** The offsets inside the words that are never split. */
const findNeverSplit = (text: string): ReadonlySet<number> => {
	const inside = new Set<number>();
	for (const word of NEVER_SPLIT) {
		const open = word.indexOf("|");
		const characters = word.replace("|", "");
		for (const found of occurrencesOf(characters, text)) {
			for (let offset = 1; offset < characters.length; offset++) if (offset !== open) inside.add(found + offset);
		}
	}
	for (const ending of SPLIT_AFTER)
		for (const found of occurrencesOf(ending, text)) inside.delete(found + ending.length);
	return inside;
};

function* occurrencesOf(word: string, text: string): Generator<number> {
	for (let found = text.indexOf(word); found >= 0; found = text.indexOf(word, found + 1)) yield found;
}
