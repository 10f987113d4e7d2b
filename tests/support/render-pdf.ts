import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFParse, VerbosityLevel } from "pdf-parse";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

/** The pages of a PDF as PNG pictures. */
export const renderPages = async (pdf: Uint8Array, dpi: number): Promise<readonly Uint8Array[]> => {
	const parser = new PDFParse({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
	const { pages } = await parser.getScreenshot({ scale: dpi / 72, imageDataUrl: false });
	await parser.destroy();
	return pages.map((page) => page.data);
};

/** What the QR codes on a picture say; read by a decoder that did not make them. */
export const readQrCodes = async (png: Uint8Array): Promise<readonly string[]> => {
	const file = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
	// Without its own copy of the decoder the package would fetch one from the network.
	prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(file)).buffer } });
	const codes = await readBarcodes(png, { formats: ["QRCode"] });
	return codes.map((code) => code.text);
};

/** The text of a PDF in content order, a page each. */
export const readTexts = async (pdf: Uint8Array): Promise<readonly string[]> => {
	const parser = new PDFParse({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
	const { pages } = await parser.getText();
	await parser.destroy();
	return pages.map((page) => page.text);
};
