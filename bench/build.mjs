// Times `mfa-manual build` of the handout as a whole process, in alternation with a bare `node -e 0`, because times on
// a shared machine only mean something beside one another. Usage: npm run bench [-- runs]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const runs = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), "mfa-manual-bench-"));
const target = join(folder, "manual.pdf");
// Node 20 reads extra certificates at every start when this is set, which would be measured as if it were ours.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

const programs = {
	"node -e 0": ["-e", "0"],
	"mfa-manual --version": ["bin/mfa-manual.js", "--version"],
	"mfa-manual check": ["bin/mfa-manual.js", "check", "--quiet", "manual.yaml"],
	"mfa-manual build": ["bin/mfa-manual.js", "build", "--quiet", "manual.yaml", "-o", target],
};

const once = (words) => {
	const started = performance.now();
	const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, env: environment });
	if (status !== 0) throw new Error(`${words.join(" ")} failed: ${stderr}`);
	return performance.now() - started;
};
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (const words of Object.values(programs)) once(words); // fills the file system's cache
for (let run = 0; run < runs; run += 1)
	for (const [name, words] of Object.entries(programs)) times[name].push(once(words));

const bare = median(times["node -e 0"]);
console.log(`${runs} alternating runs, Node ${process.versions.node}, medians:`);
for (const [name, list] of Object.entries(times)) {
	const time = median(list);
	console.log(`${name.padEnd(22)} ${time.toFixed(0).padStart(5)} ms  ${(time / bare).toFixed(2).padStart(5)} × node`);
}
console.log(`${statSync(target).size} bytes`);
rmSync(folder, { recursive: true });
