import { expect, it } from "vitest";
import { DiagnosticList } from "../../../../src/diagnostics/sink.ts";
import { loadThemeFonts } from "../../../../src/text/font/load-theme-fonts.ts";
import { readProgramFile } from "../../../support/own-fonts.ts";

const dejavu = readProgramFile("fonts/DejaVuSans.ttf");
const files: Readonly<Record<string, Uint8Array>> = {
	"ours.ttf": dejavu,
	"ours.woff2": new TextEncoder().encode("wOF2 and so on"),
};

const load = (fonts: { readonly regular?: string; readonly bold?: string; readonly fixed?: string }) => {
	const sink = new DiagnosticList();
	const reference = (path: string | undefined, start: number) =>
		path === undefined ? null : { path, span: { start, end: start + 1 } };
	const loaded = loadThemeFonts(
		{ regular: reference(fonts.regular, 1), bold: reference(fonts.bold, 2), fixed: reference(fonts.fixed, 3) },
		{
			readManualFile: (path) => {
				const bytes = files[path];
				return bytes === undefined ? { kind: "fault", fault: "missing" } : { kind: "bytes", bytes };
			},
			readProgramFile,
		},
		sink,
	);
	return { loaded, reports: sink.all.map(({ code, span, params }) => [code, span?.start, params]) };
};

it("reads the fonts that a theme names, and nothing else", () => {
	expect(load({}).loaded).toEqual({ regular: null, bold: null, fixed: null });
	const { loaded, reports } = load({ bold: "ours.ttf" });
	expect(loaded.bold).toBe(dejavu);
	expect([loaded.regular, loaded.fixed, reports]).toEqual([null, null, []]);
});

it("reports what cannot be embedded where it is named, and goes on without it", () => {
	const { loaded, reports } = load({ regular: "ours.woff2", bold: "nothing.ttf", fixed: "ours.ttf" });
	expect([loaded.regular, loaded.bold, loaded.fixed === dejavu]).toEqual([null, null, true]);
	expect(reports).toEqual([
		["font/not-truetype", 1, { path: "ours.woff2", fault: "woff2" }],
		["font/unreadable", 2, { path: "nothing.ttf" }],
	]);
});
