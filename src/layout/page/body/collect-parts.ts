import type { Frame } from "../../../document/frame.ts";
import type { EditionBlock, Mode, ModeRun } from "../../../model/edition.ts";
import type { ModeId } from "../../../model/ids.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import type { LaidBlock, LayBlock } from "../../block/laid-block.ts";
import type { BarPart, BlockPart, BodyPart } from "./body-part.ts";

/** How the page gets its blocks and bars drawn. */
export interface PartSources {
	readonly layBlock: LayBlock;
	/** The bar over a run of steps, with its heading and the destination named. */
	readonly drawBar: (mode: Mode, run: ModeRun, destination: string) => Frame;
}

/**
 * The blocks of a body laid out, in reading order, with the bars of the modes between them, and breaks handed on to
 * what they stand before.
 */
export const collectParts = (
	blocks: readonly EditionBlock[],
	context: DrawContext,
	sources: PartSources,
): readonly BodyPart[] => {
	const passing = passingRuns(blocks);
	const parts: BodyPart[] = [];
	let run: number | null = null;
	// The run whose rail is still open: a switch and a box end it, and no rail reaches over a section or into a path.
	let railRun: number | null = null;
	let opened: ModeId | null = null;
	let forced: "column" | "page" | null = null;
	for (const [index, block] of blocks.entries()) {
		const passes = passing[index] ?? null;
		const mode = passes === null ? null : (context.edition.runs[passes]?.mode ?? null);
		for (const laid of sources.layBlock(block, { ...context, passing: mode })) {
			forced = strongerBreak(forced, laid.forcedBreak);
			if (block.kind === "break") continue;
			const bar = block.kind === "step" && block.run !== run ? barBefore(block.run, laid, context, sources) : null;
			if (bar !== null && bar.mode.id !== opened) {
				parts.push({ ...bar, forcedBreak: forced });
				forced = null;
			}
			if (block.kind === "step") run = block.run;
			if (block.kind === "step" || RAIL_BARRIERS.has(block.kind)) railRun = block.kind === "step" ? run : null;
			// The end of a path stays with its last block; a break asked for between them comes after it.
			const own = block.kind === "path-end" ? null : forced;
			parts.push(partOf(laid, { run: runOf(laid, railRun, passes), forced: own, before: parts.at(-1), context }));
			if (laid.rail.kind === "end") railRun = null;
			if (block.kind !== "path-end") forced = null;
			opened = laid.opensMode;
		}
	}
	return parts;
};

/** Blocks that part the steps on their two sides whatever their modes. */
const RAIL_BARRIERS: ReadonlySet<EditionBlock["kind"]> = new Set(["section", "path-start", "meeting"]);

/** For each block the run whose steps stand on both sides of it, null for steps themselves and everything else. */
const passingRuns = (blocks: readonly EditionBlock[]): readonly (number | null)[] => {
	const following: (number | null)[] = [];
	let next: number | null = null;
	for (const block of [...blocks].reverse()) {
		following.push(next);
		next = block.kind === "step" ? block.run : next;
	}
	following.reverse();
	let last: number | null = null;
	return blocks.map((block, index) => {
		if (block.kind === "step") {
			last = block.run;
			return null;
		}
		return last !== null && last === following[index] ? last : null;
	});
};

const strongerBreak = (a: "column" | "page" | null, b: "column" | "page" | null): "column" | "page" | null =>
	a === "page" || b === "page" ? "page" : (a ?? b);

/** The bar of a run; steps of preparation have none (TOKENS.md section 5). */
const barBefore = (run: number, laid: LaidBlock, context: DrawContext, sources: PartSources): BarPart | null => {
	const { edition } = context;
	const entry = edition.runs[run];
	const mode = entry === undefined ? undefined : edition.modes.get(entry.mode);
	if (entry === undefined || mode === undefined || mode.look === "preparation") return null;
	const destination = `mode${String(run + 1).padStart(String(edition.runs.length).length, "0")}`;
	return {
		kind: "bar",
		run,
		mode,
		span: laid.span,
		frame: sources.drawBar(mode, entry, destination),
		outline: { level: "mode", title: mode.label.text, destination },
		forcedBreak: null,
	};
};

/** The run that a part belongs to, as far as rails and bars go. */
const runOf = (laid: LaidBlock, run: number | null, passes: number | null): number | null => {
	switch (laid.rail.kind) {
		case "step":
		case "end":
			return run;
		case "passing":
			return passes ?? run;
		case "none":
			return null;
	}
};

const partOf = (
	laid: LaidBlock,
	given: {
		readonly run: number | null;
		readonly forced: "column" | "page" | null;
		readonly before: BodyPart | undefined;
		readonly context: DrawContext;
	},
): BlockPart => {
	const { barSpace } = given.context.style.page;
	const underBar =
		given.before?.kind === "bar" || (given.before?.kind === "block" && given.before.laid.opensMode !== null);
	return {
		kind: "block",
		laid,
		run: given.run,
		spaceBefore: underBar ? barSpace : laid.spaceBefore,
		forcedBreak: given.forced,
	};
};
