import { describe, expect, it } from "vitest";
import { qrContentRule } from "../../../src/check/rules/check-qr-content.ts";
import { DiagnosticList } from "../../../src/diagnostics/sink.ts";
import { encodeQr } from "../../../src/figure/code/encode-qr.ts";
import { editionOf } from "../edition/edition-of.ts";

const reportsWith = (encode: typeof encodeQr, qr: string) => {
	const { manual, edition } = editionOf(`body:\n  - step:\n    do: 開く\n    qr: ${qr}\n`);
	const sink = new DiagnosticList();
	qrContentRule(encode)(manual, edition, sink);
	return sink.all.map(({ severity, code, params }) => ({ severity, code, params }));
};

describe("QR codes", () => {
	it("read back as what the manual says are right", () => {
		for (const qr of ["https://www.example.ac.jp/?q=日本", "{text: 'WIFI:S:a;P:1\\;2;;', ecc: H}", "{text: '0120'}"]) {
			expect(reportsWith(encodeQr, qr)).toEqual([]);
		}
	});

	it("that lead elsewhere are an error with both addresses", () => {
		const elsewhere: typeof encodeQr = (payload, ecc) => encodeQr(payload.replace("ac.jp", "com"), ecc);
		expect(reportsWith(elsewhere, "https://example.ac.jp/")).toEqual([
			{
				severity: "error",
				code: "qr/misread",
				params: { text: "https://example.ac.jp/", read: "https://example.com/" },
			},
		]);
	});

	it("that lose an invisible character are an error that shows it", () => {
		expect(reportsWith(encodeQr, '{text: "\\uFEFFabc"}')).toMatchObject([
			{ code: "qr/misread", params: { text: "[U+FEFF]abc", read: "abc" } },
		]);
	});

	it("that cannot be read, or mend less than was asked for, are an error", () => {
		const torn: typeof encodeQr = (payload, ecc) => {
			const code = encodeQr(payload, ecc);
			return code.kind === "modules"
				? { ...code, dark: code.dark.map((dark, at) => (at === 312 ? !dark : dark)) }
				: code;
		};
		expect(reportsWith(torn, "https://example.ac.jp/")).toMatchObject([{ code: "qr/misread", params: { read: null } }]);
		expect(reportsWith((payload) => encodeQr(payload, "L"), "https://example.ac.jp/")).toHaveLength(1);
	});
});
