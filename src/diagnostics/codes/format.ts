/** The codes of the subject `format/`. */
export const formatCodes = {};
