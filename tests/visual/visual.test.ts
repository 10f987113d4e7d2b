import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Document, Page } from "../../src/document/document.ts";
import type { GlyphRun, Item } from "../../src/document/item.ts";
import { compileSound, REPOSITORY } from "../support/compile-manual.ts";
import { contextsOf } from "../support/every-manual.ts";
import { renderPages } from "../support/render-pdf.ts";
import { comparePictures, inGrey, looksTheSame } from "./compare-pictures.ts";
import { makeScreenSheets, pdfOf } from "./screen-sheets.ts";

// On a busy machine the many drawings take long.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Enough for a hyphen of 7 points to have more pixels than the noise of another machine. */
const DPI = 90;

/** Set it to take the pictures anew: UPDATE_VISUAL=1 npx vitest run tests/visual */
const UPDATES = process.env["UPDATE_VISUAL"] === "1";

const render = async (document: Document): Promise<readonly Uint8Array[]> =>
	(await renderPages(pdfOf(document), DPI)).map(inGrey);

const expectPicture = (name: string, actual: Uint8Array): void => {
	const file = join(import.meta.dirname, `${name}.png`);
	if (UPDATES || !existsSync(file)) {
		writeFileSync(file, actual);
		return;
	}
	const compared = comparePictures(readFileSync(file), actual);
	if (looksTheSame(compared)) return;
	const folder = mkdtempSync(join(tmpdir(), "visual-"));
	writeFileSync(join(folder, `${name}.png`), actual);
	writeFileSync(join(folder, `${name}-difference.png`), compared.difference);
	expect.fail(`${name} looks different at ${JSON.stringify(compared.worst)}; see ${folder}`);
};

/** The same items, but the first glyph that says `text` is not drawn; null where none does. */
const withoutGlyph = (items: readonly Item[], text: string): readonly Item[] | null => {
	const found = items.find((item) => item.kind === "glyphs" && item.texts.includes(text));
	if (found?.kind !== "glyphs") return null;
	const at = found.texts.indexOf(text);
	const part = (from: number, to?: number): GlyphRun => ({
		...found,
		x: found.x + found.advances.slice(0, from).reduce((sum, advance) => sum + advance, 0),
		glyphs: found.glyphs.slice(from, to),
		advances: found.advances.slice(from, to),
		texts: found.texts.slice(from, to),
	});
	const parts = [part(0, at), part(at + 1)].filter(({ glyphs }) => glyphs.length > 0);
	return items.flatMap((item) => (item === found ? parts : [item]));
};

/** The first page that says `text`, and that page without its first glyph for it. */
const damage = ({ pages }: Document, text: string): { readonly index: number; readonly page: Page } => {
	for (const [index, page] of pages.entries()) {
		const items = withoutGlyph(page.items, text);
		if (items !== null) return { index, page: { ...page, items } };
	}
	throw new Error(`no ${text} anywhere`);
};

describe("the drawn screens", () => {
	let sheets: Document;
	let pictures: readonly Uint8Array[];
	beforeAll(async () => {
		const [context] = await contextsOf(join(REPOSITORY, "tests/cases/components/manual.yaml"), "comfortable");
		if (context === undefined) throw new Error("the components have no edition");
		sheets = makeScreenSheets(context);
		pictures = await render(sheets);
	});

	it("look as they did", () => {
		pictures.forEach((picture, index) => {
			expectPicture(`screens-${index + 1}`, picture);
		});
	});

	it("are the same bytes when they are written once more", async () => {
		expect(pdfOf(sheets)).toEqual(pdfOf(sheets));
	});

	it.each(["。", "ー", "i", "-"])("look different where one %s is missing", async (text) => {
		const { index, page } = damage(sheets, text);
		const [picture] = await render({ ...sheets, pages: [page] });
		const before = pictures[index];
		if (before === undefined || picture === undefined) throw new Error("nothing drawn");
		expect(looksTheSame(comparePictures(before, before))).toBe(true);
		expect(looksTheSame(comparePictures(before, picture))).toBe(false);
	});
});

describe("the handout's second page", () => {
	let document: Document;
	let picture: Uint8Array;
	beforeAll(async () => {
		({ document } = await compileSound(readFileSync(join(REPOSITORY, "manual.yaml"), "utf8")));
		[, picture = new Uint8Array()] = await render(document);
	});

	it("looks as it did", () => {
		expectPicture("handout-2", picture);
	});

	it("looks different where its first comma is missing", async () => {
		const [, second] = document.pages;
		if (second === undefined) throw new Error("no second page");
		const { page } = damage({ ...document, pages: [second] }, "、");
		const pages = document.pages.map((one) => (one === second ? page : one));
		const [, damaged = new Uint8Array()] = await render({ ...document, pages });
		expect(looksTheSame(comparePictures(picture, damaged))).toBe(false);
	});
});
