import type { Atom, RubyShape } from "./atom.ts";
import { isHiragana } from "./character-class.ts";

/** Bases with readings set closer, and how far each atom's reading reaches over its neighbours, in points. */
export interface OverhungReadings {
	readonly atoms: readonly Atom[];
	/** By atom; null where there are no readings. */
	readonly overhangs: readonly Overhang[] | null;
}

interface Overhang {
	readonly before: number;
	readonly after: number;
}

const NONE: Overhang = { before: 0, after: 0 };

/**
 * Lets readings that are wider than their base reach over the hiragana beside it, by a character of the reading at most,
 * and by half of one where that has a reading on its other side, too (JLREQ 3.3.8). The base then needs no gaps that
 * make two words of it (入 力). Beside anything else nothing changes.
 */
export const overhangReadings = (atoms: readonly Atom[]): OverhungReadings => {
	if (!atoms.some((atom) => atom.kind === "ruby")) return { atoms, overhangs: null };
	const overhangs = atoms.map((_, index) => overhangOf(atoms, index));
	return { atoms: atoms.map((atom, index) => setCloser(atom, overhangs[index] ?? NONE)), overhangs };
};

const overhangOf = (atoms: readonly Atom[], index: number): Overhang => {
	const shape = rubyOf(atoms[index]);
	if (shape === null || shape.excess <= 0) return NONE;
	const room = (neighbour: number, beyond: number): number => {
		if (!isBareKana(atoms[neighbour])) return 0;
		return Math.min(shape.excess / 2, shape.readingSize * (rubyOf(atoms[beyond]) === null ? 1 : 1 / 2));
	};
	return { before: room(index - 1, index - 2), after: room(index + 1, index + 2) };
};

const rubyOf = (atom: Atom | undefined): RubyShape | null =>
	atom !== undefined && atom.shape !== null && "base" in atom.shape ? atom.shape : null;

const isBareKana = (atom: Atom | undefined): boolean => atom?.kind === "cluster" && isHiragana(atom.head);

/** The base spread over what its reading does not reach beyond it. */
const setCloser = (atom: Atom, { before, after }: Overhang): Atom => {
	const shape = rubyOf(atom);
	if (shape === null || before + after === 0) return atom;
	// Half of what stands between two characters of the base; `shapeRuby` spread them over the whole reading.
	const closer = (before + after) / (2 * shape.base.length);
	const base = shape.base.map((cluster, index) => ({ ...cluster, x: cluster.x + before - (2 * index + 1) * closer }));
	return { ...atom, shape: { ...shape, base } };
};
