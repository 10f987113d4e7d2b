/** The letters of a position from 1: A … Z, AA, AB … */
export const lettersOf = (position: number): string => {
	let letters = "";
	for (let rest = position; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return letters;
};

/** A number in a circle, ① to ㊿; beyond, the plain number. */
export const circledNumber = (number: number): string => {
	if (number >= 1 && number <= 20) return String.fromCharCode(0x2460 + number - 1);
	if (number >= 21 && number <= 35) return String.fromCharCode(0x3251 + number - 21);
	if (number >= 36 && number <= 50) return String.fromCharCode(0x32b1 + number - 36);
	return String(number);
};
