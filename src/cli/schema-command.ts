import { DiagnosticList } from "../diagnostics/sink.ts";
import { SourceText } from "../diagnostics/source-text.ts";
import { renderSchema } from "../input/format/render-schema.ts";
import { EXIT_CODE } from "./exit-code.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";
import type { RunContext } from "./run-context.ts";
import { guardWriting, WRITE_FAULT_CODES, writeOutput } from "./write-output.ts";

/** `mfa-manual schema`: writes the JSON Schema of the format. */
export const runSchema = async (output: string, { lang }: RunContext): Promise<number> => {
	const fault = await guardWriting(() => writeOutput(output, new TextEncoder().encode(renderSchema())));
	if (fault === null) {
		process.stdout.write(lang === "ja" ? `${output} を書き出しました\n` : `wrote ${output}\n`);
		return EXIT_CODE.fine;
	}
	const diagnostics = new DiagnosticList();
	diagnostics.report(WRITE_FAULT_CODES[fault], null, { path: output });
	reportDiagnostics([{ source: new SourceText(output, ""), diagnostics }], [], { messageFormat: "human" }, lang);
	return EXIT_CODE.input;
};
