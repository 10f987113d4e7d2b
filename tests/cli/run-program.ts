import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";
import { REPOSITORY } from "../support/compile-manual.ts";

/** What `npx mfa-manual` runs. */
export const PROGRAM: string = join(REPOSITORY, "bin/mfa-manual.js");

/** The smallest manual that is worth its name; one page. */
export const SOUND = `title: 試し
body:
  - step:
    mode: browser
    do: ページを開きます。
  - done: おわり
`;

interface RunOptions {
	readonly cwd: string;
	readonly input?: string | Uint8Array;
	readonly env?: Record<string, string>;
	/** Options of Node itself. */
	readonly node?: readonly string[];
}

interface RunResult {
	/** Null where a signal ended it. */
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** The environment of a program that speaks Japanese. */
export const environment = (more: Record<string, string> = {}): Record<string, string> => ({
	PATH: process.env["PATH"] ?? "",
	LANG: "ja_JP.UTF-8",
	...more,
});

/** After so many milliseconds the program counts as hanging, and is ended; also a busy machine gets there. */
const HANG = 55_000;

/** The program as its users run it: a process of its own. */
export const run = (words: readonly string[], { cwd, input = "", env = {}, node = [] }: RunOptions): RunResult => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [...node, PROGRAM, ...words], {
		cwd,
		input,
		env: environment(env),
		encoding: "utf8",
		maxBuffer: 64 * 1024 * 1024,
		timeout: HANG,
	});
	return { code: status, stdout, stderr };
};

/**
 * A folder that is new for every test of the file; its path is only there while a test runs. Such tests start many
 * programs, so that they may take their time.
 */
export const useFolder = (): { readonly path: string } => {
	vi.setConfig({ testTimeout: HANG });
	const folder = { path: "" };
	beforeEach(() => {
		folder.path = mkdtempSync(join(tmpdir(), "mfa-manual-"));
	});
	afterEach(() => {
		rmSync(folder.path, { recursive: true, force: true });
	});
	return folder;
};
