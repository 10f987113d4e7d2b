// Makes a fresh clone ready: installs when nothing (or something older than the lock file) is installed, and bundles
// again when src/ is newer than dist/. Runs before `npm start` and `npm test`, so that each is the only command needed.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const time = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newest = (folder) =>
	readdirSync(folder, { recursive: true }).reduce((latest, name) => Math.max(latest, time(join(folder, name))), 0);

/** Runs npm with the Node that runs this script; no shell, so that it is the same on Windows. Its talk goes to stderr, because
 * `npm run lines` prints JSON. */
const npm = (...words) => {
	const { status } = spawnSync(process.execPath, [process.env.npm_execpath, ...words], {
		stdio: ["inherit", process.stderr, "inherit"],
	});
	if (status !== 0) process.exit(status ?? 1);
};

const installed = time("node_modules/.package-lock.json");
if (installed === 0 || installed < time("package-lock.json")) npm("ci");
else if (time("dist/main.js") < Math.max(newest("src"), time("scripts/build.mjs"))) npm("run", "--silent", "prepare");
