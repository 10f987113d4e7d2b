/** A text may have so many characters (code points), as written and with everything that its names stand for. */
export const TEXT_LIMIT = 20_000;
