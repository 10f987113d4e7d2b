import { type Diagnostic, DiagnosticList } from "../../../../src/diagnostics/sink.ts";
import { SourceText } from "../../../../src/diagnostics/source-text.ts";
import { decodeManual } from "../../../../src/input/format/decode-manual.ts";
import { readSource } from "../../../../src/input/source/read-source.ts";
import type { Manual } from "../../../../src/model/manual.ts";

/** What a text decodes to, with everything that was said about it. */
export interface Decoded {
	readonly manual: Manual | null;
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads and decodes a manual. */
export const decodeText = (text: string): Decoded => {
	const sink = new DiagnosticList();
	const tree = readSource(new SourceText("manual.yaml", text), sink);
	return { manual: tree === null ? null : decodeManual(tree, sink), diagnostics: sink.all };
};

/** The manual of a text about which there is nothing to say. */
export const decodeGood = (text: string): Manual => {
	const { manual, diagnostics } = decodeText(text);
	if (manual === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
	return manual;
};
