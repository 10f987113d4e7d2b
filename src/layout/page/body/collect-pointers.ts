import type { Edition, EditionBlock, EditionStep } from "../../../model/edition.ts";
import type { StepId } from "../../../model/ids.ts";
import type { EditionText } from "../../../model/inline.ts";
import { plainTextOf } from "../../../text/paint/plain-text.ts";
import { comesFrom, stepAfter } from "../route/follow-steps.ts";
import type { BodyPart } from "./body-part.ts";

/** Where the text goes on after a column. */
export interface Pointer {
	/** A step by its number; what is no step by its title, in plain characters. */
	readonly to: { readonly kind: "step"; readonly step: StepId } | { readonly kind: "title"; readonly title: string };
	/** The index of the part that it leads to. */
	readonly part: number;
	/** The labels of the readers that it is for; none: for everybody. */
	readonly tags: readonly EditionText[];
}

/** Blocks over which a reader's eye goes on to what follows; all others end a thread. */
const BETWEEN_STEPS: ReadonlySet<EditionBlock["kind"]> = new Set(["switch", "note", "text"]);

/**
 * For each part where the text goes on after it (つづき ④ …), or null where no pointer is wanted: at the end of a thread.
 * Where a step itself goes on, its own number. A thread that leads to a heading, a choice or the box at the end says
 * that. Where what comes next on the page is for other readers, the pointer leads the readers of the last step past it,
 * and says so.
 */
export const collectPointers = (parts: readonly BodyPart[], edition: Edition): readonly (Pointer | null)[] => {
	const following = collectFollowing(parts);
	const partOf = firstParts(parts);
	let last: EditionStep | null = null;
	return parts.map((part, index) => {
		if (part.kind === "block") {
			const { block } = part.laid;
			if (block.kind === "step") last = block;
			else if (!BETWEEN_STEPS.has(block.kind)) last = null;
		}
		const next = following[index] ?? null;
		return next === null ? null : pointerTo(next, last, { parts, partOf, edition });
	});
};

/** What finding a pointer's target asks for. */
interface Around {
	readonly parts: readonly BodyPart[];
	/** Where each step begins. */
	readonly partOf: ReadonlyMap<StepId, number>;
	readonly edition: Edition;
}

const pointerTo = (part: number, last: EditionStep | null, around: Around): Pointer | null => {
	const { parts, partOf, edition } = around;
	const block = blockOf(parts[part]);
	if (block === null) return null;
	const step = stepFrom(parts, part);
	const isOwn = last === null || step === null || step === last.id || comesFrom(step, last.id, edition);
	if (!isOwn) {
		const own = stepAfter(last.id, edition);
		const target = own === null ? undefined : partOf.get(own);
		return own === null || target === undefined
			? null
			: { to: { kind: "step", step: own }, part: target, tags: last.tags };
	}
	if (block.kind === "step") return { to: { kind: "step", step: block.id }, part, tags: [] };
	const title = last === null ? null : titleOf(block, edition);
	return title === null ? null : { to: { kind: "title", title }, part, tags: [] };
};

const blockOf = (part: BodyPart | undefined): EditionBlock | null => (part?.kind === "block" ? part.laid.block : null);

/** The step at a part, or the first one under the heading there; null where a box or a choice comes before it. */
const stepFrom = (parts: readonly BodyPart[], start: number): StepId | null => {
	for (const part of parts.slice(start)) {
		const block = blockOf(part);
		if (block?.kind === "step") return block.id;
		if (block !== null && block.kind !== "section" && !BETWEEN_STEPS.has(block.kind)) return null;
	}
	return null;
};

/** What a pointer calls a block that is no step; null where it leads to none of its kind. */
const titleOf = (block: EditionBlock, edition: Edition): string | null => {
	switch (block.kind) {
		case "section":
			return plainTextOf(block.title, edition);
		case "choose":
			return block.title === null ? edition.words.chooseTitle : plainTextOf(block.title, edition);
		case "done":
			return edition.words.doneTitle;
		default:
			return null;
	}
};

const firstParts = (parts: readonly BodyPart[]): ReadonlyMap<StepId, number> => {
	const first = new Map<StepId, number>();
	for (const [index, part] of parts.entries()) {
		const block = blockOf(part);
		if (block?.kind === "step" && !first.has(block.id)) first.set(block.id, index);
	}
	return first;
};

/** For each part the next one that a pointer may lead to, where a reader's eye goes on to it. */
const collectFollowing = (parts: readonly BodyPart[]): readonly (number | null)[] => {
	const following: (number | null)[] = [];
	let next: number | null = null;
	for (const [index, part] of [...parts.entries()].reverse()) {
		const block = blockOf(part);
		// The end of a path says itself where the way leads.
		following.push(block?.kind === "path-end" ? null : next);
		if (block !== null && !BETWEEN_STEPS.has(block.kind)) next = LANDMARKS.has(block.kind) ? index : null;
	}
	return following.reverse();
};

/** What a thread may lead to. */
const LANDMARKS: ReadonlySet<EditionBlock["kind"]> = new Set(["step", "section", "choose", "done"]);
