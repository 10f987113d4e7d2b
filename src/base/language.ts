/** Whether a language (BCP 47, any case) is Japanese: its labels stand in 「」 and its words need no blanks between them. */
export const isJapanese = (lang: string): boolean => /^ja(?:-|$)/i.test(lang);
