// Bundles src/ into dist/: one file a command, loaded lazily. Packages that the program's paths never reach are
// replaced by stubs, because loading them costs more than the whole build of a handout.
import { rolldown } from "rolldown";

const never = (what) =>
	`export default function unavailable() { throw new Error("${what} is not part of this build"); }`;
const stubs = {
	"brotli/decompress.js": never("WOFF2"),
	linebreak: never("pdfkit's line breaking"),
	"@noble/ciphers/aes": `const no = () => { throw new Error("encryption is not part of this build"); }; export { no as cbc, no as ecb };`,
	"tiny-inflate": `const { inflateRawSync } = require("node:zlib"); module.exports = (from, to) => { to.set(inflateRawSync(from)); return to; };`,
};
const slim = {
	name: "slim",
	resolveId: (id) => (id in stubs ? `\0stub:${id}` : null),
	load: (id) => (id.startsWith("\0stub:") ? stubs[id.slice(6)] : null),
};

const bundle = await rolldown({
	input: { main: "src/cli/main.ts", index: "src/index.ts", lines: "src/cli/lines.ts" },
	platform: "node",
	external: ["sharp"],
	plugins: [slim],
	transform: { target: "node20" },
});
await bundle.write({ dir: "dist", format: "esm", cleanDir: true });
