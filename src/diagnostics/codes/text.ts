/** The codes of the subject `text/`. */
export const textCodes = {};
