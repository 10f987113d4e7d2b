import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { environment, PROGRAM, run, SOUND, useFolder } from "./run-program.ts";

const folder = useFolder();
const windows = process.platform === "win32";

/** No input may take more of the processor's time, in milliseconds … */
const LONGEST = 10_000;

/** … nor more memory, in kilobytes. */
const LARGEST = 1024 * 1024;

/** A module that Node loads before the program. */
const preload = (code: string): readonly string[] => ["--import", `data:text/javascript,${encodeURIComponent(code)}`];

/** The program says at its end what it took. */
const MEASURED = preload(`process.on("exit", () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	process.stderr.write("took " + (userCPUTime + systemCPUTime) / 1000 + " ms " + maxRSS + " kB\\n");
});`);

const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder.path, name), content);

/** Builds a manual over an old PDF, within the bounds; the old PDF must be whole when there is an error. */
const buildBounded = (path: string): { readonly code: number | null; readonly stderr: string } => {
	write("old.pdf", "old");
	const before = readdirSync(folder.path).sort();
	const { code, stderr } = run(["build", path, "-o", "old.pdf"], { cwd: folder.path, node: MEASURED });
	const [, time, memory] = /^took ([\d.]+) ms (\d+) kB$/m.exec(stderr) ?? [];
	expect(Number(time)).toBeLessThan(LONGEST);
	expect(Number(memory)).toBeLessThan(LARGEST);
	expect(readdirSync(folder.path).sort()).toEqual(before);
	if (code !== 0) expect(readFileSync(join(folder.path, "old.pdf"), "utf8")).toBe("old");
	return { code, stderr };
};

const expectRefused = (path: string, diagnostic: string): void => {
	const { code, stderr } = buildBounded(path);
	expect(stderr).toContain(diagnostic);
	expect(code).toBe(1);
};

const repeat = (count: number, make: (index: number) => string): string =>
	Array.from({ length: count }, (_, index) => make(index)).join("");

/** Every line refers nine times to the line before. */
const ALIAS_BOMB = `a0: &a0 [${"x,".repeat(9)}]\n${repeat(12, (at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]\n`)}`;

describe("a manual that was made to break the program", { timeout: 60_000 }, () => {
	it.each<[string, string, string]>([
		["an alias bomb", ALIAS_BOMB, "yaml/too-many-nodes"],
		["10 MB", `${SOUND}  - text: ${"あ".repeat(3_500_000)}\n`, "file/too-large"],
		["4 MB in one text", `${SOUND}  - text: ${"「」".repeat(690_000)}\n`, "format/text-too-long"],
		["60,000 steps", SOUND + "  - step:\n    do: 開く。\n".repeat(60_000), "yaml/too-many-nodes"],
		["300,000 keys", SOUND + repeat(300_000, (at) => `k${at}: 1\n`), "yaml/too-many-nodes"],
		["brackets 10,000 deep", `title: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`, "yaml/too-deep"],
		["braces 10,000 deep, never closed", `title: ${"{a: ".repeat(10_000)}`, "yaml/too-deep"],
		["lists 10,000 deep", "- ".repeat(10_000), "yaml/too-deep"],
		["keys 10,000 deep", "? ".repeat(10_000), "yaml/too-deep"],
		["blocks 1,000 deep", repeat(1_000, (at) => `${" ".repeat(at)}a:\n`), "yaml/too-deep"],
		["100,000 anchors", "&a ".repeat(100_000), "yaml/special-start"],
		["a million escapes", `title: "${'\\"'.repeat(1_000_000)}"\n`, "format/text-too-long"],
		[
			"a variable that grows by doubling",
			`${SOUND}vars: {v0: ああ, ${repeat(25, (at) => `v${at + 1}: <v${at}><v${at}>, `)}}\nlead: <v25>\n`,
			"text/too-long",
		],
		["control characters", SOUND.replace("開き", "開\u0007\u001b[31mき"), "text/control-character"],
		["a NUL", SOUND.replace("開き", "開\0き"), "text/control-character"],
		["a lone surrogate", `${SOUND}  - text: "\\ud800"\n`, "text/control-character"],
		["a script as a link", SOUND.replace("ページ", "<javascript:alert(1)|ページ>"), "url/wrong-scheme"],
		["a file as a link", SOUND.replace("ページ", "<file:///etc/passwd|ページ>"), "url/wrong-scheme"],
		["a script as a QR code", SOUND.replace("  - done", "    qr: javascript:alert(1)\n  - done"), "url/wrong-scheme"],
	])("%s", (_, text, diagnostic) => {
		write("manual.yaml", text);
		expectRefused("manual.yaml", diagnostic);
	});

	it("a lone surrogate in UTF-16", () => {
		write("manual.yaml", Buffer.from(`\ufeff${SOUND.replace("試", "\ud800試")}`, "utf16le"));
		expectRefused("manual.yaml", "file/unknown-encoding");
	});

	it("thousands of faults", () => {
		const step = (at: number): string =>
			`  - step: s${at}\n    doo: 「次へ」\n    tap: 次え${at}\n    skip: {if: a, to: s${at}x}\n    screen: [{buton: ~}]\n`;
		write("manual.yaml", `title: 題\nbody:\n${repeat(2_000, step)}`);
		expectRefused("manual.yaml", "format/unknown-key");
	});

	it("5,000 steps, which are no fault", () => {
		write("manual.yaml", `title: 題\nbody:\n${"  - step:\n    do: 開きます。\n".repeat(5_000)}`);
		expect(buildBounded("manual.yaml").code).toBe(0);
	});

	it("standard input without an end", () => {
		if (windows) return;
		const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${PROGRAM}" build - < /dev/zero`], {
			cwd: folder.path,
			env: environment(),
			encoding: "utf8",
		});
		expect(status).toBe(1);
		expect(stderr).toContain("file/too-large");
	});
});

