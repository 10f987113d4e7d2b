/** The codes of the subject `layout/`. */
export const layoutCodes = {};
