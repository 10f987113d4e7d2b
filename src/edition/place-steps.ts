import type { Sink } from "../diagnostics/sink.ts";
import type { PathId, StepId } from "../model/ids.ts";
import type { Block, ChooseBlock, Numbering, PathBlock, SectionBlock, StepBlock } from "../model/manual.ts";
import { circledNumber, lettersOf } from "./number-style.ts";
import { keptItems } from "./select-blocks.ts";
import type { VariantMasks } from "./variant-masks.ts";

/** Where a step stands, and its number as printed. */
export interface StepPlace {
	readonly number: string;
	readonly section: SectionBlock | null;
	/** The paths around it, outermost first. */
	readonly paths: readonly PathId[];
}

/** A path's letter (with those of the paths around it before) and its first step. */
export interface PathPlace {
	readonly letter: string;
	readonly first: StepId | null;
}

/** The place of every step and path that an edition keeps. */
export interface Places {
	readonly steps: ReadonlyMap<StepId, StepPlace>;
	readonly paths: ReadonlyMap<PathId, PathPlace>;
}

/** The state of counting at one point of the body. */
interface Count {
	readonly number: number;
	readonly section: SectionBlock | null;
	/** The section's position among all, from 1; 0 before the first. */
	readonly sectionNumber: number;
}

/** The paths around a point, and their letters together. */
interface Around {
	readonly paths: readonly PathId[];
	readonly letter: string;
}

/**
 * Numbers every step of a body that was filtered for an edition. Paths go on from the number before their choice, and
 * what follows goes on from the longest; sections restart the count where the manual asks for it (`1-1` always).
 */
export const placeSteps = (body: readonly Block[], numbering: Numbering, variants: VariantMasks, sink: Sink): Places =>
	new Placer(numbering, variants, sink).place(body);

class Placer {
	readonly #numbering: Numbering;
	readonly #variants: VariantMasks;
	readonly #sink: Sink;
	readonly #steps = new Map<StepId, StepPlace>();
	readonly #paths = new Map<PathId, PathPlace>();
	/** Sections met so far, for the style `1-1`. */
	#sections = 0;

	constructor(numbering: Numbering, variants: VariantMasks, sink: Sink) {
		this.#numbering = numbering;
		this.#variants = variants;
		this.#sink = sink;
	}

	place(body: readonly Block[]): Places {
		this.#placeList(body, { number: 0, section: null, sectionNumber: 0 }, { paths: [], letter: "" });
		return { steps: this.#steps, paths: this.#paths };
	}

	/** Places the blocks of one list; returns the number of the last step, or of the longest path where that is more. */
	#placeList(blocks: readonly Block[], start: Count, around: Around): number {
		const letters = assignLetters(blocks, this.#variants);
		const paths = blocks.filter((block) => block.kind === "path");
		let count = start;
		// Where the paths that come next go on from, and how far the longest of them got.
		let base = start.number;
		let longest = start.number;
		// The options of the last choice; while one of its paths is still to come, that path goes on from the choice.
		let waiting: ReadonlySet<string> = new Set();
		for (const block of blocks) {
			if (block.kind === "section") {
				this.#sections += 1;
				count = { ...count, section: block, sectionNumber: this.#sections };
				if (!this.#restarts) continue;
				count = { ...count, number: 0 };
				base = 0;
				longest = 0;
			} else if (block.kind === "choose") {
				count = { ...count, number: Math.max(count.number, longest) };
				base = count.number;
				longest = count.number;
				waiting = new Set(block.options.map((option) => option.value.to.text));
			} else if (block.kind === "path") {
				paths.shift();
				longest = Math.max(longest, this.#placePath(block, { ...count, number: base }, letters, around));
			} else if (block.kind === "step") {
				count = { ...count, number: Math.max(count.number, longest) + 1 };
				longest = count.number;
				this.#placeStep(block, count, around);
				if (!paths.some((path) => waiting.has(path.name.text))) base = count.number;
			}
		}
		return Math.max(count.number, longest);
	}

	#placePath(path: PathBlock, start: Count, letters: ReadonlyMap<PathId, string>, around: Around): number {
		const letter = around.letter + (letters.get(path.id) ?? "");
		const end = this.#placeList(path.body, start, { paths: [...around.paths, path.id], letter });
		this.#paths.set(path.id, { letter, first: firstStepOf(path.body) });
		return end;
	}

	#placeStep(step: StepBlock, count: Count, around: Around): void {
		this.#steps.set(step.id, {
			number: this.#formatNumber(step, count, around.letter),
			section: count.section,
			paths: around.paths,
		});
	}

	get #restarts(): boolean {
		return this.#numbering.restart === "section" || this.#numbering.style === "1-1";
	}

	#formatNumber(step: StepBlock, count: Count, letter: string): string {
		const { style, span } = this.#numbering;
		switch (style) {
			case "1":
				return `${letter}${count.number}`;
			case "①":
				return `${letter}${circledNumber(count.number)}`;
			case "A":
				if (letter !== "") this.#sink.report("flow/letters-in-path", span ?? step.span, {});
				return `${letter}${lettersOf(count.number)}`;
			case "1-1":
				if (count.section === null) this.#sink.report("flow/step-before-section", step.span, {});
				return `${count.sectionNumber}-${letter}${count.number}`;
		}
	}
}

/** The first step of a list in reading order, also inside paths. */
const firstStepOf = (blocks: readonly Block[]): StepId | null => {
	for (const block of blocks) {
		if (block.kind === "step") return block.id;
		const inner = block.kind === "path" ? firstStepOf(block.body) : null;
		if (inner !== null) return inner;
	}
	return null;
};

/**
 * The letters of the paths of one list. They start again at each choice: first the options' paths in the order of the
 * options, then those that no option names in the order of the body.
 */
const assignLetters = (blocks: readonly Block[], variants: VariantMasks): ReadonlyMap<PathId, string> => {
	const letters = new Map<PathId, string>();
	let choose: ChooseBlock | null = null;
	let scope: PathBlock[] = [];
	const close = (): void => {
		const order = choose === null ? [] : keptItems(choose.options, variants).map(({ value }) => value.to.text);
		const chosen = order.flatMap((name) => scope.find((path) => path.name.text === name) ?? []);
		for (const [index, path] of [...new Set([...chosen, ...scope])].entries())
			letters.set(path.id, lettersOf(index + 1));
		scope = [];
	};
	for (const block of blocks) {
		if (block.kind === "path") scope.push(block);
		if (block.kind !== "choose") continue;
		close();
		choose = block;
	}
	close();
	return letters;
};
