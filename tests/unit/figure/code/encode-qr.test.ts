import { describe, expect, it } from "vitest";
import { encodeQr, type QrModules } from "../../../../src/figure/code/encode-qr.ts";

const modules = (payload: string): QrModules => {
	const code = encodeQr(payload, "M");
	if (code.kind !== "modules") throw new Error("too long");
	return code;
};

describe("encodeQr", () => {
	it("makes symbols of the sizes that the design counts on", () => {
		expect(modules("https://mysignins.microsoft.com/security-info").size).toBe(33);
		const store = "https://go.microsoft.com/fwlink/p/?LinkID=2168643&clcid=0x411&culture=ja-jp&country=JP";
		expect(modules(store).size).toBe(41);
	});

	it("draws the three finder patterns and no fourth", () => {
		const { size, dark } = modules("https://www.example.ac.jp/");
		const at = (x: number, y: number): boolean | undefined => dark[y * size + x];
		const finder = (x: number, y: number): boolean =>
			[0, 1, 2, 3, 4, 5, 6].every((step) => at(x + step, y) === true && at(x, y + step) === true) &&
			at(x + 1, y + 1) === false &&
			at(x + 3, y + 3) === true;
		expect([finder(0, 0), finder(size - 7, 0), finder(0, size - 7), finder(size - 7, size - 7)]).toEqual([
			true,
			true,
			true,
			false,
		]);
	});

	it("says how much is too much instead of throwing", () => {
		expect(encodeQr("あ".repeat(800), "M")).toEqual({ kind: "too-long", length: 2400, limit: 2331 });
		expect(encodeQr("x".repeat(20_000), "L")).toEqual({ kind: "too-long", length: 20_000, limit: 2953 });
		expect(encodeQr("7".repeat(7089), "L")).toMatchObject({ kind: "modules", size: 177 });
	});

	it("takes what is no proper text", () => {
		expect(encodeQr("", "M")).toMatchObject({ kind: "modules", size: 21 });
		expect(encodeQr("a\ud800b", "M")).toMatchObject({ kind: "modules", size: 21 });
	});
});
