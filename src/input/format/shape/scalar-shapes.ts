import type { Span } from "../../../diagnostics/span.ts";
import type { ScalarNode, SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import { type Aliases, suggestName } from "../suggest-name.ts";
import { reportKind } from "./report-kind.ts";
import type { Shape, Slot } from "./shape.ts";
import type { Words } from "./words.ts";

/** Kinds of JSON values that a scalar may be: it counts as it is spelled, so all but nothing. */
export const SPELLED = ["string", "number", "boolean"];

const NO_SHAPES = (): readonly Shape<unknown>[] => [];

/** The node as a scalar that says something; anything else is reported. */
export const scalarOf = (
	node: SourceNode,
	slot: Slot,
	expects: Words,
	context: DecodeContext,
): ScalarNode | undefined => (node.kind === "scalar" && !node.isNull ? node : reportKind(node, slot, expects, context));

/** One of a few fixed words. `aliases` are other words that people type for them. */
export const oneOf = <const Value extends string>(values: readonly Value[], aliases: Aliases = {}): Shape<Value> => {
	const expects = {
		ja: `${values.join("、")}${values.length > 1 ? " のどれか" : ""}`,
		en: values.length > 1 ? `one of ${values.join(", ")}` : values.join(""),
	};
	return {
		expects,
		decode: (node, slot, context) => {
			const scalar = scalarOf(node, slot, expects, context);
			if (scalar === undefined) return undefined;
			const spelled = scalar.content.text;
			const found = values.find((value) => value === spelled);
			if (found === undefined) {
				const suggestion = suggestName(spelled, values, aliases);
				context.sink.report("format/unknown-value", scalar.span, { key: slot.key, value: spelled, suggestion, values });
			}
			return found;
		},
		schema: () => ({
			enum: [...values, ...values.filter((value) => /^\d+$/.test(value)).map((value) => Number(value))],
		}),
		inside: NO_SHAPES,
	};
};

/** `true` or `false`; where only `true` says anything, `~` says it as well. */
export const flag = (only: "either" | "true"): Shape<boolean> => {
	const expects = only === "true" ? { ja: "true か ~", en: "true or ~" } : { ja: "true か false", en: "true or false" };
	return {
		expects,
		decode: (node, slot, context) => {
			if (node.kind === "scalar" && node.isNull && only === "true") return true;
			const scalar = scalarOf(node, slot, expects, context);
			if (scalar === undefined) return undefined;
			const spelled = scalar.style === "plain" ? scalar.content.text.toLowerCase() : "";
			if (spelled === "true") return true;
			if (spelled === "false" && only === "either") return false;
			return reportKind(node, { ...slot, example: `${slot.key}: ${meansYes(scalar.content.text)}` }, expects, context);
		},
		schema: () => (only === "true" ? { enum: [true, null] } : { type: "boolean" }),
		inside: NO_SHAPES,
	};
};

const NO = ["no", "n", "off", "false", "0", "いいえ", "なし", "しない", "偽", "×"];

/** Whether what stands in the place of `true` or `false` means yes, in any spelling but one of the words for no. */
const meansYes = (text: string): boolean => !NO.includes(text.normalize("NFKC").trim().toLowerCase());

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;
const FULL_WIDTH_NUMBER = /^[-+－＋]?[0-9０-９]+(?:[.．][0-9０-９]+)?$/;

/** A number of a scalar without quotes, or null where it is none. */
export const numberOf = (node: ScalarNode): number | null =>
	node.style === "plain" && NUMBER.test(node.content.text) ? Number(node.content.text) : null;

/** Reports a number in full-width characters; whether it was one. */
export const reportFullWidth = (node: ScalarNode, slot: Slot, context: DecodeContext): boolean => {
	const value = node.content.text;
	if (!FULL_WIDTH_NUMBER.test(value) || NUMBER.test(value)) return false;
	const folded = value.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
	context.sink.report("format/full-width-number", node.span, { key: slot.key, value, folded });
	return true;
};

/** What a number may be. */
export interface NumberLimits {
	readonly from: number;
	readonly to: number | null;
	readonly whole: boolean;
	/** After the number in messages: " mm". */
	readonly unit: Words;
}

/** A number within limits. */
export const number = ({ from, to, whole, unit }: NumberLimits): Shape<number> => {
	const range =
		to === null
			? { ja: `${from}以上の`, en: ` from ${from}` }
			: { ja: `${from}から${to}の`, en: ` from ${from} to ${to}` };
	const expects = {
		ja: `${range.ja}${whole ? "整数" : "数"}${unit.ja === "" ? "" : `（${unit.ja.trim()}）`}`,
		en: `${whole ? "a whole number" : "a number"}${range.en}${unit.en}`,
	};
	return {
		expects,
		decode: (node, slot, context) => {
			const scalar = scalarOf(node, slot, expects, context);
			if (scalar === undefined || reportFullWidth(scalar, slot, context)) return undefined;
			const value = numberOf(scalar);
			if (value === null || (whole && !Number.isInteger(value)))
				return reportKind(node, { ...slot, example: exampleOf(slot, scalar.content.text) }, expects, context);
			if (value >= from && (to === null || value <= to)) return value;
			const params = { key: slot.key, value: scalar.content.text, from, to, unit };
			context.sink.report("format/out-of-range", scalar.span, params);
			return undefined;
		},
		schema: () => ({
			type: whole ? "integer" : "number",
			minimum: from,
			...(to === null ? {} : { maximum: to }),
		}),
		inside: NO_SHAPES,
	};
};

/** The line with the number that stands in a value, as in `2ページ` or `約４枚`; else the slot's own example. */
const exampleOf = (slot: Slot, text: string): string => {
	const found = /^[^\d.]*(\d+)[^\d.]*$/.exec(text.normalize("NFKC"))?.[1];
	return found === undefined ? slot.example : `${slot.key}: ${found}`;
};

/** Characters as they are spelled, with their place; for file names, modes and targets. */
export const spelled = (expects: Words): Shape<{ readonly text: string; readonly span: Span }> => ({
	expects,
	decode: (node, slot, context) => {
		const scalar = scalarOf(node, slot, expects, context);
		return scalar === undefined ? undefined : { text: scalar.content.text, span: scalar.span };
	},
	schema: () => ({ type: SPELLED }),
	inside: NO_SHAPES,
});

/** What a Japanese keyboard gives for `~`. */
const WIDE_TILDE = /^[～〜˜∼]$/;

/** What another shape takes, or `~` (nothing), which then means `value`. */
export const orNothing = <Value, Nothing>(
	shape: Shape<Value>,
	meaning: Words,
	value: (span: Span, context: DecodeContext) => Nothing,
): Shape<Value | Nothing> => ({
	expects: { ja: `${shape.expects.ja}、または ~（${meaning.ja}）`, en: `${shape.expects.en}, or ~ (${meaning.en})` },
	decode: (node, slot, context) => {
		if (node.kind === "scalar" && WIDE_TILDE.test(node.content.text)) {
			const params = { found: node.content.text, line: `${slot.key}: ~` };
			context.sink.report("yaml/wide-punctuation", node.span, params);
			return value(node.span, context);
		}
		if (node.kind !== "scalar" || !node.isNull) return shape.decode(node, slot, context);
		if (node.comment !== undefined && /^#[^\s#!]/.test(node.comment.text)) {
			const { text: comment, span } = node.comment;
			context.sink.report("yaml/comment-in-text", span, {
				comment,
				line: `${slot.key}: '${comment.replaceAll("'", "''")}'`,
			});
		}
		return value(node.span, context);
	},
	schema: (definitions) => ({ anyOf: [shape.schema(definitions), { type: "null" }] }),
	inside: () => [shape],
});

/** What another shape takes, made into something else. */
export const mapped = <From, To>(
	shape: Shape<From>,
	change: (value: From, span: Span, context: DecodeContext) => To | undefined,
): Shape<To> => ({
	expects: shape.expects,
	decode: (node, slot, context) => {
		const value = shape.decode(node, slot, context);
		return value === undefined ? undefined : change(value, node.span, context);
	},
	schema: shape.schema,
	inside: () => [shape],
});
