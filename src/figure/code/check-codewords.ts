/** Powers of 2 in GF(256) with the polynomial of ISO/IEC 18004, 7.5.2: x^8 + x^4 + x^3 + x^2 + 1. */
const POWERS = new Uint8Array(255);
const LOGARITHMS = new Uint8Array(256);
for (let exponent = 0, power = 1; exponent < 255; exponent++) {
	POWERS[exponent] = power;
	LOGARITHMS[power] = exponent;
	power = power & 0x80 ? (power << 1) ^ 0x11d : power << 1;
}

/**
 * Whether a block of codewords is a word of its Reed–Solomon code: as a polynomial it is 0 at the first `checks` powers
 * of 2. Nothing is corrected, for nothing of a symbol that was never printed may be wrong.
 */
export const isSoundBlock = (codewords: readonly number[], checks: number): boolean => {
	for (let root = 0; root < checks; root++) {
		let value = 0;
		for (const codeword of codewords) {
			value = (value === 0 ? 0 : (POWERS[((LOGARITHMS[value] ?? 0) + root) % 255] ?? 0)) ^ codeword;
		}
		if (value !== 0) return false;
	}
	return true;
};
