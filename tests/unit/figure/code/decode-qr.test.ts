import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeQr } from "../../../../src/figure/code/decode-qr.ts";
import { encodeQr, type QrEcc, type QrModules } from "../../../../src/figure/code/encode-qr.ts";

const LEVELS = ["L", "M", "Q", "H"] as const satisfies readonly QrEcc[];

const modulesOf = (payload: string, ecc: QrEcc): QrModules => {
	const code = encodeQr(payload, ecc);
	if (code.kind !== "modules") throw new Error("too long");
	return code;
};

describe("a symbol read from its modules", () => {
	it.each(LEVELS)("says what it was made of in every version at level %s", (ecc) => {
		const versions = new Set<number>();
		const most = { L: 2953, M: 2331, Q: 1663, H: 1273 }[ecc];
		for (let length = 3; length <= most; length = Math.max(length + 3, Math.floor(length * 1.025))) {
			const payload = "aあ9".repeat(length).slice(0, Math.floor(length / 5) * 3) || "a";
			const reading = decodeQr(modulesOf(payload, ecc));
			expect(reading).toMatchObject({ payload, ecc });
			versions.add(reading?.version ?? 0);
		}
		versions.add(decodeQr(modulesOf("a".repeat(most), ecc))?.version ?? 0);
		expect(versions).toEqual(new Set(Array.from({ length: 40 }, (_, index) => index + 1)));
	});

	it("may hold digits, capitals, bytes, and all of them after one another", () => {
		const part = fc.oneof(
			fc.stringMatching(/^[0-9]{1,40}$/),
			fc.stringMatching(/^[0-9A-Z $%*+\-./:]{1,40}$/),
			fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
		);
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom(...LEVELS), (parts, ecc) => {
				const payload = parts.join("");
				expect(decodeQr(modulesOf(payload, ecc))?.payload).toBe(payload);
			}),
			{ numRuns: 300 },
		);
	});

	it("is refused with one module turned around, wherever that is", () => {
		const whole = modulesOf("https://www.example.ac.jp/", "L");
		// Version 2 leaves seven modules over at its end, which nobody reads (ISO/IEC 18004, table 1).
		const unread = whole.dark.filter((_, index) => {
			const dark = whole.dark.map((value, at) => (at === index ? !value : value));
			return decodeQr({ ...whole, dark }) !== null;
		});
		expect(whole.size).toBe(25);
		expect(unread.length).toBe(7);
	});

	it("is refused where version and format are not what they should be", () => {
		const whole = modulesOf("x".repeat(200), "M");
		expect(whole.size).toBeGreaterThanOrEqual(45);
		for (const [row, column] of [
			[0, whole.size - 11],
			[whole.size - 9, 5],
			[8, 0],
			[whole.size - 1, 8],
		] as const) {
			const at = row * whole.size + column;
			const dark = whole.dark.map((value, index) => (index === at ? !value : value));
			expect(decodeQr({ ...whole, dark })).toBeNull();
		}
		expect(decodeQr({ kind: "modules", size: 20, dark: Array(400).fill(false) })).toBeNull();
	});
});
