import type { Condition } from "../model/condition.ts";
import type { VariantName, VariantValue } from "../model/ids.ts";
import type { Manual } from "../model/manual.ts";

/** A set of readers: one bit for each combination of values of the variants that nobody picked. */
export type ReaderMask = bigint;

/** Combinations that are told apart; with more, the variants declared last are no longer. */
const MOST_COMBINATIONS = 256;

/** Which readers a condition is for, in one edition. */
export interface VariantMasks {
	/** All readers of the edition. */
	readonly all: ReaderMask;
	/** Whether the edition keeps what has this condition: every picked variant matches. */
	readonly keeps: (only: Condition) => boolean;
	/** The readers for whom a condition holds; variants that were picked are no longer asked. */
	readonly readersOf: (only: Condition) => ReaderMask;
	/** The shortest condition that holds for these readers and no others, or null where there is none. */
	readonly conditionOf: (readers: ReaderMask) => Condition | null;
	/** A condition without the variants that were picked. */
	readonly open: (only: Condition) => Condition;
}

type Combination = ReadonlyMap<VariantName, VariantValue>;

const combine = (manual: Manual, picked: Combination): readonly Combination[] => {
	let combinations: readonly Combination[] = [new Map()];
	for (const [name, { values }] of manual.variants) {
		if (picked.has(name) || values.size === 0 || combinations.length * values.size > MOST_COMBINATIONS) continue;
		combinations = combinations.flatMap((known) =>
			[...values.keys()].map((value) => new Map([...known, [name, value]])),
		);
	}
	return combinations;
};

const matches = (only: Condition, combination: Combination): boolean =>
	[...only].every(([name, values]) => {
		const value = combination.get(name);
		return value === undefined || values.includes(value);
	});

/** The masks of one edition of a manual. */
export const makeVariantMasks = (manual: Manual, picked: Combination): VariantMasks => {
	const combinations = combine(manual, picked);
	const readersOf = (only: Condition): ReaderMask =>
		combinations.reduce(
			(mask, combination, bit) => (matches(only, combination) ? mask | (1n << BigInt(bit)) : mask),
			0n,
		);
	return {
		all: (1n << BigInt(combinations.length)) - 1n,
		keeps: (only) => matches(only, picked),
		readersOf: (only) => (only.size === 0 ? (1n << BigInt(combinations.length)) - 1n : readersOf(only)),
		conditionOf: (readers) => {
			const members = combinations.filter((_, bit) => (readers & (1n << BigInt(bit))) !== 0n);
			const only = new Map<VariantName, readonly VariantValue[]>();
			for (const [name, { values }] of manual.variants) {
				const present = [...values.keys()].filter((value) => members.some((member) => member.get(name) === value));
				if (present.length > 0 && present.length < values.size) only.set(name, present);
			}
			return readersOf(only) === readers ? only : null;
		},
		open: (only) => new Map([...only].filter(([name]) => !picked.has(name))),
	};
};
