import type { Span } from "../../../diagnostics/span.ts";
import type { IconName } from "../../../model/icon-name.ts";
import type { LocalizedLabel } from "../../../model/manual.ts";
import type { Target } from "../../../model/screen.ts";
import type { DecodeContext } from "../decode-context.ts";
import { choice, list } from "../shape/list-shape.ts";
import { map, optional, requiredOr } from "../shape/map-shape.ts";
import { orNothing } from "../shape/scalar-shapes.ts";
import type { Shape } from "../shape/shape.ts";
import { isTextNode, label } from "../shape/text-shape.ts";
import type { Words } from "../shape/words.ts";
import { ALWAYS, only } from "./condition-shape.ts";
import { icon } from "./shared-shapes.ts";

/** What a mark can name, with labels of all languages. */
export type ManualTarget = Target<LocalizedLabel>;

const GREY: Words = { ja: "灰色の棒", en: "a grey bar" };

/** A label, or null for a grey bar. */
export const labelOrGrey = orNothing(label, GREY, () => null);

/** The key `as`. */
export const as = optional(label, {
	ja: "文字のないもの（~）に付ける名前。印（tap など）で使います",
	en: "A name for what has no label (~), for the marks",
	example: "ダウンロードのボタン",
	also: ["name", "id", "名前"],
});

/** The key `icon` beside an element. */
export const iconKey = optional(icon, {
	ja: "前に描くアイコン",
	en: "The icon drawn beside it",
	example: "download",
	also: ["アイコン"],
});

/** For the schema: `as` only beside a label of nothing. */
export const asRule = (key: string): { readonly [keyword: string]: unknown } => ({
	anyOf: [{ properties: { [key]: { type: "null" } } }, { not: { required: ["as"] } }],
});

/** What a mark can name; an `as` beside a label is reported, and is a second name. */
export const makeTarget = (
	{ only = ALWAYS, ...parts }: Pick<ManualTarget, "label" | "as" | "icon"> & Partial<Pick<ManualTarget, "only">>,
	span: Span,
	context: DecodeContext,
): ManualTarget => {
	if (parts.label === null || parts.as === null) return { ...parts, only, span };
	const spelled = (value: LocalizedLabel): string => [...value.byLang.values()][0]?.text ?? "";
	const params = { as: spelled(parts.as), label: spelled(parts.label) };
	context.sink.report("format/as-beside-label", parts.as.span, params);
	return { ...parts, only, span };
};

const bareTarget: Shape<ManualTarget> = {
	...labelOrGrey,
	decode: (node, slot, context) => {
		const value = labelOrGrey.decode(node, slot, context);
		return value === undefined ? undefined : { label: value, as: null, icon: null, only: ALWAYS, span: node.span };
	},
};

const targetMap = map({
	id: "item",
	name: { ja: "選択肢・ボタンのひとつ", en: "an item" },
	about: {
		ja: "buttons、radio、menu、tabs のひとつ。文字だけなら、まとまりにせずそのまま書きます",
		en: "An item of buttons, radio, menu or tabs; a label alone needs no map",
	},
	keys: {
		label: requiredOr(
			labelOrGrey,
			{ ja: "文字。~ は灰色の棒", en: "The label; ~ is a grey bar", example: "次へ" },
			() => null,
		),
		icon: iconKey,
		as,
		only,
	},
	schema: asRule("label"),
	make: (values, { span, context }): ManualTarget => makeTarget(values, span, context),
});

/** What marks can name of an element without a label, and its icon: nothing, unless it has an `as` or an icon. */
export const namedTarget = (
	{ as: name, icon: drawn = null }: { readonly as: LocalizedLabel | null; readonly icon?: IconName | null },
	span: Span,
): ManualTarget | null =>
	name === null && drawn === null ? null : { label: null, as: name, icon: drawn, only: ALWAYS, span };

/** The items of buttons, radio, menu and tabs: labels, or maps with an icon or an `as`. */
export const items = list(
	choice({
		isFirst: (node, context) => isTextNode(node, context) || node.kind === "scalar",
		first: bareTarget,
		second: targetMap,
	}),
);
