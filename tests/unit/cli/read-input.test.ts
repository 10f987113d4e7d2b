import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readInput } from "../../../src/cli/read-input.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "mfa-manual-"));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const codesOf = async (path: string): Promise<readonly string[]> =>
	(await readInput(path)).diagnostics.all.map(({ code }) => code);

describe("a manual that cannot be read", () => {
	it("is missing, or a folder", async () => {
		expect(await codesOf(join(folder, "none.yaml"))).toEqual(["file/missing"]);
		expect(await codesOf(folder)).toEqual(["file/folder"]);
	});

	it.skipIf(process.platform === "win32")("is a device, or a link that leads to itself", async () => {
		expect(await codesOf("/dev/null")).toEqual(["file/special"]);
		const link = join(folder, "link.yaml");
		symlinkSync(link, link);
		expect(await codesOf(link)).toEqual(["file/unreadable"]);
	});

	it("has an encoding that nobody can tell", async () => {
		const path = join(folder, "manual.yaml");
		writeFileSync(path, Uint8Array.of(0x80, 0xff, 0xfe, 0x80, 0xa0, 0xff));
		expect(await codesOf(path)).toEqual(["file/unknown-encoding"]);
	});

	it.each([
		["word", "PK\x03\x04....word/document.xml"],
		["excel", "PK\x03\x04....xl/workbook.xml"],
		["powerpoint", "PK\x03\x04....ppt/presentation.xml"],
		["zip", "PK\x03\x04....a.txt"],
		["pdf", "%PDF-1.7\n"],
		["picture", "\x89PNG\r\n\x1a\n"],
		["picture", "\xff\xd8\xff\xe0"],
		["old-office", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
		["rtf", "{\\rtf1\\ansi"],
		["html", "<!DOCTYPE html>\n<html><body>title: x</body></html>"],
	])("is a file of another program (%s)", async (kind, bytes) => {
		const path = join(folder, "manual.yaml");
		writeFileSync(path, Buffer.from(bytes, "latin1"));
		const { all } = (await readInput(path)).diagnostics;
		expect(all.map(({ code, params }) => [code, params])).toEqual([["file/not-a-manual", { path, kind }]]);
	});

	it("has another encoding than UTF-8, and is read", async () => {
		const path = join(folder, "manual.yaml");
		writeFileSync(path, Buffer.from("\uFEFFtitle: 題\n", "utf16le"));
		expect(await codesOf(path)).toEqual(["file/not-utf8"]);
		expect((await readInput(path)).source.text).toBe("title: 題\n");
	});
});
