import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { REPOSITORY } from "../../support/compile-manual.ts";

/** The call that fails, how, and how often before it works again. */
const failing = vi.hoisted(() => ({ call: "", code: "", times: Number.POSITIVE_INFINITY }));

const fail = vi.hoisted(() => (call: string): void => {
	if (call !== failing.call || failing.times <= 0) return;
	failing.times -= 1;
	throw Object.assign(new Error(failing.code), { code: failing.code, syscall: call });
});

// No test can fill a disk, or hold a file open as Windows does.
vi.mock("node:fs", async (load) => {
	const real = await load<typeof import("node:fs")>();
	return {
		...real,
		writeSync: (...given: Parameters<typeof real.writeSync>) => {
			fail("write");
			return real.writeSync(...given);
		},
		renameSync: (...given: Parameters<typeof real.renameSync>) => {
			fail("rename");
			return real.renameSync(...given);
		},
	};
});

const PLATFORM = process.platform;

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "mfa-manual-"));
	writeFileSync(join(folder, "manual.yaml"), "title: 題\nbody:\n  - step:\n    do: 開きます。\n");
	writeFileSync(join(folder, "a.pdf"), "old");
});
afterEach(() => {
	vi.restoreAllMocks();
	Object.defineProperty(process, "platform", { value: PLATFORM });
	rmSync(folder, { recursive: true, force: true });
});

const build = async (
	call: string,
	code: string,
	{ times = Number.POSITIVE_INFINITY, target = "a.pdf" } = {},
): Promise<{ readonly exitCode: number; readonly said: string }> => {
	Object.assign(failing, { call, code, times });
	const written: string[] = [];
	const keep = (text: string | Uint8Array): boolean => written.push(String(text)) > 0;
	vi.spyOn(process.stderr, "write").mockImplementation(keep);
	vi.spyOn(process.stdout, "write").mockImplementation(keep);
	const words = ["build", join(folder, "manual.yaml"), "-o", join(folder, target)];
	const exitCode = await main(words, pathToFileURL(`${REPOSITORY}/`));
	vi.restoreAllMocks();
	return { exitCode, said: written.join("") };
};

describe("a PDF that cannot be written", () => {
	it.each([
		["write", "ENOSPC", "file/disk-full"],
		["write", "EDQUOT", "file/disk-full"],
		["write", "EIO", "file/unwritable-target"],
		["rename", "EBUSY", "file/locked-target"],
		["rename", "EROFS", "file/unwritable-target"],
		["rename", "EACCES", "file/unwritable-target"],
	])(
		"where %s gives %s is answered with %s; the old one is whole and nothing is left behind",
		async (call, code, expected) => {
			const { exitCode, said } = await build(call, code);
			expect(exitCode).toBe(1);
			expect(said).toContain(expected);
			expect(readdirSync(folder).sort()).toEqual(["a.pdf", "manual.yaml"]);
			expect(readFileSync(join(folder, "a.pdf"), "utf8")).toBe("old");
		},
	);

	it("may have too long a name", async () => {
		const { exitCode, said } = await build("", "", { target: `${"あ".repeat(100)}.pdf` });
		expect(exitCode).toBe(1);
		expect(said).toContain("file/long-name");
		expect(readdirSync(folder).sort()).toEqual(["a.pdf", "manual.yaml"]);
	});

	it("may have a name as long as names can be", async () => {
		expect((await build("", "", { target: `${"a".repeat(251)}.pdf` })).exitCode).toBe(0);
	});
});

describe("a PDF that a program on Windows holds open", () => {
	beforeEach(() => {
		Object.defineProperty(process, "platform", { value: "win32" });
	});

	it.each(["EPERM", "EACCES", "EBUSY"])("gives %s, which says that it is open", async (code) => {
		const { exitCode, said } = await build("rename", code);
		expect(exitCode).toBe(1);
		expect(said).toContain("file/locked-target");
		expect(readFileSync(join(folder, "a.pdf"), "utf8")).toBe("old");
	});

	it("is waited for while a virus scanner looks at it", async () => {
		expect((await build("rename", "EPERM", { times: 3 })).exitCode).toBe(0);
		expect(readFileSync(join(folder, "a.pdf")).subarray(0, 5).toString("latin1")).toBe("%PDF-");
	});
});
