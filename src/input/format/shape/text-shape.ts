import type { Span } from "../../../diagnostics/span.ts";
import type { LangTag } from "../../../model/ids.ts";
import type { AuthoredText } from "../../../model/inline.ts";
import type { Localized, LocalizedLabel, LocalizedText } from "../../../model/manual.ts";
import { spanOfPart, textAt } from "../../../model/sourced-text.ts";
import { TEXT_LIMIT } from "../../../model/text-limit.ts";
import { parseMarkup } from "../../markup/parse-markup.ts";
import type { MapNode, ScalarNode, SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import { canonicalTag } from "../read-languages.ts";
import { suggestName } from "../suggest-name.ts";
import type { Definitions, JsonSchema } from "./json-schema.ts";
import { plainLabel, withoutLastLineFeed } from "./plain-label.ts";
import { readPath } from "./read-path.ts";
import { reportKind } from "./report-kind.ts";
import { SPELLED } from "./scalar-shapes.ts";
import type { Shape, Slot } from "./shape.ts";
import type { Words } from "./words.ts";

const TEXT: Words = { ja: "文", en: "a text" };
const FILE: Words = { ja: "ファイル（マニュアルのフォルダーの中）", en: "a file in the manual's folder" };
const LABEL: Words = { ja: "画面の文字（ラベル）", en: "a label" };

/**
 * Whether a map is a text in several languages: its keys are languages of the manual, or look like languages and some
 * are missing in `langs`, which is then said.
 */
const isLanguageMap = (node: SourceNode, context: DecodeContext): node is MapNode =>
	node.kind === "map" &&
	(node.entries.some((entry) => langOf(entry.key, context) !== null) ||
		(node.entries.length > 0 && node.entries.every((entry) => LOOKS_LIKE_LANG.test(entry.key.content.text))));

const LOOKS_LIKE_LANG = /^(?!(?:if|to|do|at|as|qr)$)[a-z]{2}(?:-[A-Za-z0-9]+)*$/;

/** Whether a node can be nothing but a text: a scalar that says something, or a language map. */
export const isTextNode = (node: SourceNode, context: DecodeContext): boolean =>
	(node.kind === "scalar" && !node.isNull) || isLanguageMap(node, context);

/**
 * A text with a colon in it, which YAML takes for a key and its value (`- 注意: 機種で違います。`); null where a map is
 * something else. Keys of the format are short English words, so that a word of another language is none.
 */
export const joinColonText = (node: SourceNode): ScalarNode | null => {
	const [entry, ...others] = node.kind === "map" ? node.entries : [];
	if (node.kind !== "map" || entry === undefined || others.length > 0 || node.repeats.length > 0) return null;
	const { key, value } = entry;
	if (value.kind !== "scalar" || value.style !== "plain" || key.style !== "plain") return null;
	if (/^[a-z][a-z0-9-]*$/i.test(key.content.text)) return null;
	const colon = textAt(value.isNull ? ":" : ": ", { start: key.span.end, end: value.span.start });
	const said = value.isNull ? [key.content, colon] : [key.content, colon, value.content];
	const offsets = said.flatMap((part) => part.offsets.slice(0, part.text.length));
	const content = { text: said.map((part) => part.text).join(""), offsets: [...offsets, value.span.end] };
	return { kind: "scalar", content, style: "plain", isNull: false, span: node.span };
};

/** Reports the colon of such a text. `key` is that of the value; '' in a list. */
const reportColon = ({ content }: ScalarNode, key: string, { sink }: DecodeContext): void => {
	const at = content.text.indexOf(":");
	const quoted = `'${content.text.replaceAll("'", "''")}'`;
	const line = key === "" ? `- ${quoted}` : `${key}: ${quoted}`;
	sink.report("yaml/colon-in-text", spanOfPart(content, at, at + 1), { line });
};

const langOf = (key: ScalarNode, context: DecodeContext): LangTag | null => {
	const tag = canonicalTag(key.content.text);
	return tag !== null && context.langs.includes(tag) ? tag : null;
};

/** One language of a text. */
type ReadOne<Value> = (node: ScalarNode, lang: LangTag, context: DecodeContext) => Value;

const localized = <Value>(expects: Words, readOne: ReadOne<Value>): Shape<Localized<Value>> => {
	const one = (node: SourceNode, lang: LangTag, slot: Slot, context: DecodeContext): Value | undefined => {
		if (node.kind !== "scalar" || node.isNull) return reportKind(node, slot, expects, context);
		return isTooLong(node, slot, context) ? undefined : readOne(node, lang, context);
	};
	return {
		expects,
		decode: (node, slot, context) => {
			if (node.kind !== "map") {
				const value = one(node, context.lang, slot, context);
				return value === undefined ? undefined : { byLang: new Map([[context.lang, value]]), span: node.span };
			}
			const { span } = node;
			if (!isLanguageMap(node, context)) {
				const joined = joinColonText(node);
				if (joined === null) return reportKind(node, slot, expects, context);
				reportColon(joined, slot.key, context);
				const value = one(joined, context.lang, slot, context);
				return value === undefined ? undefined : { byLang: new Map([[context.lang, value]]), span };
			}
			const byLang = new Map<LangTag, Value>();
			for (const { key, value } of node.entries) {
				const lang = langOf(key, context);
				if (lang === null) reportUnknownLanguage(key, slot, context);
				else {
					const text = one(
						value,
						lang,
						{ key: `${slot.key}: ${key.content.text}`, example: "", removable: true },
						context,
					);
					if (text !== undefined) byLang.set(lang, text);
				}
			}
			return byLang.size === 0 ? undefined : { byLang, span };
		},
		schema: (definitions) => definitions.refer("text", () => textSchema(definitions)),
		inside: () => [],
	};
};

const reportUnknownLanguage = (key: ScalarNode, slot: Slot, context: DecodeContext): void => {
	const lang = key.content.text;
	const { langs } = context;
	if (LOOKS_LIKE_LANG.test(lang))
		context.sink.report("format/unknown-language", key.span, { key: slot.key, lang, langs });
	else {
		const owner = { ja: "言語ごとの文", en: "a text for each language" };
		context.sink.report("format/unknown-key", key.span, {
			key: lang,
			owner,
			suggestion: suggestName(lang, langs),
			homes: [],
			keys: langs,
		});
	}
};

/** Reports a text beyond the limit. Its marks are not looked for: a text of megabytes would take gigabytes. */
const isTooLong = (node: ScalarNode, slot: Slot, context: DecodeContext): boolean => {
	const { text } = node.content;
	const length = text.length <= TEXT_LIMIT ? 0 : [...text].length;
	if (length <= TEXT_LIMIT) return false;
	context.sink.report("format/text-too-long", node.span, { key: slot.key, length, limit: TEXT_LIMIT });
	return true;
};

const LANG_PATTERN = "^(?!(?:url|src|alt|why|if|to|do|at|as|qr|q|a)$)[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$";

const textSchema = (definitions: Definitions): JsonSchema => ({
	anyOf: [
		{ type: SPELLED, maxLength: TEXT_LIMIT },
		definitions.refer("languageMap", () => ({
			type: "object",
			description: "言語ごとの文。langs にある言語だけ\n\nThe text in each language; only those of langs",
			minProperties: 1,
			propertyNames: { pattern: LANG_PATTERN },
			additionalProperties: { type: SPELLED, maxLength: TEXT_LIMIT },
		})),
	],
});

/** The schema of a language's tag. */
export const langSchema: JsonSchema = { type: "string", pattern: LANG_PATTERN };

const readText: ReadOne<AuthoredText> = (node, lang, context) =>
	parseMarkup(node.content, { lang, literal: node.style === "literal" }, context.sink);

/** A text with inline marks. */
export const text: Shape<LocalizedText> = localized(TEXT, readText);

/** An address or a payload by its beginning: signs in it are no marks (`https://a.example/__b__`, `WIFI:S:a;P:<b>;`). */
const WHOLE_PAYLOAD = /^(?:(?:https?|ftp|mailto|tel|smsto|sms|geo|otpauth):\S+|(?:WIFI|MECARD|MATMSG|BEGIN):[^\n]+)$/i;

/** The text of a variable: one that is an address or a payload as a whole holds no marks at all. */
export const variableText: Shape<LocalizedText> = localized(TEXT, (node, lang, context) => {
	const content = withoutLastLineFeed(node.content);
	if (!WHOLE_PAYLOAD.test(content.text)) return readText(node, lang, context);
	const span = spanOfPart(content, 0, content.text.length);
	return { paragraphs: [[{ kind: "text", content, span }]], span };
});

/** A text that says something: blanks alone are nothing. In a language map `''` is meant. */
export const sentence: Shape<LocalizedText> = {
	...text,
	decode: (node, slot, context) => {
		if (node.kind !== "scalar" || node.isNull || node.content.text.trim() !== "")
			return text.decode(node, slot, context);
		context.sink.report("format/empty-value", node.span, { inList: false, ...slot, expected: TEXT });
		return undefined;
	},
	schema: (definitions) => ({ ...text.schema(definitions), not: { type: "string", pattern: "^\\s*$" } }),
};

/** A label: plain characters but for `<variable>` and `\<`. */
export const label: Shape<LocalizedLabel> = localized(LABEL, (node, lang) => plainLabel(node.content, lang));

/** A file by its path, as a label: `/` parts folders, and the file lies in the manual's folder. */
export const fileLabel: Shape<LocalizedLabel> = {
	...localized(FILE, (node, lang, context) => readPath(plainLabel(node.content, lang), node.span, context)),
	schema: label.schema,
};

/** The same for what a QR code or a link holds: every character counts, ends of lines too. */
export const payload: Shape<LocalizedLabel> = localized(LABEL, (node) => withoutLastLineFeed(node.content));

/** The same with words of its own for messages. */
export const address: Shape<LocalizedLabel> = { ...payload, expects: { ja: "URL", en: "a URL" } };

/** An empty text at a place, for what must have one and lacks it; an error was reported. */
export const emptyText = (span: Span, { lang }: DecodeContext): LocalizedText => ({
	byLang: new Map([[lang, { paragraphs: [[]], span }]]),
	span,
});

/** The same for a label. */
export const emptyLabel = (span: Span, { lang }: DecodeContext): LocalizedLabel => ({
	byLang: new Map([[lang, textAt("", span)]]),
	span,
});
