/** The codes of the subject `qr/`. */
export const qrCodes = {};
