import type { Sink } from "../../diagnostics/sink.ts";
import type { MapNode, SourceNode } from "../source/source-node.ts";
import { firstPlace } from "./shape/split-kinds.ts";

/**
 * Reports the keys that stand twice in a map, but for maps of which that was `told` already. Of a run of them only the
 * first: the others follow from the same mistake.
 */
export const reportRepeats = (root: SourceNode, told: ReadonlySet<MapNode>, sink: Sink): void => {
	const seen = new Set<SourceNode>();
	const open: SourceNode[] = [root];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (seen.has(node)) continue;
		seen.add(node);
		if (node.kind === "list") for (const item of node.items) open.push(item);
		if (node.kind !== "map") continue;
		for (const { value } of node.entries) open.push(value);
		if (node.repeats.length > 0 && !told.has(node)) reportMap(node, sink);
	}
};

const reportMap = (node: MapNode, sink: Sink): void => {
	const all = [...node.entries, ...node.repeats].toSorted((a, b) => a.key.span.start - b.key.span.start);
	// Two runs of the same keys are two things without their dashes.
	const isDouble = node.repeats.length > 1 && node.repeats.length === node.entries.length;
	const opening = isDouble ? `- ${all[0]?.key.content.text ?? ""}: …` : null;
	const first = new Map(node.entries.map((entry) => [entry.key.content.text, entry]));
	for (const [index, entry] of all.entries()) {
		const before = all[index - 1];
		const isFollower = before !== undefined && node.repeats.includes(before);
		if (!node.repeats.includes(entry) || isFollower) continue;
		const key = entry.key.content.text;
		const earlier = first.get(key);
		const related = earlier === undefined ? [] : [firstPlace(earlier)];
		sink.report("yaml/duplicate-key", entry.key.span, { key, opening, isDouble }, related);
	}
};
