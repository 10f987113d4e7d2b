import { expect, it } from "vitest";
import { checkFontFile } from "../../../../src/text/font/check-font-file.ts";
import { readProgramFile } from "../../../support/own-fonts.ts";

const whole = readProgramFile("fonts/DejaVuSans.ttf");
const withSignature = (signature: string): Uint8Array => {
	const bytes = whole.slice();
	bytes.set(new TextEncoder().encode(signature));
	return bytes;
};

it("accepts the program's own fonts", () => {
	expect(checkFontFile(whole)).toBeNull();
	expect(checkFontFile(readProgramFile("fonts/NotoEmoji-Regular.ttf"))).toBeNull();
});

it("tells fonts of another kind by their first four bytes", () => {
	expect(checkFontFile(withSignature("wOFF"))).toBe("woff");
	expect(checkFontFile(withSignature("wOF2"))).toBe("woff2");
	expect(checkFontFile(withSignature("OTTO"))).toBe("cff");
	expect(checkFontFile(withSignature("ttcf"))).toBe("collection");
});

it("knows what is no font at all", () => {
	expect(checkFontFile(new TextEncoder().encode("%PDF-1.7"))).toBe("not-a-font");
	expect(checkFontFile(new Uint8Array())).toBe("not-a-font");
});

it("finds a cut file, wherever it is cut", () => {
	for (const length of [4, 11, 100, 400, 10_000, 300_000])
		expect(checkFontFile(whole.subarray(0, length)), `${length} bytes`).toBe("damaged");
});

it("finds outlines that lie outside their table", () => {
	const bytes = whole.slice();
	const view = new DataView(bytes.buffer);
	for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16)
		if (String.fromCharCode(...bytes.subarray(record, record + 4)) === "loca")
			view.setUint32(view.getUint32(record + 8) + 400, 0x7fffffff);
	expect(checkFontFile(bytes)).toBe("damaged");
});
