/** Whether a language (BCP 47, any case) is Japanese: its labels stand in 「」 and its words need no blanks between them. */
export const isJapanese = (lang: string): boolean => /^ja(?:-|$)/i.test(lang);

/** What stands before and after something in brackets, with the blanks that part it from the words around it. */
export type Brackets = readonly [open: string, close: string];

/** The brackets around a label of the reader's screen. */
export const labelBrackets = (lang: string): Brackets => (isJapanese(lang) ? ["「", "」"] : ["“", "”"]);

/** The brackets around an aside in a sentence: the address of a link, the section of a step. */
export const asideBrackets = (lang: string): Brackets => (isJapanese(lang) ? ["（", "）"] : [" (", ")"]);
