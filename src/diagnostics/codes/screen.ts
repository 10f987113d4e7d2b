/** The codes of the subject `screen/`. */
export const screenCodes = {};
