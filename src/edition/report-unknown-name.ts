import type { Phrase } from "../diagnostics/codes/format-keys.ts";
import type { Span } from "../diagnostics/span.ts";
import type { TextInline } from "../model/inline.ts";
import { spanOfPart } from "../model/sourced-text.ts";
import type { Named } from "./collect-names.ts";
import type { EditionContext } from "./edition-context.ts";
import { findNumberedStep } from "./find-numbered-step.ts";

const BOLD = { ja: "太字は「__…__」と書きます", en: "For bold, write __words__" };
const PLAIN = { ja: "HTMLの印は要りません。消します", en: "HTML has no meaning here; remove it" };

/** What is written here instead of elements of HTML, which text copied from web pages brings along. */
const HTML: { readonly [element: string]: Phrase } = {
	b: BOLD,
	strong: BOLD,
	em: BOLD,
	br: {
		ja: "改行は、「|」で始めた文の行の終わりに「\\」と書きます。段落を分けるなら空の行を入れます",
		en: "For a line break, end a line of a | text with a backslash; an empty line begins a paragraph",
	},
	...Object.fromEntries(
		[
			"a",
			"div",
			"font",
			"h1",
			"h2",
			"h3",
			"i",
			"img",
			"li",
			"ol",
			"p",
			"small",
			"span",
			"table",
			"td",
			"th",
			"tr",
			"u",
			"ul",
		].map((element) => [element, PLAIN]),
	),
};

/** Reports a name in a text that nothing has, with what was probably meant. An element of HTML is reported once. */
export const reportUnknownName = (
	name: string,
	span: Span,
	kinds: readonly Named["kind"][],
	context: EditionContext,
): void => {
	const [, closing = "", element = ""] = /^(\/?)([a-z][a-z0-9]*)(?:\s.*)?\/?$/is.exec(name) ?? [];
	const html = HTML[element.toLowerCase()] ?? null;
	if (html !== null && closing !== "") return; // said where it was opened
	const folded = name.normalize("NFKC");
	const address = folded !== name && /^(?:https?:\/\/|mailto:|tel:)/i.test(folded) ? folded : null;
	const suggestion = address ?? context.suggester.suggest(name, kinds);
	context.sink.report("text/unknown-name", span, {
		name,
		suggestion: html === null ? suggestion : null,
		numbered: findNumberedStep(name, context),
		html,
	});
};

/** Warns of a name or an address in full-width brackets (`＜確認ページ＞`), which are printed as they stand. */
export const reportWideAngles = ({ content }: Pick<TextInline, "content">, { names, sink }: EditionContext): void => {
	for (const found of content.text.matchAll(/[＜〈《]([^＜＞〈〉《》]{1,200})[＞〉》]/gu)) {
		const name = (found[1] ?? "").trim();
		if (!names.has(name) && !/^https?:/i.test(name.normalize("NFKC"))) continue;
		const span = spanOfPart(content, found.index, found.index + found[0].length);
		sink.report("text/foreign-mark", span, {
			kind: "angle",
			found: found[0],
			typed: `<${names.has(name) ? name : name.normalize("NFKC")}>`,
		});
	}
};
