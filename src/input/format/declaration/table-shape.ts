import type { Span } from "../../../diagnostics/span.ts";
import type { Conditional } from "../../../model/condition.ts";
import type { Block, LocalizedText, TableBlock } from "../../../model/manual.ts";
import { sliceSourced, spanOfPart } from "../../../model/sourced-text.ts";
import type { MapNode, ScalarNode, SourceNode } from "../../source/source-node.ts";
import { choice, list, listOfLists } from "../shape/list-shape.ts";
import { map, optional, type Place, required, requiredOr } from "../shape/map-shape.ts";
import { reportKind } from "../shape/report-kind.ts";
import type { Shape } from "../shape/shape.ts";
import { isTextNode, text } from "../shape/text-shape.ts";
import { suggestName } from "../suggest-name.ts";
import { ALWAYS, only } from "./condition-shape.ts";
import { referableName } from "./shared-shapes.ts";

/** Cells, and what was written where all of them may stand in one text without brackets. */
interface Cells {
	readonly value: readonly LocalizedText[];
	readonly loose: string | null;
	readonly span: Span;
}

type Row = Cells & Pick<Conditional<unknown>, "only">;

const cells = list(text);

/** A row that was copied from a spreadsheet, where tabs part the cells; null for any other node. */
const splitAtTabs = (node: SourceNode): readonly ScalarNode[] | null => {
	if (node.kind !== "scalar" || node.style !== "plain" || !node.content.text.includes("\t")) return null;
	return [...node.content.text.matchAll(/[^\t]+/g)].map((match): ScalarNode => {
		const content = sliceSourced(node.content, match.index, match.index + match[0].length);
		return { ...node, content, span: spanOfPart(content, 0, content.text.length) };
	});
};

const cellsOf: Shape<Cells> = {
	...cells,
	decode: (node, slot, context) => {
		const pasted = splitAtTabs(node);
		if (pasted !== null) {
			const line = `[${pasted.map(({ content }) => quoteCell(content.text)).join(", ")}]`;
			const example = slot.inList === true ? `- ${line}` : `${slot.key}: ${line}`;
			reportKind(node, { ...slot, example }, cells.expects, context);
		}
		const items: SourceNode = pasted === null ? node : { kind: "list", items: pasted, span: node.span };
		const value = cells.decode(items, slot, context) ?? [];
		const loose = node.kind === "scalar" && pasted === null ? node.content.text : null;
		return { value, loose, span: node.span };
	},
};

const plainRow: Shape<Row> = {
	...cellsOf,
	decode: (node, slot, context) => {
		// `{用紙: A4, 白黒: 10円}`: the cells by the words of the head.
		if (node.kind === "map") {
			const items = node.entries.map(({ value }) => value);
			const words = items.map((item) => (item.kind === "scalar" ? quoteCell(item.content.text) : "…"));
			reportKind(node, { ...slot, example: `- [${words.join(", ")}]` }, cells.expects, context);
			return undefined;
		}
		const found = cellsOf.decode(node, slot, context);
		return found === undefined ? undefined : { ...found, only: ALWAYS };
	},
};

/** A cell as it is typed in brackets. */
const quoteCell = (cell: string): string =>
	cell === "" || /^[\s"'[\]{}&*!|>%@`#?-]|[,[\]{}]|: | #/.test(cell) ? `'${cell.replaceAll("'", "''")}'` : cell;

/** The cells of a text without brackets, as they should be typed; null where it has not so many. */
const bracketCells = (loose: string | null, count: number): string | null => {
	const parts = loose?.split(/\s*[,、，|｜]\s*/) ?? [];
	return parts.length === count && count > 1 ? `[${parts.map(quoteCell).join(", ")}]` : null;
};

const rowMap = map({
	id: "row",
	name: { ja: "条件つきの行", en: "a conditional row" },
	about: { ja: "条件（only）をつけた表の行", en: "A row of a table with the condition (only) that keeps it" },
	keys: {
		cells: requiredOr(cells, { ja: "欄のリスト", en: "The cells", example: "[iPhone, 設定を開きます。]" }, () => []),
		only,
	},
	make: (values, { span }): Row => ({ value: values.cells, loose: null, only: values.only, span }),
});

/** Whether a map has a key of a conditional row, in any spelling: any other is a row by its head's words. */
const isConditionalRow = (node: MapNode): boolean => {
	const names = node.entries.map(({ key }) => key.content.text);
	return names.length === 0 || names.some((name) => suggestName(name, Object.keys(rowMap.keys)) !== null);
};

const row = choice({
	isFirst: (node, context) => node.kind !== "map" || isTextNode(node, context) || !isConditionalRow(node),
	first: plainRow,
	second: rowMap,
});

const tableMap = map({
	id: "table",
	name: { ja: "表（table）", en: "a table" },
	about: {
		ja: "表。2列までは段の中、3列からはページの幅いっぱいに印刷されます。参照だけの欄には、番号の札だけが並びます",
		en: "A table; up to two columns stay in a column, more span the page. A cell of references alone prints badges only",
	},
	keys: {
		title: optional(text, { ja: "表の見出し", en: "The title", example: "こまったとき" }),
		head: optional(cellsOf, {
			ja: "列の見出し",
			en: "The head",
			example: "[手順, こんなとき, すること]",
			also: ["header", "columns"],
		}),
		rows: requiredOr(
			listOfLists(row),
			{
				ja: "行のリスト。ひとつの行は、見出しと同じ数の欄のリスト",
				en: "The rows; each has as many cells as the head",
				example: "[[<通知をタップ>, 通知が出ない, 次の手順へ進みます。]]",
				also: ["row", "items", "body"],
			},
			() => [],
		),
	},
	make: (values, place): Pick<TableBlock, "title" | "head" | "rows"> => {
		checkRows(values.head, values.rows, place);
		return {
			title: values.title,
			head: values.head?.value ?? [],
			rows: values.rows.map(({ only: condition, value }) => ({ only: condition, value })),
		};
	},
});

const checkRows = (head: Cells | null, rows: readonly Row[], { context }: Place): void => {
	const [first] = rows;
	// A head without brackets is the mistake where all rows have the cells that it would have.
	const meant = bracketCells(head?.loose ?? null, first?.value.length ?? 0);
	if (head !== null && meant !== null) {
		const slot = { key: "head", example: `head: ${meant}`, removable: true };
		const found = { ja: "1つの文", en: "one text" };
		context.sink.report("format/wrong-kind", head.span, { ...slot, expected: cells.expects, found });
		return;
	}
	const expected = head !== null && head.value.length > 0 ? head.value.length : first?.value.length;
	if (expected === undefined) return;
	for (const { value, loose, span } of rows) {
		if (value.length === expected) continue;
		const suggestion = bracketCells(loose, expected);
		const byHead = head !== null && head.value.length > 0;
		context.sink.report("format/row-length", span, { found: value.length, expected, byHead, suggestion });
	}
};

const TABLE_ABOUT = { ja: "表", en: "A table", example: "{head: [手順, すること], rows: [[<準備>, 待ちます。]]}" };

/** A table. */
export const table = map({
	id: "tableBlock",
	name: { ja: "表", en: "a table" },
	about: TABLE_ABOUT,
	keys: { table: required(tableMap, TABLE_ABOUT), name: referableName({ ja: "表", en: "a table" }), only },
	make: (values, { span }): Block => ({ kind: "table", ...values.table, name: values.name, only: values.only, span }),
});