describe.skipIf(windows)("what is no file", { timeout: 60_000 }, () => {
	/** A manual that shows these pictures. */
	const withPictures = (sources: readonly string[]): string =>
		`title: 題\nbody:\n${sources.map((src) => `  - step:\n    do: 見る。\n    image: {src: '${src}', alt: 絵}\n`).join("")}`;

	it("as a manual is not read", async () => {
		execFileSync("mkfifo", [join(folder.path, "pipe")]);
		const server = createServer().listen(join(folder.path, "socket"));
		await new Promise((resolve) => server.once("listening", resolve));
		for (const path of ["pipe", "socket", "/dev/zero", "/dev/random"]) expectRefused(path, "file/special");
		expectRefused(folder.path, "file/folder");
		server.close();
	});

	it("as a picture is not read", () => {
		execFileSync("mkfifo", [join(folder.path, "pipe")]);
		mkdirSync(join(folder.path, "folder"));
		write("manual.yaml", withPictures(["pipe", "folder"]));
		expect(buildBounded("manual.yaml").stderr.match(/image\/unreadable/g)).toHaveLength(2);
	});

	it("inside the manual's folder is not read, wherever links and dots lead", () => {
		symlinkSync("/etc/passwd", join(folder.path, "link.png"));
		symlinkSync("/dev/zero", join(folder.path, "zero.png"));
		symlinkSync("/etc", join(folder.path, "etc"));
		const outside = ["/etc/passwd", "/dev/zero", `${"../".repeat(40)}etc/passwd`, "link.png", "zero.png", "etc/passwd"];
		write("manual.yaml", withPictures(outside));
		const { code, stderr } = buildBounded("manual.yaml");
		expect(code).toBe(1);
		expect(stderr.match(/image\/outside/g)).toHaveLength(outside.length);
	});

	it("or has too many pixels, is answered before they are unpacked", () => {
		write("huge.png", makePng(30_000, 30_000));
		write("manual.yaml", withPictures(["huge.png"]));
		expectRefused("manual.yaml", "image/too-large");
	});
});

/** A black PNG in grey, one byte a pixel. */
const makePng = (width: number, height: number): Uint8Array => {
	const chunk = (type: string, data: Uint8Array): Uint8Array => {
		const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
		const frame = Buffer.alloc(8);
		frame.writeUInt32BE(data.length, 0);
		frame.writeUInt32BE(crc32(body), 4);
		return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
	};
	const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	const pixels = deflateSync(Buffer.alloc((width + 1) * height));
	const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
	return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", new Uint8Array())]);
};

describe("a target", () => {
	it("that is read-only is not replaced", () => {
		write("manual.yaml", SOUND);
		write("final.pdf", "old");
		chmodSync(join(folder.path, "final.pdf"), 0o444);
		const { code, stderr } = run(["build", "-o", "final.pdf"], { cwd: folder.path });
		expect(code).toBe(1);
		expect(stderr).toContain("file/unwritable-target");
		expect(readFileSync(join(folder.path, "final.pdf"), "utf8")).toBe("old");
	});

	it("that several builds write at once is whole", async () => {
		write("manual.yaml", SOUND);
		run(["build", "-o", "alone.pdf"], { cwd: folder.path });
		const build = (): Promise<number | null> =>
			new Promise((resolve) => {
				const child = spawn(process.execPath, [PROGRAM, "build", "-q"], { cwd: folder.path, env: environment() });
				child.on("exit", resolve);
			});
		expect(await Promise.all([build(), build(), build(), build()])).toEqual([0, 0, 0, 0]);
		expect(readdirSync(join(folder.path, "out"))).toEqual(["manual.pdf"]);
		const bytes = readFileSync(join(folder.path, "out/manual.pdf"));
		expect(bytes.equals(readFileSync(join(folder.path, "alone.pdf")))).toBe(true);
	});
});

