import { closestWord } from "../diagnostics/closest-word.ts";
import type { Lang } from "../diagnostics/language.ts";
import { UsageError } from "./usage-fault.ts";

/** A parser of an option that has a few values. */
export const parseChoice =
	<Value extends string>(option: string, values: readonly Value[], lang: Lang) =>
	(text: string): Value => {
		const known = values.find((value) => value === text);
		if (known !== undefined) return known;
		const meant = closestWord(text, values);
		throw new UsageError(
			lang === "ja"
				? {
						message: `${option} に「${text}」は使えません`,
						hint: meant === null ? `使えるのは ${values.join(", ")} です` : `「${meant}」のことですか？`,
					}
				: {
						message: `${option} cannot be "${text}"`,
						hint: meant === null ? `it can be ${values.join(", ")}` : `did you mean "${meant}"?`,
					},
		);
	};

/** A parser of `--set name=value`, which may stand several times for different names. */
export const parseSetting =
	(lang: Lang) =>
	(text: string, earlier: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
		const [, name, value] = /^([^=]+)=(.+)$/su.exec(text) ?? [];
		if (name === undefined || value === undefined) throw new UsageError(describeSetting(text, lang));
		const other = earlier.get(name);
		if (other !== undefined && other !== value) {
			throw new UsageError(
				lang === "ja"
					? {
							message: `--set で「${name}」を 2 つ選んでいます（${other} と ${value}）`,
							hint: "1 つずつ、2 度に分けて作ります",
						}
					: { message: `--set picks "${name}" twice (${other} and ${value})`, hint: "make one after the other" },
			);
		}
		return new Map([...earlier, [name, value]]);
	};

const describeSetting = (text: string, lang: Lang): { readonly message: string; readonly hint: string } => {
	const mended = text.replace("＝", "=");
	const example = /^[^=]+=[^=]+$/u.test(mended) ? mended : "device=iphone";
	return lang === "ja"
		? {
				message: `--set の「${text}」が「名前=値」の形になっていません`,
				hint: `= の前後を空けずに、--set ${example} のように打ちます`,
			}
		: {
				message: `"${text}" after --set is not of the form name=value`,
				hint: `type it as --set ${example}, without blanks around =`,
			};
};

/** A parser of a day, as 2026-04-01. */
export const parseDate =
	(lang: Lang) =>
	(text: string): string => {
		if (isDay(text)) return text;
		const [, year = "", month = "", day = ""] =
			/^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/u.exec(text.normalize("NFKC")) ?? [];
		const mended = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
		const typed = isDay(mended) ? mended : "2026-04-01";
		const [ja, en] = /^\d{4}-\d{2}-\d{2}$/.test(mended) && !isDay(mended) ? NO_SUCH_DAY : NO_DAY;
		throw new UsageError(
			lang === "ja"
				? { message: `--date の「${text}」は${ja}`, hint: `--date ${typed} の形で打ちます` }
				: { message: `"${text}" after --date ${en}`, hint: `type it as --date ${typed}` },
		);
	};

const NO_DAY = ["日付として読めません", "cannot be read as a day"] as const;

const NO_SUCH_DAY = ["、実在しない日付です", "is a day that does not exist"] as const;

const isDay = (text: string): boolean => {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
	return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
};

/** A parser of `-o`: a path, not nothing, and not the standard output, where the program talks. */
export const parseOutput =
	(lang: Lang) =>
	(text: string): string => {
		if (text.trim() !== "" && text !== "-") return text;
		throw new UsageError(
			lang === "ja"
				? { message: `-o に「${text}」は使えません`, hint: "書き出すファイルの名前を打ちます（例: -o 配布.pdf）" }
				: { message: `-o cannot be "${text}"`, hint: "name the file to write, such as -o wall.pdf" },
		);
	};
