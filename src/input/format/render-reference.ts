import { manualShape } from "./declaration/manual-shape.ts";
import { AFTER_TABLES, BEFORE_TABLES } from "./reference-prose.ts";
import type { KeyDescription, ReferenceKinds, ReferenceSection, Shape } from "./shape/shape.ts";
import type { Words } from "./shape/words.ts";

/** Keys that a kind may have without needing a table of its own: the kinds' table says them. */
const SIDE_KEYS = ["only", "icon", "as", "name"];

/**
 * The reference page of the format as Markdown, Japanese first and English below it: what cannot be declared as prose,
 * everything else from the declaration. Ends with a line feed.
 */
export const renderReference = (): string => {
	const parts: string[] = [BEFORE_TABLES];
	const seen = new Set<Shape<unknown>>();
	const printed = new Set<string>();
	const print = (id: string, lines: () => string): void => {
		if (printed.has(id)) return;
		printed.add(id);
		parts.push(lines());
	};
	const visit = (shape: Shape<unknown>): void => {
		if (seen.has(shape)) return;
		seen.add(shape);
		const { kinds, section } = shape;
		if (kinds !== undefined) print(kinds.id, () => renderKinds(kinds));
		if (section !== undefined && hasTable(section)) print(section.id, () => renderSection(section));
		for (const inner of shape.inside()) visit(inner);
	};
	visit(manualShape);
	parts.push(AFTER_TABLES);
	return `${parts.map((part) => part.trim()).join("\n\n")}\n`;
};

/** Whether a map has more to tell than its one value. */
const hasTable = ({ keys }: ReferenceSection): boolean =>
	keys.filter(({ key }) => !SIDE_KEYS.includes(key)).length > 1 || !keys.some(({ key }) => key === "only");

const heading = (id: string, title: Words): string =>
	`<a id="${id}"></a>\n\n## ${title.ja} / ${title.en.replace(/^(?:an?|the) /, "")}`;

const paragraph = (words: Words): string => `${words.ja}。\n\n*${words.en}.*`;

const renderSection = ({ id, title, about, keys }: ReferenceSection): string =>
	[
		heading(id, title),
		"",
		paragraph(about),
		"",
		"| キー / key | 値 / value | 意味 / meaning | 例 / example |",
		"| --- | --- | --- | --- |",
		...keys.map(renderKey),
	].join("\n");

const renderKey = (key: KeyDescription): string =>
	row([
		`\`${key.key}\`${key.required ? "<br>**必須 / required**" : ""}`,
		`${both(key.shape.expects)}${links(key.shape)}`,
		both(key.about),
		code(`${key.key}: ${key.example}`),
	]);

const renderKinds = ({ id, title, about, kinds }: ReferenceKinds): string =>
	[
		heading(id, title),
		"",
		paragraph(about),
		"",
		"| キー / key | 値 / value | 意味 / meaning | 隣に書けるキー / beside it | 例 / example |",
		"| --- | --- | --- | --- | --- |",
		...[...kinds].map(([key, section]) => renderKind(key, section)),
	].join("\n");

const renderKind = (kind: string, section: ReferenceSection): string => {
	const head = section.keys.find(({ key }) => key === kind);
	const beside = section.keys.filter(({ key }) => key !== kind).map(({ key }) => `\`${key}\``);
	const own = hasTable(section) ? ` → [${section.id}](#${section.id})` : "";
	return row([
		`\`${kind}\``,
		head === undefined ? "" : `${both(head.shape.expects)}${links(head.shape)}`,
		both(section.about),
		own === "" ? beside.join(" ") : own.trim(),
		code(head === undefined ? kind : `- ${kind}: ${head.example}`),
	]);
};

/** The tables that tell more of a value: those reached without passing through another one. */
const links = (shape: Shape<unknown>): string => {
	const found = new Set<string>();
	const seen = new Set<Shape<unknown>>();
	const visit = (one: Shape<unknown>): void => {
		if (seen.has(one)) return;
		seen.add(one);
		if (one.kinds !== undefined) found.add(one.kinds.id);
		else if (one.section !== undefined && hasTable(one.section)) found.add(one.section.id);
		else for (const inner of one.inside()) visit(inner);
	};
	visit(shape);
	return [...found].map((id) => `<br>→ [${id}](#${id})`).join("");
};

const both = ({ ja, en }: Words): string => `${cell(ja)}<br>*${cell(en)}*`;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Characters that Markdown would take for its own inside a table. */
const cell = (text: string): string => text.replace(/[|<>*_]/g, (sign) => `\\${sign}`);

const code = (text: string): string => `\`${text.replace(/\|/g, "\\|")}\``;
