/** The codes of the subject `url/`. */
export const urlCodes = {};
