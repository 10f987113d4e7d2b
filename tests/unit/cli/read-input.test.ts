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

	it("has another encoding than UTF-8, and is read", async () => {
		const path = join(folder, "manual.yaml");
		writeFileSync(path, Buffer.from("\uFEFFtitle: 題\n", "utf16le"));
		expect(await codesOf(path)).toEqual(["file/not-utf8"]);
		expect((await readInput(path)).source.text).toBe("title: 題\n");
	});
});
