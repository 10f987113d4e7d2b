// Draws the components manual for docs/components.md: its pages as small pictures. Run `npm run prepare` first.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFParse } from "pdf-parse";
import sharp from "sharp";

const MANUAL = "tests/cases/components/manual.yaml";
/** Letters of a drawn screen are just legible, and a page is about 40 kB. */
const DPI = 100;
const COLOURS = 24;

const folder = mkdtempSync(join(tmpdir(), "mfa-manual-"));
try {
	const pdf = join(folder, "components.pdf");
	execFileSync(process.execPath, ["bin/mfa-manual.js", "build", MANUAL, "-o", pdf], { stdio: "inherit" });
	const parser = new PDFParse({ data: new Uint8Array(readFileSync(pdf)) });
	const { pages } = await parser.getScreenshot({ scale: DPI / 72, imageDataUrl: false });
	await parser.destroy();
	for (const old of readdirSync("docs")) if (/^components-\d+\.png$/.test(old)) rmSync(join("docs", old));
	for (const [index, { data }] of pages.entries()) {
		const small = await sharp(data)
			.flatten({ background: "#ffffff" })
			.png({ palette: true, colours: COLOURS })
			.toBuffer();
		writeFileSync(`docs/components-${index + 1}.png`, small);
	}
	const pictures = pages.map((_, index) => `![${index + 1}](components-${index + 1}.png)`);
	writeFileSync("docs/components.md", `${head()}\n\n${pictures.join("\n\n")}\n`);
} finally {
	rmSync(folder, { recursive: true });
}

/** What stands above the pictures. */
function head() {
	return `# 画面の部品の見本 / The parts of a drawn screen

[${MANUAL}](../${MANUAL}) の印刷です。部品（screen）、印（tap、enter、look、dont）、操作のしかた（how）、画面の種類、アイコンが、どれも一度は出てきます。書きたい画面を探して、その手順をYAMLから写してください。キーの説明は [format.md](format.md#elements) にあります。

*These pages are printed from [the same manual](../${MANUAL}): every element, mark, manner of tapping, frame and icon at least once. Find the screen you need and copy its step. The keys are explained in [format.md](format.md#elements).*`;
}
