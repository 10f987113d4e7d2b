import type { NameFault } from "../../../diagnostics/codes/format-names.ts";
import type { Name } from "../../../model/manual.ts";
import { isAddress } from "../../markup/angle-mark.ts";
import type { ScalarNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import type { JsonSchema } from "./json-schema.ts";
import { SPELLED, scalarOf } from "./scalar-shapes.ts";
import type { Shape } from "./shape.ts";
import type { Words } from "./words.ts";

/** Names may have so many characters (code points). */
const NAME_LIMIT = 40;

/** How free a name is: of steps, paths and variables, or of modes and variants, which also stand in file names. */
export type NameRule = "free" | "strict";

// The signs `< > | = \` delimit marks. Control characters and ends of lines cannot be typed inside one.
const FORBIDDEN = { free: /[<>|=\\\p{Cc}\u2028\u2029]/u, strict: /[<>|=\\/:\s\p{Cc}\u2028\u2029]/u };
const RESERVED = { free: ["end"], strict: ["end", "none"] };

/** What is wrong with a name, or null; `part` is the character that it may not have. */
export const faultOfName = (
	name: string,
	rule: NameRule,
): { readonly fault: NameFault; readonly part: string } | null => {
	if (name === "") return { fault: "empty", part: "" };
	if ([...name].length > NAME_LIMIT) return { fault: "too-long", part: "" };
	const bad = FORBIDDEN[rule].exec(name)?.[0];
	if (bad !== undefined) return { fault: "character", part: bad };
	if (isAddress(name)) return { fault: "url", part: "" };
	return RESERVED[rule].includes(name) ? { fault: "reserved", part: "" } : null;
};

/** The rule of a name for JSON Schema, whose patterns are Unicode regular expressions. */
export const nameSchema = (rule: NameRule): JsonSchema => ({
	minLength: 1,
	maxLength: NAME_LIMIT,
	pattern: rule === "free" ? "^[^<>|=\\\\\\u0000-\\u001f]*$" : "^[^<>|=\\\\/:\\s\\u0000-\\u001f]*$",
	not: {
		anyOf: [
			{ enum: RESERVED[rule] },
			{ type: "string", pattern: "^([A-Za-z][A-Za-z0-9+.-]*://|(mailto|tel|sms|data|javascript|wifi|WIFI):)" },
		],
	},
});

/**
 * Reports a name that cannot be one. Whether it can be used all the same: references to it shall not be wrong as well,
 * unless it is nothing or means something else.
 */
export const checkName = (
	node: ScalarNode,
	{ owner, rule }: { readonly owner: Words; readonly rule: NameRule },
	context: DecodeContext,
): boolean => {
	const name = node.content.text;
	const found = faultOfName(name, rule);
	if (found === null) return true;
	context.sink.report("format/invalid-name", node.span, { owner, name, ...found, strict: rule === "strict" });
	return found.fault !== "empty" && found.fault !== "reserved";
};

/** The name of something that texts and targets refer to; it is claimed in the one space of names. */
export const nameOf = (owner: Words): Shape<Name> => {
	const expects = { ja: "名前（40文字まで）", en: "a name (up to 40 characters)" };
	return {
		expects,
		decode: (node, slot, context) => {
			const scalar = scalarOf(node, slot, expects, context);
			if (scalar === undefined || !checkName(scalar, { owner, rule: "free" }, context)) return undefined;
			const name = { text: scalar.content.text, span: scalar.span };
			context.claims.push({ ...name, owner });
			return name;
		},
		schema: () => ({ type: SPELLED, ...nameSchema("free") }),
		inside: () => [],
	};
};

/** Reports every name that something before it has taken; the one that stands first in the manual keeps it. */
export const reportDuplicateNames = (context: DecodeContext): void => {
	const first = new Map<string, DecodeContext["claims"][number]>();
	for (const claim of [...context.claims].sort((a, b) => a.span.start - b.span.start)) {
		const before = first.get(claim.text);
		if (before === undefined) first.set(claim.text, claim);
		else
			context.sink.report("format/duplicate-name", claim.span, { name: claim.text, owner: claim.owner }, [
				{
					span: before.span,
					message: { ja: `先に${before.owner.ja}の名前になっています`, en: `first the name of ${before.owner.en}` },
				},
			]);
	}
};
