import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writePdf } from "../../src/output/pdf/write-pdf.ts";
import { compileManual, REPOSITORY } from "../support/compile-manual.ts";
import { findFaults } from "./find-faults.ts";
import { findSyntaxFaults } from "./find-syntax-faults.ts";
import { LONG_MANUAL } from "./long-manual.ts";
import { readOperators } from "./page-content.ts";
import { asArray, asDictionary, isRef, nameOf, type PdfData, PdfObjects, textOf } from "./pdf-objects.ts";
import { readProgramFile } from "./sample-document.ts";

/** The files of all editions of a manual; one with errors has none. */
const writeAll = async (text: string, folder: string): Promise<readonly Uint8Array[]> => {
	const { editions, diagnostics } = await compileManual(text, folder);
	return editions.map(({ document }) => {
		if (document === null) throw new Error(`the manual has errors: ${JSON.stringify(diagnostics)}`);
		return writePdf(document, readProgramFile);
	});
};

const expectSound = (files: readonly Uint8Array[]): void => {
	expect(files.length).toBeGreaterThan(0);
	for (const file of files) {
		expect(findSyntaxFaults(file)).toEqual([]);
		expect(findFaults(new PdfObjects(file))).toEqual([]);
	}
};

const cases = join(REPOSITORY, "tests/cases");
const manuals = readdirSync(cases).filter((name) => existsSync(join(cases, name, "manual.yaml")));

describe("PDF/A-2a and PDF/UA-1", { timeout: 60_000 }, () => {
	it("are kept by the handout", async () => {
		expectSound(await writeAll(readFileSync(join(REPOSITORY, "manual.yaml"), "utf8"), REPOSITORY));
	});

	it.each(manuals)("are kept by all editions of the manual %s", async (name) => {
		const folder = join(cases, name);
		expectSound(await writeAll(readFileSync(join(folder, "manual.yaml"), "utf8"), folder));
	});

	it.each(["compact", "large", "poster"])("are kept at the density %s", async (density) => {
		expectSound(await writeAll(`page: { density: ${density} }\n${LONG_MANUAL}`, REPOSITORY));
	});
});

describe("a manual whose blocks run over columns and pages", () => {
	let files: readonly Uint8Array[] = [];
	let pdf: PdfObjects;
	beforeAll(async () => {
		files = await writeAll(LONG_MANUAL, REPOSITORY);
		pdf = new PdfObjects(files[0] ?? new Uint8Array());
	});

	const elements = (role: string): readonly PdfData[] =>
		pdf.all.filter((data) => nameOf(pdf.get(data, "S")) === role && "P" in asDictionary(data));

	it("has sound tags", () => {
		expectSound(files);
	});

	it("has paragraphs in several pieces, on several pages", () => {
		const pieces = elements("P").map((data) => asArray(asDictionary(data)["K"] ?? null));
		expect(pieces.some((kids) => kids.filter((kid) => typeof kid === "number").length > 1)).toBe(true);
		const others = pieces.flatMap((kids) => kids.filter((kid) => nameOf(asDictionary(kid)["Type"] ?? null) === "MCR"));
		expect(others.length).toBeGreaterThan(0);
		for (const kid of others) expect(isRef(asDictionary(kid)["Pg"] ?? null)).toBe(true);
	});

	it("has one table of several pages, whose head is tagged once", () => {
		expect(elements("Table").length).toBe(1);
		expect(elements("TR").length).toBe(51);
		expect(elements("TH").length).toBe(3);
		const pages = new Set(elements("TD").map((cell) => JSON.stringify(findPage(pdf, cell))));
		expect(pages.size).toBeGreaterThan(1);
	});

	it("has readings, notes and the language of what is not translated", () => {
		expect(elements("Ruby").length).toBe(1);
		expect(elements("Note").length).toBe(3);
		const english = new PdfObjects(files[1] ?? new Uint8Array());
		const languages = english.all.map((data) => textOf(english.get(data, "Lang")));
		expect(textOf(english.get(english.root, "Lang"))).toBe("en");
		expect(languages.filter((lang) => lang === "ja").length).toBeGreaterThan(10);
	});

	it("copies an address of several lines as one piece", () => {
		const contents = pdf.pages.map((page) => readOperators(pdf, page).join("\n")).join("\n");
		const address = "https://www.example.jp/a/very/long/address/that/needs/more/than/one/line";
		const marks = [...contents.matchAll(/\/Span <<\/MCID \d+\/ActualText\(([^)]*)\)>> BDC\n([\s\S]*?)EMC/g)];
		const [, , drawn = ""] = marks.find(([, text]) => text === address) ?? [];
		expect(drawn.match(/ Tj$/gm)?.length).toBeGreaterThan(1);
		expect(marks.filter(([, text]) => text === address).length).toBe(1);
	});

	it("has links over several lines as one annotation, and links inside the document", () => {
		const links = pdf.pages.flatMap((page) => asArray(pdf.get(page, "Annots")));
		expect(links.some((link) => asArray(pdf.get(link, "QuadPoints")).length > 8)).toBe(true);
		expect(links.filter((link) => nameOf(pdf.get(link, "A", "S")) === "GoTo").length).toBeGreaterThan(50);
	});
});

/** The page of the first mark in an element. */
const findPage = (pdf: PdfObjects, element: PdfData): PdfData => {
	const { Pg, K = null } = asDictionary(pdf.resolve(element));
	const [first] = asArray(K);
	return Pg ?? (first === undefined || !isRef(first) ? null : findPage(pdf, first));
};
