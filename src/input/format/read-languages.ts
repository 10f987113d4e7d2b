import type { Sink } from "../../diagnostics/sink.ts";
import type { LangTag } from "../../model/ids.ts";
import type { ScalarNode, SourceNode } from "../source/source-node.ts";

/** The languages of a manual: that of plain strings, and all, which contain it. */
export interface Languages {
	readonly lang: LangTag;
	readonly langs: readonly LangTag[];
	/** Those of which editions are made: of a list that is wrong only the first, whose texts are there. */
	readonly editions: readonly LangTag[];
}

const DEFAULT_LANG = "ja" as LangTag; // the format's default (format.md, "Top level")

/** Codes that are typed for a language and are none of it. */
const MISTAKEN: ReadonlyMap<string, string> = new Map([
	["jp", "ja"],
	["jpn", "ja"],
	["jap", "ja"],
	["japanese", "ja"],
	["日本語", "ja"],
	["eng", "en"],
	["english", "en"],
	["英語", "en"],
	["us", "en"],
	["gb", "en"],
]);

const RIGHT_TO_LEFT = ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"];

/**
 * Reads `lang` and `langs` before everything else, because they decide which maps are texts; what is wrong with them is
 * reported here, and only here.
 */
export const readLanguages = (root: SourceNode, sink: Sink): Languages => {
	const langNode = findValue(root, "lang");
	const langsNode = findValue(root, "langs");
	const spelled = langNode === null ? null : readTag(langNode, sink);
	const nodes = langsNode === null ? [] : langsNode.kind === "list" ? langsNode.items : [langsNode];
	const langs: LangTag[] = [];
	for (const node of nodes) {
		const tag = readTag(node, sink);
		if (tag !== null && !langs.includes(tag)) langs.push(tag);
	}
	const lang = spelled ?? DEFAULT_LANG;
	if (langs.length === 0) return { lang, langs: [lang], editions: [lang] };
	if (langs.includes(lang)) return { lang, langs, editions: langs };
	const isSpelled = langNode !== null;
	// A `lang` that was wrong itself has been reported, and nothing is known of what was meant.
	if (langsNode !== null && (!isSpelled || spelled !== null))
		sink.report("format/lang-not-in-langs", langsNode.span, { lang, langs, spelled: isSpelled });
	return { lang, langs: [lang, ...langs], editions: [lang] };
};

/** The canonical form of a language tag (`pt-br` is `pt-BR`), or null where it is none. */
export const canonicalTag = (text: string): LangTag | null => {
	try {
		return (Intl.getCanonicalLocales(text)[0] as LangTag | undefined) ?? null;
	} catch {
		return null; // Intl says so by a RangeError
	}
};

const findValue = (root: SourceNode, key: string): SourceNode | null =>
	(root.kind === "map" ? root.entries.find((entry) => entry.key.content.text === key)?.value : null) ?? null;

const readTag = (node: SourceNode, sink: Sink): LangTag | null => {
	if (node.kind !== "scalar" || node.isNull) return null; // reported by the key's own shape
	const text = node.content.text;
	const tag = canonicalTag(text);
	const script = tag === null ? undefined : new Intl.Locale(tag).maximize().script;
	if (tag === null || script === undefined) {
		const list = suggestList(text);
		const suggestion = MISTAKEN.get(text.toLowerCase()) ?? list;
		sink.report("format/invalid-language", node.span, { value: text, suggestion });
		// The list that it was meant to be is missed here, and not once more by the key's own shape.
		if (list !== null) sink.mute(node.span);
		return null;
	}
	return isSupported(tag, script) ? tag : reportScript(node, tag, script, sink);
};

/** `ja,en` and `ja、en` as the list that was meant; null where they are none. */
const suggestList = (text: string): string | null => {
	const parts = text.split(/[,、，・;／/\s]+/).map((part) => MISTAKEN.get(part.toLowerCase()) ?? part);
	return parts.length > 1 && parts.every((part) => canonicalTag(part) !== null) ? `[${parts.join(", ")}]` : null;
};

const isSupported = (tag: LangTag, script: string): boolean =>
	script === "Latn" || (script === "Jpan" && new Intl.Locale(tag).language === "ja");

const reportScript = (node: ScalarNode, lang: LangTag, script: string, sink: Sink): null => {
	const { language } = new Intl.Locale(lang);
	const name = (speaking: string, type: "language" | "script", code: string): string =>
		new Intl.DisplayNames([speaking], { type }).of(code) ?? code;
	sink.report("format/unsupported-script", node.span, {
		lang,
		language: {
			ja: `${name("ja", "language", language)}（${name("ja", "script", script)}）`,
			en: `${name("en", "language", language)} (${name("en", "script", script)})`,
		},
		rightToLeft: RIGHT_TO_LEFT.includes(script),
	});
	return null;
};
