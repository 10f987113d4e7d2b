import type { Atom } from "./atom.ts";
import { breakCostAfter, isInKatakanaWord, isNumberWithCounter, type PhraseScores } from "./break-costs.ts";
import { isSpace, tierAfter } from "./break-rules.ts";
import { type Breakable, TIER } from "./breakable.ts";
import { isLatin } from "./character-class.ts";
import { findAsides, findLabels, type Stretch } from "./labels.ts";
import type { LanguageRules } from "./language-rules.ts";
import { type OverhungReadings, overhangReadings } from "./overhang-readings.ts";
import {
	boxOf,
	boxOfLatinQuote,
	glueBetween,
	isSingleQuote,
	type Spacing,
	shareOfGlue,
	spacingsOf,
} from "./spacing.ts";

/** Atoms with everything that lines are made of. */
export interface PreparedSegment extends Breakable {
	readonly atoms: readonly Atom[];
	/** Of each glyph's origin from the left edge of its box, in points. */
	readonly shift: Float64Array;
}

/** Scores the boundaries of a text; null where a language has no model. */
export type ScorePhrases = ((text: string) => PhraseScores) | null;

/** Works out boxes, glue and penalties of the atoms between two forced breaks. */
export const prepareSegment = (
	collected: readonly Atom[],
	rules: LanguageRules,
	scorePhrases: ScorePhrases,
): PreparedSegment => {
	const { atoms, overhangs } = overhangReadings(rules.spacesLatin ? dropReplacedSpaces(collected) : collected);
	const count = atoms.length;
	const segment = {
		atoms,
		width: new Float64Array(count),
		gap: new Float64Array(count),
		gapMin: new Float64Array(count),
		shift: new Float64Array(count),
		tier: new Uint8Array(count),
		cost: new Float64Array(count),
		hangs: new Uint8Array(count),
		hyphen: new Float64Array(count),
	};
	setBoxes(segment, rules);
	if (overhangs !== null) reachOver(segment, overhangs);
	setPenalties(segment, rules, scorePhrases);
	keepLabels(segment);
	return segment;
};

/** A single space typed between Japanese and Latin gives way to the space that the layout sets there (JLREQ 3.2.6). */
const dropReplacedSpaces = (atoms: readonly Atom[]): readonly Atom[] => {
	if (!atoms.some((atom) => atom.text === " ")) return atoms;
	const spacings = spacingsOf(atoms);
	const isReplaced = (index: number): boolean => {
		const atom = atoms[index];
		if (atom === undefined || atom.text !== " " || atom.address > 0) return false;
		const before = spacings[index - 1];
		const after = spacings[index + 1];
		return (before === "japanese" && after === "latin") || (before === "latin" && after === "japanese");
	};
	return atoms.filter((_, index) => !isReplaced(index));
};

/** Arrays that are being filled. */
type Draft = PreparedSegment;

const setBoxes = (draft: Draft, rules: LanguageRules): void => {
	const { atoms } = draft;
	const spacings = spacingsOf(atoms);
	let isAtStart = true;
	atoms.forEach((atom, i) => {
		draft.hangs[i] = isSpace(atom) ? 1 : 0;
		isAtStart &&= draft.hangs[i] === 1;
		// Spaces before the first character of a line are a slip of the typist: kept in the text, not in the line.
		if (isAtStart) return;
		setBox(draft, i, spacings[i] ?? "none");
		const next = atoms[i + 1];
		// Inside addresses and literals nothing is added, nor before a reference mark (JLREQ cl-20).
		if (next === undefined || isReferenceMark(next) || (atom.address > 0 && atom.address === next.address)) return;
		const glue = glueBetween(spacings[i] ?? "none", spacings[i + 1] ?? "none", rules.spacesLatin);
		// A box has no size of its own: its neighbour's counts.
		const full = glue.after * (atom.size || next.size) + glue.before * (next.size || atom.size);
		const [mark, at] = glue.after > 0 ? [atom, i] : [next, i + 1];
		const gap = full * (mark.size === 0 ? 1 : shareOfGlue(spacings[at] ?? "none", mark.advance / mark.size));
		draft.gap[i] = gap;
		draft.gapMin[i] = Math.min(gap, full * (1 - glue.elasticity));
	});
};

/** A reading that reaches over its neighbours stands so much closer to them; at the ends of lines it does not. */
const reachOver = (draft: Draft, overhangs: NonNullable<OverhungReadings["overhangs"]>): void => {
	overhangs.forEach(({ after }, i) => {
		const overlap = after + (overhangs[i + 1]?.before ?? 0);
		draft.gap[i] = (draft.gap[i] ?? 0) - overlap;
		draft.gapMin[i] = (draft.gapMin[i] ?? 0) - overlap;
	});
};

