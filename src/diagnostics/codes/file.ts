/** The codes of the subject `file/`. */
export const fileCodes = {};
