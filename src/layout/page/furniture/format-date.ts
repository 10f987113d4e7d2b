import { isJapanese } from "../../../base/language.ts";

/** A date (`YYYY-MM-DD`) as a page of this language prints it. */
export const formatDate = (date: string, lang: string): string => {
	const [year = "", month = "", day = ""] = date.split("-");
	if (!isJapanese(lang)) return date;
	return `${year}年${Number(month)}月${Number(day)}日`;
};
