/**
 * A word as it stands before a step's number: letters of the Latin script, and the point of an abbreviation (`No.`), keep
 * a blank from it, Japanese does not. The word's script decides and not the language: a Japanese manual may say `Step 5`.
 */
export const beforeNumber = (word: string): string => (/[\p{Script=Latin}.]\p{M}*$/u.test(word) ? `${word} ` : word);
