/** The codes of the subject `flow/`. */
export const flowCodes = {};
