import type { Span } from "../../../diagnostics/span.ts";
import { emptyFrame } from "../../../document/frame.ts";
import type { EditionBlock } from "../../../model/edition.ts";
import type { Style } from "../../../style/style.ts";
import type { FlowResult } from "../../flow/flow-item.ts";
import type { BlockPart, BodyPart } from "../body/body-part.ts";
import { plainPart } from "../body/plain-part.ts";

/** Two ways of which each reader takes one, next to one another: indices of parts. */
export interface Fork {
	/** Where the first way begins, and the second. */
	readonly start: number;
	readonly middle: number;
	/** After the last part of the second. */
	readonly end: number;
}

/** What it is worth, in modules of white, that each reader has a column: nobody reads on into the other way. */
const MODULES_FOR_PARALLEL = 3;

/** The forks of two ways that could stand side by side: without ways, sections, breaks or full-width blocks inside. */
export const findForks = (parts: readonly BodyPart[], blocks: readonly EditionBlock[]): readonly Fork[] => {
	const ways = listWays(blocks);
	return ways.flatMap((way, index): readonly Fork[] => {
		const next = ways[index + 1];
		const alone = ways[index - 1]?.after !== way.first && ways[index + 2]?.first !== next?.after;
		if (next === undefined || way.after !== next.first || !alone) return [];
		const start = indexOf(parts, blocks[way.first]);
		const middle = indexOf(parts, blocks[next.first]);
		if (start === -1 || middle === -1) return [];
		const inside = new Set(blocks.slice(way.first, next.after));
		const length = parts.slice(start).findIndex((part) => part.kind === "block" && !inside.has(part.laid.block));
		// A bar over what follows belongs to that.
		const after = length === -1 ? parts.length : start + length;
		const end = parts[after - 1]?.kind === "bar" ? after - 1 : after;
		const fork = { start, middle, end };
		return mayBeParallel(parts, fork) ? [fork] : [];
	});
};

interface Way {
	readonly first: number;
	/** The index of the block after its end. */
	readonly after: number;
}

/** The ways without other ways inside, as stretches of blocks. */
const listWays = (blocks: readonly EditionBlock[]): readonly Way[] => {
	const ways: Way[] = [];
	let first: number | null = null;
	for (const [index, { kind }] of blocks.entries()) {
		if (kind === "path-start") first = index;
		if (kind !== "path-end") continue;
		if (first !== null) ways.push({ first, after: index + 1 });
		first = null;
	}
	return ways;
};

const indexOf = (parts: readonly BodyPart[], block: EditionBlock | undefined): number =>
	parts.findIndex((part) => part.kind === "block" && part.laid.block === block);

const mayBeParallel = (parts: readonly BodyPart[], { start, end }: Fork): boolean =>
	parts
		.slice(start, end)
		.every(
			(part, index) =>
				(part.kind === "bar" ? part.span : part.laid.span) === "column" && (index === 0 || part.forcedBreak === null),
		);

/** The parts with a fork's ways in two columns of a band of their own. */
export const setParallel = (
	parts: readonly BodyPart[],
	{ start, middle, end }: Fork,
	style: Style,
): readonly BodyPart[] => {
	const whole = (part: BodyPart): BodyPart =>
		part.kind === "bar" ? part : { ...part, laid: { ...part.laid, breakAfter: Number.POSITIVE_INFINITY } };
	const [opening] = parts.slice(middle);
	if (opening === undefined) return parts;
	const forced = parts[start]?.forcedBreak ?? null;
	const own = parts
		.slice(start, middle)
		.map((part, index) => (index === 0 ? { ...whole(part), forcedBreak: null } : whole(part)));
	return [
		...parts.slice(0, start),
		...(needsEdge(parts[start - 1]) || forced !== null ? [drawEdge(opening, forced, style)] : []),
		...own,
		{ ...whole(opening), forcedBreak: "column" },
		...parts.slice(middle + 1, end - 1).map(whole),
		...parts.slice(Math.max(middle + 1, end - 1), end),
		...(needsEdge(parts[end]) ? [drawEdge(opening, null, style)] : []),
		...parts.slice(end),
	];
};

/** Whether a neighbour stands in a column, so that something must end the band between it and the ways. */
const needsEdge = (neighbour: BodyPart | undefined): boolean =>
	neighbour !== undefined && (neighbour.kind === "bar" ? neighbour.span : neighbour.laid.span) === "column";

const drawEdge = (near: BodyPart, forcedBreak: BodyPart["forcedBreak"], style: Style): BlockPart => {
	const span: Span = near.kind === "bar" ? { start: 0, end: 0 } : near.laid.block.span;
	const frame = emptyFrame(style.page.contentWidth, 0);
	const edge = plainPart(frame, span, { span: "page", place: "with-previous", spaceBefore: style.page.blockSpace });
	return { ...edge, forcedBreak };
};

/**
 * Whether a layout with a fork's ways side by side is worth having: each has a column of one band, no page more is
 * taken, and it leaves not much more white than one way under the other.
 */
export const isBetterParallel = (
	parallel: FlowResult<BodyPart>,
	usual: FlowResult<BodyPart>,
	opening: readonly [BodyPart | undefined, BodyPart | undefined],
	style: Style,
): boolean => {
	const [first, second] = opening.map((part) => parallel.places.find(({ payload }) => isSame(payload, part)));
	const beside =
		first?.page === second?.page && first?.column === 0 && second?.column === 1 && Math.abs(first.y - second.y) < 0.01;
	if (!beside || parallel.score.faults > usual.score.faults + 0.01 || parallel.pages > usual.pages) return false;
	const worth = parallel.pages < usual.pages ? Number.POSITIVE_INFINITY : MODULES_FOR_PARALLEL * style.page.module;
	return parallel.score.cost <= usual.score.cost + worth;
};

const isSame = (payload: BodyPart, part: BodyPart | undefined): boolean =>
	payload.kind === "block" && part?.kind === "block" && payload.laid.block === part.laid.block;
