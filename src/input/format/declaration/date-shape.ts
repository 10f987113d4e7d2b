import type { Manual } from "../../../model/manual.ts";
import { scalarOf } from "../shape/scalar-shapes.ts";
import type { Shape } from "../shape/shape.ts";

const EXPECTS = { ja: "日付（2026-11-24 の形）", en: "a date (2026-11-24)" };

/** Whether a day is in the calendar; years from 1. */
const exists = (year: number, month: number, day: number): boolean => {
	if (year < 1 || month < 1 || month > 12 || day < 1) return false;
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
	return day <= days;
};

/** The first years of the eras in which Japanese offices date, less one. */
const ERAS: { readonly [name: string]: number } = { 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925 };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A day of the week, or words such as 改訂, may follow. */
const AFTER = String.raw`\s*日?(?:\s*[(（[].*|\s*\p{Letter}.*)?$`;

/** Dates as people write them, with the places of year, month and day. */
const WRITTEN: readonly { readonly pattern: RegExp; readonly order: "ymd" | "mdy" | "dmy" }[] = [
	{ pattern: new RegExp(String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})${AFTER}`, "u"), order: "ymd" },
	{ pattern: /^(\d{4})(\d{2})(\d{2})$/, order: "ymd" },
	{
		pattern: new RegExp(
			String.raw`^((?:令和|平成|昭和|[rhs])\s*(?:\d{1,2}|元))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})${AFTER}`,
			"u",
		),
		order: "ymd",
	},
	{ pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, order: "mdy" },
	{ pattern: /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/, order: "mdy" },
	{ pattern: /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/, order: "dmy" },
];

/** A year as written: 2026, 令和8, R8, 令和元. */
const readYear = (text: string): number => {
	const era = /^(令和|平成|昭和|[rhs])\s*(.+)$/.exec(text);
	if (era === null) return Number(text);
	return (ERAS[era[1] ?? ""] ?? 0) + (era[2] === "元" ? 1 : Number(era[2]));
};

const readMonth = (text: string): number =>
	/^\d+$/.test(text) ? Number(text) : MONTHS.findIndex((month) => text.startsWith(month)) + 1;

/** The date that was meant, as it should be typed; null where that cannot be told. */
const suggestDate = (value: string): string | null => {
	const folded = value.normalize("NFKC").trim().toLowerCase();
	for (const { pattern, order } of WRITTEN) {
		const [, first = "", second = "", third = ""] = pattern.exec(folded) ?? [];
		if (first === "") continue;
		const [year, month, day] = {
			ymd: [first, second, third],
			mdy: [third, first, second],
			dmy: [third, second, first],
		}[order].map((part, index) => [readYear, readMonth, Number][index]?.(part) ?? 0) as [number, number, number];
		const two = (part: number): string => String(part).padStart(2, "0");
		return exists(year, month, day) ? `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` : null;
	}
	return null;
};

/** Whether a month and a day stand there without a year. */
const lacksYear = (value: string): boolean =>
	/^\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?$/.test(value.normalize("NFKC").trim());

/** A day that exists, as `YYYY-MM-DD`. */
export const date: Shape<NonNullable<Manual["date"]>> = {
	expects: EXPECTS,
	decode: (node, slot, context) => {
		const scalar = scalarOf(node, slot, EXPECTS, context);
		if (scalar === undefined) return undefined;
		const value = scalar.content.text;
		const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
		const [year = 0, month = 0, day = 0] = found === null ? [] : found.slice(1).map(Number);
		if (exists(year, month, day)) return { value, span: scalar.span };
		context.sink.report("format/invalid-date", scalar.span, {
			value,
			suggestion: suggestDate(value),
			lacksYear: lacksYear(value),
		});
		return undefined;
	},
	schema: () => ({ type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", format: "date" }),
	inside: () => [],
};
