import type { LangTag, VariantName, VariantValue } from "../model/ids.ts";
import type { Manual } from "../model/manual.ts";

/** Which edition of a manual is meant: its language and the variants picked. */
export interface EditionChoice {
	readonly lang: LangTag;
	/** Empty: nothing is picked, everything stays and carries tags. */
	readonly picked: ReadonlyMap<VariantName, VariantValue>;
}

/** What the command line asks for. */
export interface EditionWish {
	/** Variant names and values, unchecked. */
	readonly set: ReadonlyMap<string, string>;
	/** One of the manual's languages, unchecked; null: all of them. */
	readonly onlyLang: string | null;
}

/** Something wished for that the manual does not have, with what it has instead. */
export type UnknownWish =
	| { readonly kind: "variant"; readonly name: string; readonly known: readonly string[] }
	| { readonly kind: "value"; readonly name: string; readonly value: string; readonly known: readonly string[] }
	| { readonly kind: "lang"; readonly lang: string; readonly known: readonly string[] };

/** The editions that were wished for, in the manual's order of languages, or what is unknown about the wish. */
export const listEditions = (
	manual: Manual,
	wish: EditionWish,
): { readonly choices: readonly EditionChoice[]; readonly unknown: readonly UnknownWish[] } => {
	const unknown: UnknownWish[] = [];
	const picked = new Map<VariantName, VariantValue>();
	for (const [name, value] of wish.set) {
		const variant = manual.variants.get(name as VariantName);
		if (variant === undefined) unknown.push({ kind: "variant", name, known: [...manual.variants.keys()] });
		else if (!variant.values.has(value as VariantValue)) {
			unknown.push({ kind: "value", name, value, known: [...variant.values.keys()] });
		} else picked.set(name as VariantName, value as VariantValue);
	}
	const langs = wish.onlyLang === null ? manual.langs : manual.langs.filter((lang) => lang === wish.onlyLang);
	if (langs.length === 0 && wish.onlyLang !== null) {
		unknown.push({ kind: "lang", lang: wish.onlyLang, known: [...manual.langs] });
	}
	return { choices: langs.map((lang) => ({ lang, picked })), unknown };
};

/**
 * Every edition that could go wrong on its own: each language without a pick, and with each value of each variant
 * picked alone.
 */
export const listAllEditions = (manual: Manual): readonly EditionChoice[] =>
	manual.langs.flatMap((lang) => [
		{ lang, picked: new Map() },
		...[...manual.variants].flatMap(([name, variant]) =>
			[...variant.values.keys()].map((value) => ({ lang, picked: new Map([[name, value]]) })),
		),
	]);

/** What an edition's file name has after the manual's own: `-variant value…`, and `.lang` where there are several. */
export const editionSuffix = (manual: Manual, choice: EditionChoice): string => {
	const picks = [...choice.picked.values()].map((value) => `-${value}`).join("");
	return manual.langs.length > 1 ? `${picks}.${choice.lang}` : picks;
};
