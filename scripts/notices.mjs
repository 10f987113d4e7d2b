// Writes THIRD-PARTY-NOTICES.md: every package that the bundle contains, with the text of its licence, and the data
// files. Usage: node scripts/notices.mjs
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { options } from "./bundle-options.mjs";

const bundle = await rolldown(options);
const { output } = await bundle.generate({ format: "esm" });
const folders = new Set();
for (const chunk of output) {
	for (const id of Object.keys(chunk.modules ?? {})) {
		const found = /^(.*node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/.exec(id);
		if (found) folders.add(found[1].replace(/^\0/, ""));
	}
}

const MIT_BY_README =
	"MIT License. The package has no licence file of its own; its description and README name the licence.";
const licenceOf = (folder) => {
	const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
	return name === undefined ? MIT_BY_README : readFileSync(join(folder, name), "utf8").trim();
};
const packages = [...folders]
	.filter((folder) => existsSync(join(folder, "package.json")))
	.map((folder) => ({ ...JSON.parse(readFileSync(join(folder, "package.json"), "utf8")), text: licenceOf(folder) }))
	.toSorted((a, b) => (a.name < b.name ? -1 : 1));

const sections = packages.map(
	({ name, version, license, text }) =>
		`## ${name} ${version}\n\n${license ?? "MIT"}\n\n\`\`\`text\n${text.replaceAll("\r\n", "\n")}\n\`\`\``,
);
const data = `# Third-party notices

mfa-manual itself is under the MIT License. What follows is what it ships or contains.

## Fonts

The files in \`fonts/\` are unchanged; their licences lie beside them and fonts/README.md says where each comes from.
BIZ UDPGothic, BIZ UDGothic, Noto Sans JP and Noto Emoji: SIL Open Font License 1.1. DejaVu Sans: Bitstream Vera licence,
changes in the public domain.

## Phrase model

The bundle contains the Japanese model of BudouX 0.9.2, Copyright 2021 Google LLC, Apache License 2.0, repacked in
\`src/text/line/budoux-model.ts\`.

\`\`\`text
${readFileSync("src/text/line/BUDOUX-LICENSE.txt", "utf8").trim()}
\`\`\`

## sharp

Screenshots are read by sharp (Apache-2.0) and its libvips (LGPL-3.0-or-later). They are installed by npm as an optional
dependency of their own and are not part of this package.

# Packages in the bundle
`;
writeFileSync("THIRD-PARTY-NOTICES.md", `${data}\n${sections.join("\n\n")}\n`);
console.log(`${packages.length} packages: ${packages.map(({ name }) => name).join(", ")}`);
