/** Signs that people put before the items of a list: bullets, and the many dashes and minus signs; for a class of a pattern. */
export const LIST_MARKS = "・･•●◦‣▪■□◆◇○‐‑‒–—―−－ー*＊+＋";