describe.skipIf(windows)("an interruption", () => {
	/** Sends a signal to the program itself when it has written half of its first piece of a PDF. */
	const interruptedBy = (signal: string): readonly string[] =>
		preload(`import fs from "node:fs";
			import { syncBuiltinESMExports } from "node:module";
			const { writeSync } = fs;
			fs.writeSync = (file, bytes, at, ...rest) => {
				if (file <= 2 || at > 0) return writeSync(file, bytes, at, ...rest);
				const written = writeSync(file, bytes, at, bytes.length >> 1);
				process.kill(process.pid, "${signal}");
				return written;
			};
			syncBuiltinESMExports();`);

	it.each([
		["SIGINT", 130],
		["SIGTERM", 143],
	])("amid a write (%s) ends with %d and leaves a whole PDF and nothing else", (signal, expected) => {
		write("manual.yaml", SOUND);
		write("a.pdf", "old");
		const { code } = run(["build", "-o", "a.pdf"], { cwd: folder.path, node: interruptedBy(signal) });
		expect(code).toBe(expected);
		expect(readdirSync(folder.path).sort()).toEqual(["a.pdf", "manual.yaml"]);
		expect(readFileSync(join(folder.path, "a.pdf"), "latin1")).toMatch(/^old$|^%PDF-.*%%EOF\s*$/s);
	});

	it("that nobody can catch leaves the old PDF whole", () => {
		write("manual.yaml", SOUND);
		write("a.pdf", "old");
		expect(run(["build", "-o", "a.pdf"], { cwd: folder.path, node: interruptedBy("SIGKILL") }).code).toBeNull();
		expect(readFileSync(join(folder.path, "a.pdf"), "utf8")).toBe("old");
		expect(run(["build", "-o", "a.pdf"], { cwd: folder.path }).code).toBe(0);
	});

	it("of a long layout ends at once", async () => {
		write("manual.yaml", `title: 題\nbody:\n${"  - step:\n    do: 開きます。\n".repeat(5_000)}`);
		const child = spawn(process.execPath, [PROGRAM, "build"], { cwd: folder.path, env: environment() });
		await new Promise((resolve) => setTimeout(resolve, 700));
		child.kill("SIGINT");
		const signal = await new Promise((resolve) => child.on("exit", (_, by) => resolve(by)));
		expect(signal).toBe("SIGINT");
		expect(readdirSync(folder.path)).toEqual(["manual.yaml"]);
	});
});

describe.skipIf(windows)("a surrounding that is not as usual", () => {
	/** A line of the shell; `$MFA` runs the program. */
	const shell = (line: string): { readonly code: number | null; readonly stderr: string } => {
		const env = environment({ NODE: process.execPath, PROGRAM });
		const { status, stderr } = spawnSync("sh", ["-c", `mfa() { "$NODE" "$PROGRAM" "$@"; }; ${line}`], {
			cwd: folder.path,
			env,
			encoding: "utf8",
		});
		return { code: status, stderr };
	};

	it("is a reader of the output that has seen enough", () => {
		write("manual.yaml", SOUND);
		expect(shell("{ mfa build; echo $? > code; } | head -c 0")).toEqual({ code: 0, stderr: "" });
		expect(readFileSync(join(folder.path, "code"), "utf8")).toBe("0\n");
		expect(readdirSync(join(folder.path, "out"))).toEqual(["manual.pdf"]);
	});

	it.runIf(process.platform === "linux")("is a full disk below the output", () => {
		write("manual.yaml", SOUND);
		const { code, stderr } = shell("mfa check --message-format json > /dev/full");
		expect(code).toBe(1);
		expect(stderr).toMatch(/^エラー: 表示を書き出せません \(ENOSPC\)\n$/);
	});

	it("is a closed output", () => {
		write("manual.yaml", SOUND);
		expect(shell("mfa build >&- 2>&-").code).toBe(0);
		expect(shell("mfa build nothing.yaml >&- 2>&-").code).toBe(1);
	});

	it("is a folder that is gone", () => {
		const { code, stderr } = shell('mkdir gone; cd gone; rmdir ../gone; mfa build; code=$?; exit "$code"');
		expect(code).toBe(1);
		expect(stderr).toMatch(/^エラー: 今いるフォルダーが、もうありません/);
	});

	it("is an argument that is not UTF-8", () => {
		const { code, stderr } = shell("mfa build \"$(printf '\\377\\376.yaml')\"");
		expect(code).toBe(1);
		expect(stderr).toContain("file/missing");
	});

	it("is a very long name", () => {
		const { code, stderr } = shell("mfa build $(printf 'a%.0s' $(seq 5000)).yaml");
		expect(code).toBe(1);
		expect(stderr).toContain("file/missing");
	});

	it("is a file where the folder out/ belongs", () => {
		write("manual.yaml", SOUND);
		write("out", "");
		expect(shell("mfa build").code).toBe(1);
		rmSync(join(folder.path, "out"));
		expect(shell("mfa build").code).toBe(0);
	});
});
