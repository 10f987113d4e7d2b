import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Code } from "../diagnostics/registry.ts";
import { DiagnosticList } from "../diagnostics/sink.ts";
import { SourceText } from "../diagnostics/source-text.ts";
import { renderSchema } from "../input/format/render-schema.ts";
import { EXIT_CODE } from "./exit-code.ts";
import type { InitOptions } from "./options.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";
import type { RunContext } from "./run-context.ts";
import { guardWriting, WRITE_FAULT_CODES, writeOutput } from "./write-output.ts";

/** `mfa-manual init`: a folder that builds at once. Nothing is overwritten; where something is in the way, nothing is written. */
export const runInit = async (folder: string, options: InitOptions, context: RunContext): Promise<number> => {
	const files = listFiles(options, context);
	const diagnostics = new DiagnosticList();
	const taken = [...files.keys()].filter((name) => existsSync(join(folder, name)));
	if (taken.length > 0) diagnostics.report("file/exists", null, { path: folder, names: taken });
	else {
		const fault = await guardWriting(() => writeFolder(folder, files));
		if (fault !== null) diagnostics.report(fault.code, null, { path: fault.path });
	}
	if (diagnostics.hasErrors) {
		const findings = { source: new SourceText(folder, ""), diagnostics };
		reportDiagnostics([findings], [], { messageFormat: "human" }, context.lang);
		return EXIT_CODE.input;
	}
	process.stdout.write(sayBegun(folder, [...files.keys()], context.lang));
	return EXIT_CODE.fine;
};

/** The folder for screenshots and a logo; empty. */
const PICTURES = "assets";

/** The files by their names in the new folder. */
const listFiles = ({ template }: InitOptions, { lang, packageRoot }: RunContext): ReadonlyMap<string, Uint8Array> => {
	const read = (name: string): Uint8Array => readFileSync(new URL(`assets/templates/${name}`, packageRoot));
	return new Map([
		["manual.yaml", read(`${template}.${lang}.yaml`)],
		["manual.schema.json", new TextEncoder().encode(renderSchema())],
		["README.md", read(`README.${lang}.md`)],
	]);
};

interface Refusal {
	readonly path: string;
	readonly code: Extract<Code, (typeof WRITE_FAULT_CODES)[keyof typeof WRITE_FAULT_CODES]>;
}

/** Writes all files, or takes back those that it wrote. */
const writeFolder = (folder: string, files: ReadonlyMap<string, Uint8Array>): Refusal | null => {
	const written: string[] = [];
	const isNew = !existsSync(folder);
	const takeBack = (path: string, code: Refusal["code"]): Refusal => {
		for (const one of written) rmSync(one, { force: true });
		if (isNew) rmSync(folder, { recursive: true, force: true });
		return { path, code };
	};
	for (const [name, bytes] of files) {
		const path = join(folder, name);
		const fault = writeOutput(path, bytes);
		if (fault !== null) return takeBack(path, WRITE_FAULT_CODES[fault]);
		written.push(path);
	}
	const pictures = join(folder, PICTURES);
	try {
		mkdirSync(pictures, { recursive: true });
		return null;
	} catch {
		return takeBack(pictures, "file/unwritable-target");
	}
};

const sayBegun = (folder: string, names: readonly string[], lang: RunContext["lang"]): string => {
	const made = [...names, `${PICTURES}/`].map((name) => `  ${join(folder, name)}\n`).join("");
	const go = folder === "." ? "" : `  cd ${/\s/.test(folder) ? `"${folder}"` : folder}\n`;
	return lang === "ja"
		? `作りました:\n${made}\n次に、こう打ちます:\n${go}  npx mfa-manual build\n`
		: `made:\n${made}\nnow type:\n${go}  npx mfa-manual build\n`;
};
