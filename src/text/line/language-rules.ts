/** Whose rules a paragraph's lines are broken by. */
export interface LanguageRules {
	/** Whether a line breaks between any two characters that no rule keeps together, or between words alone. */
	readonly breaking: "japanese" | "korean" | "western";
	/** Whether the Japanese phrase model has a say. */
	readonly phrases: boolean;
	/** Whether Japanese and Latin letters stand apart (JLREQ 3.2.6), and a space typed there gives way to it. */
	readonly spacesLatin: boolean;
	/** Whether small kana, ー and 々 are kept from a line's start (JLREQ's very-strict level). */
	readonly smallKana: boolean;
}

/** The rules of a language, by its BCP 47 tag. */
export const rulesOf = (lang: string): LanguageRules => {
	switch (lang.split("-")[0]?.toLowerCase()) {
		case "ja":
			return { breaking: "japanese", phrases: true, spacesLatin: true, smallKana: true };
		case "zh":
			return { breaking: "japanese", phrases: false, spacesLatin: true, smallKana: false };
		case "ko":
			return { breaking: "korean", phrases: false, spacesLatin: false, smallKana: true };
		default:
			return { breaking: "western", phrases: false, spacesLatin: false, smallKana: true };
	}
};
