// Renews src/text/line/budoux-model.ts from the npm package budoux: node scripts/renew-budoux.mjs [version | folder]
// A folder holds the unpacked package; else the version (default below) is fetched with `npm pack`. The program itself
// never loads the package, which brings an HTML parser and 58 packages more.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const DEFAULT_VERSION = "0.9.2";
const WIDTH = 110;

const fetchPackage = (version) => {
	const folder = mkdtempSync(join(tmpdir(), "budoux-"));
	execFileSync("npm", ["pack", `budoux@${version}`, "--silent"], { cwd: folder, shell: process.platform === "win32" });
	execFileSync("tar", ["-xzf", `budoux-${version}.tgz`], { cwd: folder });
	return join(folder, "package");
};

// Keys hold no digit and no minus, so that each can stand right before its weight.
const packWeights = (weights) => {
	const lines = [""];
	for (const [key, weight] of Object.entries(weights)) {
		if (key === "" || /[\d"\\-]/.test(key)) throw new Error(`the key ${JSON.stringify(key)} needs another packing`);
		if (lines.at(-1).length + key.length + 6 > WIDTH) lines.push("");
		lines[lines.length - 1] += key + weight;
	}
	return lines;
};

const asked = process.argv[2] ?? DEFAULT_VERSION;
const folder = existsSync(asked) ? resolve(asked) : fetchPackage(asked);
const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
if (license !== "Apache-2.0") throw new Error(`the licence has become ${license}`);
const { model } = await import(pathToFileURL(join(folder, "module/data/models/ja.js")).href);
const features = Object.keys(model).sort();
const entries = features.map((name) => {
	const lines = packWeights(model[name]).map((line) => `\t\t"${line}",`);
	return `\t${name}: [\n${lines.join("\n")}\n\t],`;
});
writeFileSync(
	new URL("../src/text/line/budoux-model.ts", import.meta.url),
	`/*!
 * @license
 * The Japanese model of BudouX ${version} (https://github.com/google/budoux, module/data/models/ja.js of the npm package).
 * Copyright 2021 Google LLC. Licensed under the Apache License, Version 2.0: see BUDOUX-LICENSE.txt.
 * Changed: the weights are packed into strings. Written by scripts/renew-budoux.mjs.
 */

/** For each feature its characters, each string of them followed by its weight. */
export const BUDOUX_MODEL: Readonly<Record<string, readonly string[]>> = {
${entries.join("\n")}
};
`,
);
