/** Signs that people put before the items of a list: bullets, and the many dashes and minus signs; for a class of a pattern. */
const LIST_MARKS = "・･•●◦‣▪■□◆◇○‐‑‒–—―−－ー*＊+＋";

/** What begins a line that is meant as an item of a list: the sign (the first group), and the blanks after it. */
export const LIST_MARK = new RegExp(`^([${LIST_MARKS}]|--+)[ \\t\\u3000\\u00a0]*(?=\\S)`, "u");

/** The same, and numbers: `1. `, `(2)`, `③`. */
export const LIST_MARK_OR_NUMBER = new RegExp(
	`^([${LIST_MARKS}]|--+|[(（]?[0-9０-９]{1,2}[.)．）、]|[①-⑳])[ \\t\\u3000\\u00a0]*(?=\\S)`,
	"u",
);
