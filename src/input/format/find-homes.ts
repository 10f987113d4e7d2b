import type { Shape } from "./shape/shape.ts";
import type { Words } from "./shape/words.ts";

let known: ReadonlyMap<string, readonly Words[]> | null = null;

/** What has a key of each name, lists first, else in the order of the format; found once, because the format does not change. */
export const findHomes = (root: Shape<unknown>): ReadonlyMap<string, readonly Words[]> => {
	known ??= collectHomes(root);
	return known;
};

/** Where the maps of several kinds stand. */
const LISTS: { readonly [id: string]: Words } = {
	blocks: { ja: "body の「- 」の並び", en: "the list of body" },
	elements: { ja: "screen の「- 」の並び", en: "the list of a screen" },
};

const collectHomes = (root: Shape<unknown>): ReadonlyMap<string, readonly Words[]> => {
	const homes = new Map<string, Words[]>();
	const add = (key: string, home: Words): void => {
		homes.set(key, [...(homes.get(key) ?? []), home]);
	};
	const seen = new Set<Shape<unknown>>();
	const titles = new Set<string>();
	const open = [root];
	for (let shape = open.shift(); shape !== undefined; shape = open.shift()) {
		if (seen.has(shape)) continue;
		seen.add(shape);
		for (const [key, section] of shape.kinds?.kinds ?? []) {
			// Of a kind's own keys the one that tells it stands in the list, the others beside it.
			homes.set(key, [LISTS[shape.kinds?.id ?? ""] ?? section.title, ...(homes.get(key) ?? [])]);
			titles.add(section.id);
			for (const beside of section.keys) if (beside.key !== key) add(beside.key, section.title);
		}
		const { section } = shape;
		if (section !== undefined && !titles.has(section.id)) {
			titles.add(section.id);
			for (const { key } of section.keys) add(key, section.title);
		}
		open.push(...shape.inside());
	}
	return homes;
};
