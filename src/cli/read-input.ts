import { basename, dirname, extname, resolve } from "node:path";
import type { FileFault, FileResult } from "../base/world.ts";
import { DiagnosticList } from "../diagnostics/sink.ts";
import { SourceText } from "../diagnostics/source-text.ts";
import { decodeText } from "../input/source/decode-text.ts";
import { recogniseFile } from "../input/source/recognise-file.ts";
import { findSimilarFile, listManuals } from "./find-manuals.ts";
import { readRegularFile } from "./node-world.ts";

/** A manual's text with what was found while reading it. */
export interface Input {
	/** Empty where it could not be read; the diagnostics say why. */
	readonly source: SourceText;
	readonly diagnostics: DiagnosticList;
	/** The folder that its pictures are relative to. */
	readonly folder: string;
	/** The file's name without its extension. */
	readonly stem: string;
	/** Where it was read from; null for standard input. */
	readonly path: string | null;
}

/** Larger manuals are refused (format.md, "Limits"). In bytes; a UTF-16 file of 4 Mi characters is twice as large. */
const LARGEST_MANUAL = 16 * 1024 * 1024;

/** Reads a manual: a file, or standard input for `-`. */
export const readInput = async (path: string): Promise<Input> => {
	const diagnostics = new DiagnosticList();
	const place =
		path === "-"
			? { name: "-", folder: process.cwd(), stem: "manual" }
			: { name: path, folder: dirname(resolve(path)), stem: basename(path, extname(path)) };
	const give = (text: string): Input => ({
		source: new SourceText(place.name, text),
		diagnostics,
		folder: place.folder,
		stem: place.stem,
		path: path === "-" ? null : path,
	});
	const result = path === "-" ? await readStandardInput() : readRegularFile(path, LARGEST_MANUAL);
	if (result.kind === "fault") {
		reportFault(result.fault, path, diagnostics);
		return give("");
	}
	const foreign = recogniseFile(result.bytes);
	if (foreign !== null) {
		diagnostics.report("file/not-a-manual", null, { path, kind: foreign });
		return give("");
	}
	const decoded = decodeText(result.bytes);
	if (decoded.kind === "unknown") {
		diagnostics.report("file/unknown-encoding", null, { path });
		return give("");
	}
	if (decoded.encoding !== "utf-8") diagnostics.report("file/not-utf8", null, { path, encoding: decoded.encoding });
	return give(decoded.text);
};

const reportFault = (fault: FileFault, path: string, diagnostics: DiagnosticList): void => {
	if (fault === "missing") {
		const manuals = listManuals(dirname(path));
		diagnostics.report("file/missing", null, { path, similar: findSimilarFile(path), manuals });
	} else if (fault === "folder") {
		diagnostics.report("file/folder", null, { path, manuals: listManuals(path) });
	} else {
		diagnostics.report(`file/${fault === "outside" ? "unreadable" : fault}`, null, { path });
	}
};

/** Chunk by chunk, because a pipe whose writer is slow has nothing to read for a while. */
const readStandardInput = async (): Promise<FileResult> => {
	const chunks: Buffer[] = [];
	let size = 0;
	try {
		for await (const chunk of process.stdin) {
			chunks.push(Buffer.from(chunk));
			size += chunk.length;
			if (size > LARGEST_MANUAL) return { kind: "fault", fault: "too-large" };
		}
	} catch {
		return { kind: "fault", fault: "unreadable" };
	}
	return { kind: "bytes", bytes: Buffer.concat(chunks) };
};
