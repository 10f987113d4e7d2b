import { describe, expect, it } from "vitest";
import { mm } from "../../../../src/base/length.ts";
import { DiagnosticList } from "../../../../src/diagnostics/sink.ts";
import { encodeQr } from "../../../../src/figure/code/encode-qr.ts";
import { qrEdge, reportQrDensity } from "../../../../src/figure/code/measure-qr.ts";
import { styleOf } from "../drawing.ts";

const span = { start: 3, end: 7 };

describe("qrEdge", () => {
	it("is 30 mm, 31.5 for more than 60 characters, 26.5 in compact, and the author's before all", () => {
		const [short, long] = [`https://${"a".repeat(52)}`, `https://${"a".repeat(53)}`];
		const comfortable = styleOf("comfortable");
		expect(qrEdge(null, short, comfortable)).toBeCloseTo(mm(30));
		expect(qrEdge(null, long, comfortable)).toBeCloseTo(mm(31.5));
		expect(qrEdge(null, long, styleOf("compact"))).toBeCloseTo(mm(26.5));
		expect(qrEdge(null, short, styleOf("large"))).toBeCloseTo(mm(40.5));
		expect(qrEdge(mm(20), long, comfortable)).toBeCloseTo(mm(20));
	});
});

describe("reportQrDensity", () => {
	const code = encodeQr("https://mysignins.microsoft.com/security-info", "M");
	if (code.kind !== "modules") throw new Error("too long");
	const found = (edge: number): readonly unknown[] => {
		const sink = new DiagnosticList();
		reportQrDensity(code, edge, span, sink);
		return sink.all.map(({ code: name, severity, params }) => [name, severity, params]);
	};

	it("warns below 0.4 mm, notes below 0.5 mm, and is silent from there", () => {
		expect(found(mm(41 * 0.39))).toEqual([["qr/dense", "warning", { module: 0.39, edge: 16, enough: 21 }]]);
		expect(found(mm(41 * 0.4))).toMatchObject([["qr/small-modules", "info", { module: 0.4 }]]);
		expect(found(mm(41 * 0.5))).toEqual([]);
		expect(found(mm(21))).toEqual([]);
	});
});
