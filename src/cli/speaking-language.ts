import type { Lang } from "../diagnostics/language.ts";

/**
 * The language in which the program speaks: what was asked for, else the first of LC_ALL, LC_MESSAGES and LANG that is
 * set, else the locale that `Intl` reports (Windows sets no LANG). C and POSIX mean English, as does any language but
 * Japanese. `locale` is only asked where it counts, because the answer takes milliseconds.
 */
export const chooseSpeakingLanguage = (
	asked: string | undefined,
	environment: { readonly [name: string]: string | undefined },
	locale: () => string,
): Lang => {
	if (asked === "ja" || asked === "en") return asked;
	const set = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(
		(value) => value !== undefined && value !== "",
	);
	return /^ja(?:[-_.@]|$)/i.test(set ?? locale()) ? "ja" : "en";
};
