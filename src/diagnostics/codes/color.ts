/** The codes of the subject `color/`. */
export const colorCodes = {};
