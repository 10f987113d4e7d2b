import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { REPOSITORY } from "../../support/compile-manual.ts";

const failing = vi.hoisted(() => ({ code: "" }));

// No test can fill a disk, or hold a file open as Windows does.
vi.mock("node:fs", async (load) => ({
	...(await load<typeof import("node:fs")>()),
	renameSync: () => {
		throw Object.assign(new Error(failing.code), { code: failing.code, syscall: "rename" });
	},
}));

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "mfa-manual-"));
	writeFileSync(join(folder, "manual.yaml"), "title: 題\nbody:\n  - step:\n    do: 開きます。\n");
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true, force: true });
});

const messagesOf = async (code: string): Promise<string> => {
	failing.code = code;
	const written: string[] = [];
	const keep = (text: string | Uint8Array): boolean => written.push(String(text)) > 0;
	vi.spyOn(process.stderr, "write").mockImplementation(keep);
	vi.spyOn(process.stdout, "write").mockImplementation(keep);
	await main(["build", join(folder, "manual.yaml"), "-o", join(folder, "a.pdf")], pathToFileURL(`${REPOSITORY}/`));
	vi.restoreAllMocks();
	return written.join("");
};

describe("a PDF that cannot be written", () => {
	it("says why, and leaves nothing behind", async () => {
		expect(await messagesOf("ENOSPC")).toContain("file/disk-full");
		expect(await messagesOf("EBUSY")).toContain("file/locked-target");
		expect(await messagesOf("EROFS")).toContain("file/unwritable-target");
		expect(readdirSync(folder)).toEqual(["manual.yaml"]);
	});
});
