import { classOf, isJapaneseLetter } from "./character-class.ts";
import type { InlineItem, TextItem } from "./inline-item.ts";

/** Size of a reference mark, in em of the words that it stands behind. */
const SIZE = 0.65;

/**
 * How far it is raised, in em of its own size: nearly to the top of the words, and less than half its size, so that
 * readers which sort text by lines (poppler) leave it in its line.
 */
export const REFERENCE_RISE: number = 0.48;

/** One mark or several in a row: ※1, ＊２, *3、*4. Three digits are an amount. */
const MARK =
	/(?:[※＊*](?:[0-9]{1,2}|[０-９]{1,2})(?![0-9０-９])[、,・]?)*[※＊*](?:[0-9]{1,2}|[０-９]{1,2})(?![0-9０-９])/gu;

/** What makes the number an amount: 送料※10円, 入力※2回, 単価*3.5, 合計＊2＝. */
const AMOUNT = /^(?:[円倍個回分秒時日月年週人名枚台本件桁歳箇％%A-Za-zＡ-Ｚａ-ｚ*＊×÷=＝+＋/^]|[.．,，][0-9０-９])/u;

/** Where an asterisk is a sign of arithmetic. */
const ARITHMETIC = /[=＝×÷]/u;

/** Signs that end a word or a label. */
const ENDING = /[」』）)］\]】”》〉]$/u;

/** A Latin word of three letters or more, hyphens allowed, that nothing but letters belongs to: Wi-Fi, not a password. */
const LATIN_WORD = /(?:^|[^\x21-\x7e])[A-Za-z][A-Za-z’'-]*[A-Za-z]{2}$/u;

/**
 * Raises reference marks (JLREQ cl-20): ※, ＊ or * with a number of one or two digits, directly behind a word of running
 * text. At a paragraph's start or behind a blank it is the note's own label and stays; so do amounts, arithmetic, and
 * whatever is no prose (labels, literals, addresses). The characters stay the same: only size, place and breaking differ.
 */
export const raiseReferenceMarks = <Payload>(items: readonly InlineItem<Payload>[]): readonly InlineItem<Payload>[] => {
	if (!items.some((item) => item.kind === "text" && item.breaking === "prose" && MARK_SIGN.test(item.text)))
		return items;
	return items.flatMap((item, index) =>
		item.kind === "text" && item.breaking === "prose" ? splitAtMarks(item, items[index - 1], items[index + 1]) : [item],
	);
};

const MARK_SIGN = /[※＊*]/u;

const splitAtMarks = <Payload>(
	item: TextItem<Payload>,
	previous: InlineItem<Payload> | undefined,
	next: InlineItem<Payload> | undefined,
): readonly InlineItem<Payload>[] => {
	const parts: TextItem<Payload>[] = [];
	const isArithmetic = ARITHMETIC.test(item.text);
	let from = 0;
	for (const { 0: mark, index } of item.text.matchAll(MARK)) {
		const before = index === 0 ? tailOf(previous) : item.text.slice(Math.max(0, index - LONGEST_WORD), index);
		const end = index + mark.length;
		const after = end === item.text.length ? headOf(next) : item.text.slice(end);
		if (AMOUNT.test(after) || !isBehindWord(before, mark, isArithmetic)) continue;
		if (index > from) parts.push(slice(item, from, index));
		parts.push({ ...slice(item, index, end), size: item.size * SIZE, breaking: "reference-mark" });
		from = end;
	}
	return from === 0 ? [item] : from === item.text.length ? parts : [...parts, slice(item, from, item.text.length)];
};

/** Nothing of a text further before a mark is looked at, in UTF-16 units. */
const LONGEST_WORD = 40;

const isBehindWord = (before: string, mark: string, isArithmetic: boolean): boolean => {
	if (!mark.startsWith("※") && isArithmetic) return false;
	const last = before.codePointAt(before.length - 1) ?? 0x20;
	if (ENDING.test(before) || isJapaneseLetter(classOf(last))) return true;
	return mark.startsWith("※") ? /[\p{L}\p{Nd}]$/u.test(before) : LATIN_WORD.test(before);
};

/** What stands before a mark that begins its item: a drawn box (手順 and its badge) counts as a word. */
const tailOf = <Payload>(item: InlineItem<Payload> | undefined): string => {
	if (item?.kind === "text") return item.text;
	if (item?.kind === "ruby") return item.base.text;
	return item?.kind === "box" ? "）" : "";
};

const headOf = <Payload>(item: InlineItem<Payload> | undefined): string => {
	if (item?.kind === "text") return item.text;
	return item?.kind === "ruby" ? item.base.text : "";
};

const slice = <Payload>(item: TextItem<Payload>, start: number, end: number): TextItem<Payload> => ({
	...item,
	text: item.text.slice(start, end),
	offsets: item.offsets.slice(start, end + 1),
});