const setBox = (draft: Draft, i: number, spacing: Spacing): void => {
	const atom = draft.atoms[i];
	if (atom === undefined) return;
	if (atom.kind !== "cluster" || atom.size === 0) {
		draft.width[i] = atom.advance;
		return;
	}
	const advance = atom.advance / atom.size;
	const isLatinQuote = isSingleQuote(atom) && spacing === "latin" && atom.address === 0;
	const box = isLatinQuote ? boxOfLatinQuote(atom, advance) : boxOf(spacing, advance);
	draft.width[i] = box.width * atom.size;
	draft.shift[i] = box.shift * atom.size;
};

const setPenalties = (draft: Draft, rules: LanguageRules, scorePhrases: ScorePhrases): void => {
	const { atoms, ends } = withoutReferenceMarks(draft.atoms);
	draft.tier.fill(TIER.kinsoku);
	const scores = scorePhrases === null ? null : scorePhrases(atoms.map((atom) => atom.text).join(""));
	let offset = 0;
	for (let i = 0; i < atoms.length - 1; i++) {
		offset += atoms[i]?.text.length ?? 0;
		let tier = tierAfter(atoms, i, rules);
		if (tier === TIER.open && isOneThing(atoms, i, rules)) tier = TIER.whole;
		const end = ends === null ? i : (ends[i] ?? i);
		draft.tier[end] = tier;
		if (tier <= TIER.whole) draft.cost[end] = breakCostAfter(atoms, i, rules, scores === null ? null : scores(offset));
		draft.hyphen[end] = hyphenAfter(atoms[i], atoms[i + 1]);
	}
};

const isReferenceMark = (atom: Atom): boolean => atom.breaking === "reference-mark";

/**
 * The atoms as the rules of breaking see them: a reference mark is part of the word before it (JLREQ cl-20), so that a
 * line ends after it where it could end after the word. `ends`: where each of them ends, its marks included; null where
 * that is itself.
 */
const withoutReferenceMarks = (
	all: readonly Atom[],
): { readonly atoms: readonly Atom[]; readonly ends: readonly number[] | null } => {
	if (!all.some(isReferenceMark)) return { atoms: all, ends: null };
	const atoms: Atom[] = [];
	const ends: number[] = [];
	all.forEach((atom, index) => {
		const last = atoms.at(-1);
		if (isReferenceMark(atom) && last !== undefined) {
			atoms[atoms.length - 1] = { ...last, joint: atom.joint };
			ends[ends.length - 1] = index;
		} else {
			atoms.push(atom);
			ends.push(index);
		}
	});
	return { atoms, ends };
};

/** Width of the hyphen at a typed hyphenation point, in points. Only Latin words have one: Japanese ones just part. */
const hyphenAfter = (a: Atom | undefined, b: Atom | undefined): number => {
	if (a?.joint !== "hyphen" || a.hyphen === null || b === undefined) return 0;
	return isLatin(a.tailClass) && isLatin(b.headClass) && a.address === 0 ? a.hyphen.advance * a.size : 0;
};

/** What the rules of breaking allow to be divided, and a reader wants whole: words in katakana, 10分, 手順3. */
const isOneThing = (atoms: readonly Atom[], index: number, rules: LanguageRules): boolean => {
	const a = atoms[index];
	const b = atoms[index + 1];
	if (a === undefined || b === undefined || (a.joint !== null && a.joint !== "tight") || rules.breaking === "western")
		return false;
	return isNumberWithCounter(atoms, index) || isInKatakanaWord(a, b);
};

/** A break inside a long label costs this much more than elsewhere. */
const INSIDE_LABEL = 60;

const keepLabels = (draft: Draft): void => {
	const labels = findLabels(draft.atoms);
	for (const { start, end } of labels) {
		for (let i = start; i < end - 1; i++) draft.cost[i] = Math.max(0, draft.cost[i] ?? 0) + INSIDE_LABEL;
	}
	for (const stretch of [...labels, ...findAsides(draft.atoms)]) keepShort(draft, stretch);
};

/**
 * What is so narrow, in em, is one thing and divided only where it is wider than a line: nine full-width characters in
 * brackets (TOKENS.md 2), and 36 mm of a long Latin label.
 */
const ONE_THING = 10;

const keepShort = (draft: Draft, { start, end }: Stretch): void => {
	let width = 0;
	for (let i = start; i < end; i++) width += (draft.width[i] ?? 0) / (draft.atoms[i]?.size || 1);
	if (width > ONE_THING) return;
	for (let i = start; i < end - 1; i++) if (draft.tier[i] === TIER.open) draft.tier[i] = TIER.whole;
};
