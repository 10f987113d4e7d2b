/** Points in one millimetre. */
const POINTS_PER_MM = 72 / 25.4;

/** Converts millimetres to points. Lengths are points everywhere in this program; only this function converts. */
export const mm = (millimetres: number): number => millimetres * POINTS_PER_MM;

/** Converts points to millimetres, for messages that a person reads. */
export const toMillimetres = (points: number): number => points / POINTS_PER_MM;
