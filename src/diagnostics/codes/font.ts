/** The codes of the subject `font/`. */
export const fontCodes = {};
