import type { Span } from "../../../diagnostics/span.ts";
import type { Conditional } from "../../../model/condition.ts";
import type { Block, LocalizedText, TableBlock } from "../../../model/manual.ts";
import { choice, list, listOfLists } from "../shape/list-shape.ts";
import { defaulted, map, optional, type Place, required, requiredOr } from "../shape/map-shape.ts";
import type { Shape } from "../shape/shape.ts";
import { isTextNode, text } from "../shape/text-shape.ts";
import { only } from "./condition-shape.ts";
import { always, conditional, referableName } from "./shared-shapes.ts";

type Row = Conditional<readonly LocalizedText[]> & { readonly span: Span };

const cells = list(text);

const plainRow: Shape<Row> = {
	...cells,
	decode: (node, slot, context) => {
		const value = cells.decode(node, slot, context);
		return value === undefined ? undefined : { ...always(value), span: node.span };
	},
};

const rowMap = map({
	id: "row",
	name: { ja: "条件つきの行", en: "a conditional row" },
	about: { ja: "条件（only）をつけた表の行", en: "A row of a table with the condition (only) that keeps it" },
	keys: {
		cells: requiredOr(cells, { ja: "欄のリスト", en: "The cells", example: "[iPhone, 設定を開きます。]" }, () => []),
		only,
	},
	make: (values, { span }): Row => ({ ...conditional(values.only, values.cells), span }),
});

const row = choice({
	isFirst: (node, context) => node.kind === "list" || isTextNode(node, context),
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
		head: defaulted(cells, [], {
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
			head: values.head,
			rows: values.rows.map(({ only: condition, value }) => ({ only: condition, value })),
		};
	},
});

const checkRows = (head: readonly LocalizedText[], rows: readonly Row[], { context }: Place): void => {
	const byHead = head.length > 0;
	const expected = byHead ? head.length : rows[0]?.value.length;
	if (expected === undefined) return;
	for (const { value, span } of rows) {
		if (value.length === expected) continue;
		context.sink.report("format/row-length", span, { found: value.length, expected, byHead });
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
