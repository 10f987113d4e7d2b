import type { Manual } from "../../../model/manual.ts";
import { scalarOf } from "../shape/scalar-shapes.ts";
import type { Shape } from "../shape/shape.ts";

const EXPECTS = { ja: "日付（2026-11-24 の形）", en: "a date (2026-11-24)" };

/** Dates as people write them: 2026/11/24, 2026.11.24, 2026年11月24日; full-width digits too. */
const FREE_DATE = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/;

/** Whether a day is in the calendar; years from 1. */
const exists = (year: number, month: number, day: number): boolean => {
	if (year < 1 || month < 1 || month > 12 || day < 1) return false;
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
	return day <= days;
};

const suggestDate = (value: string): string | null => {
	const folded = value.trim().replace(/[０-９．／－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
	const found = FREE_DATE.exec(folded);
	if (found === null) return null;
	const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
	const two = (part: number): string => String(part).padStart(2, "0");
	return exists(year, month, day) ? `${found[1]}-${two(month)}-${two(day)}` : null;
};

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
		context.sink.report("format/invalid-date", scalar.span, { value, suggestion: suggestDate(value) });
		return undefined;
	},
	schema: () => ({ type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", format: "date" }),
	inside: () => [],
};
