import type { SourceNode } from "../source/source-node.ts";

/**
 * The names of the variants with their values, read quietly before everything else: `only` may stand above them in the
 * file. What is wrong with them is reported where they are decoded.
 */
export const readVariants = (root: SourceNode): ReadonlyMap<string, ReadonlySet<string>> => {
	if (root.kind !== "map") return new Map();
	const variants = root.entries.find((entry) => entry.key.content.text === "variants")?.value;
	if (variants?.kind !== "map") return new Map();
	return new Map(
		variants.entries.map(({ key, value }) => [
			key.content.text,
			new Set(value.kind === "map" ? value.entries.map((entry) => entry.key.content.text) : []),
		]),
	);
};
