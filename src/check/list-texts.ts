import { assertNever } from "../base/assert-never.ts";
import type { Edition, EditionBlock, EditionQr, EditionStepContent, Tagged } from "../model/edition.ts";
import type { EditionText, Inline } from "../model/inline.ts";
import type { SourcedText } from "../model/sourced-text.ts";

/** Every text of an edition in reading order, titles included; not the labels of screens. */
export const listTexts = (edition: Edition): readonly EditionText[] => {
	const { title, tag, revision, time, lead, before, blocks } = edition;
	return keep([title, tag, revision, time, lead, ...values(before), ...blocks.flatMap(textsOfBlock)]);
};

const keep = (texts: readonly (EditionText | null)[]): readonly EditionText[] => texts.filter((text) => text !== null);

const values = <Value>(items: readonly Tagged<Value>[]): readonly Value[] => items.map((item) => item.value);

const textsOfBlock = (block: EditionBlock): readonly (EditionText | null)[] => {
	switch (block.kind) {
		case "section":
		case "path-start":
			return [block.title];
		case "step":
			return [
				...textsOfContent(block),
				...values(block.skip).map((jump) => jump.condition),
				...values(block.redo).map((jump) => jump.condition),
				...values(block.alt).flatMap((alt) => [alt.condition, alt.short, ...textsOfContent(alt)]),
				block.wait,
			];
		case "note":
			return [block.title, block.text];
		case "switch":
		case "text":
			return [block.text];
		case "done":
			return [block.title, block.text, ...block.qr.flatMap(textsOfQr)];
		case "contact":
			return [block.name, block.tel, block.mail, block.hours];
		case "table":
			return [block.title, ...block.head, ...values(block.rows).flat()];
		case "faq":
			return [block.title, ...values(block.items).flatMap((item) => [item.question, item.answer])];
		case "choose":
			return [block.title, ...values(block.options).map((option) => option.condition)];
		case "path-end":
		case "meeting":
		case "break":
			return [];
		default:
			return assertNever(block);
	}
};

const textsOfContent = (content: EditionStepContent): readonly (EditionText | null)[] => [
	content.at,
	content.action,
	...content.qr.flatMap(textsOfQr),
	content.warn?.head ?? null,
	content.warn?.why ?? null,
	...values(content.notes),
	content.result,
];

const textsOfQr = (qr: EditionQr): readonly (EditionText | null)[] => [qr.label, qr.note];

/** Steps and conditional screens in reading order. */
export const listStepContents = (edition: Edition): readonly EditionStepContent[] =>
	edition.blocks.flatMap((block) => (block.kind === "step" ? [block, ...values(block.alt)] : []));

/** Every QR code of an edition in reading order. */
export const listQrCodes = (edition: Edition): readonly EditionQr[] =>
	edition.blocks.flatMap((block) => {
		if (block.kind === "done") return block.qr;
		if (block.kind !== "step") return [];
		return [...block.qr, ...values(block.alt).flatMap((alt) => alt.qr)];
	});

/** Every run of a text, also inside other runs. */
export const listRuns = (text: EditionText): readonly Inline[] => text.paragraphs.flat().flatMap(unfold);

const unfold = (run: Inline): readonly Inline[] => {
	switch (run.kind) {
		case "label":
		case "bold":
		case "tapped":
			return [run, ...run.children.flatMap(unfold)];
		case "link":
			return [run, ...(run.words ?? []).flatMap(unfold)];
		case "text":
		case "literal":
		case "ruby":
		case "line-break":
		case "step-reference":
			return [run];
		default:
			return assertNever(run);
	}
};

/** The stretches of plain words in a text, each with its places: what an author may have to mend. */
export const listWords = (text: EditionText): readonly SourcedText[] =>
	listRuns(text).flatMap((run) => (run.kind === "text" ? [run.content] : []));

/** As `listWords`, without the labels: those have to be as the reader's screen has them. */
export const listProse = (text: EditionText): readonly SourcedText[] => text.paragraphs.flat().flatMap(proseOf);

const proseOf = (run: Inline): readonly SourcedText[] => {
	switch (run.kind) {
		case "text":
			return [run.content];
		case "bold":
		case "tapped":
			return run.children.flatMap(proseOf);
		case "link":
			return (run.words ?? []).flatMap(proseOf);
		case "label":
		case "literal":
		case "ruby":
		case "line-break":
		case "step-reference":
			return [];
		default:
			return assertNever(run);
	}
};
