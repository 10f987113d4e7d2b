// What goes into dist/: the program, the library, the line command. Packages that the program's paths never reach are
// replaced by stubs, because loading them costs more than the whole build of a handout.

const never = (what) =>
	`export default function unavailable() { throw new Error("${what} is not part of this build"); }`;

const STUBS = {
	// pdfkit's own font machinery: the program reads, cuts and embeds fonts itself.
	fontkit: `${never("fontkit")}\nexport { unavailable as create };`,
	linebreak: never("pdfkit's line breaking"),
	// pdfkit's encryption, which PDF/A forbids.
	"@noble/ciphers/aes": `${never("encryption")}\nexport { unavailable as cbc, unavailable as ecb };`,
	"@noble/hashes/utils": `${never("encryption")}\nexport { unavailable as bytesToHex, unavailable as concatBytes };`,
};

const slim = {
	name: "slim",
	resolveId: (id) => (id in STUBS ? `\0stub:${id}` : null),
	load: (id) => (id.startsWith("\0stub:") ? STUBS[id.slice(6)] : null),
};

/** Input of the bundler; sharp stays outside, because it is native and optional. */
export const options = {
	input: {
		main: "src/cli/main.ts",
		"progress-line": "src/cli/progress-line.ts", // a thread of main's
		index: "src/index.ts",
		lines: "src/cli/lines.ts",
	},
	platform: "node",
	external: ["sharp"],
	plugins: [slim],
	transform: { target: "node20" },
};
