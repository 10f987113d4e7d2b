import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dumpDocument } from "../../../src/document/dump-document.ts";
import { compileSound } from "../../support/compile-manual.ts";

/** A manual of this folder's neighbours on another paper or in another density. */
const PAPERS = [
	{ manual: "vpn", page: "{size: A3}" },
	{ manual: "vpn", page: "{size: A5}" },
	{ manual: "wifi", page: "{size: A5, density: compact}" },
	{ manual: "password", page: "{size: B5}" },
	{ manual: "password", page: "{columns: 1}" },
	{ manual: "password", page: "{density: large}" },
	{ manual: "notice", page: "{size: A3, density: poster}" },
] as const;

const onPaper = (text: string, page: string): string =>
	text.replace(/^page:.*\n(?: .*\n)*/mu, "").replace(/^body:$/mu, `page: ${page}\nbody:`);

const nameOf = (manual: string, page: string): string => [manual, ...(page.match(/[A-Za-z0-9]+/g) ?? [])].join("-");

describe.each(PAPERS)("$manual on page $page", ({ manual, page }) => {
	it("has the pages of its golden", async () => {
		const folder = join(import.meta.dirname, "..", manual);
		const text = onPaper(readFileSync(join(folder, "manual.yaml"), "utf8"), page);
		expect(text).toContain(`page: ${page}`);
		const { document } = await compileSound(text, folder);
		const golden = `${nameOf(manual, page)}.txt`;
		await expect(dumpDocument(document)).toMatchFileSnapshot(join(import.meta.dirname, golden));
	});
});
