/** Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9): they make text look another. */
export const BIDI_CHARACTER: RegExp = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
