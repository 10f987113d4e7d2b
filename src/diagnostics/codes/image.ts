/** The codes of the subject `image/`. */
export const imageCodes = {};
