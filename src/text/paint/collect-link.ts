import { asideBrackets } from "../../base/language.ts";
import type { Inline, LinkInline } from "../../model/inline.ts";
import { type SourcedText, sliceSourced, textAt } from "../../model/sourced-text.ts";
import type { DrawContext } from "./draw-context.ts";
import type { Manner, ParagraphBuilder } from "./paragraph-builder.ts";

/** An address as it is printed: what a reader does not type falls away. */
const printedUrl = (url: SourcedText): SourcedText =>
	sliceSourced(url, /^(?:mailto|tel):/i.exec(url.text)?.[0].length ?? 0);

/**
 * Adds words, then the address in small type, because paper cannot be tapped; without words the address itself.
 * `addWords` adds the runs of the words in a manner.
 */
export const collectLink = (
	run: LinkInline<Inline>,
	manner: Manner,
	{ builder, addWords }: { readonly builder: ParagraphBuilder; readonly addWords: AddRuns },
	context: DrawContext,
): void => {
	const link = { target: { kind: "url", url: run.url.text }, description: run.url.text } as const;
	const url = printedUrl(run.url);
	const inner: Manner = { ...manner, link };
	const address: Manner = { ...inner, bold: false, fixed: true, breaking: "url" };
	// What is copied is one address, however many lines it takes.
	const addAddress = (size: number): void =>
		builder.inside("Span", () => builder.addText(url, { ...address, size }), { actualText: url.text });
	builder.insideLink(link, () => {
		if (run.words === null) {
			addAddress(manner.size);
			return;
		}
		const { type, line } = context.style;
		const small = url.text.length > line.longUrl ? type.urlLong.size : type.url.size;
		const [open, close] = asideBrackets(context.edition.lang);
		const end = { start: run.span.end, end: run.span.end };
		addWords(run.words, inner);
		builder.addText(textAt(open, end), inner);
		addAddress(Math.min(small, manner.size));
		builder.addText(textAt(close, end), inner);
	});
};

/** Adds runs, whatever they are, in one manner. */
type AddRuns = (runs: readonly Inline[], manner: Manner) => void;
