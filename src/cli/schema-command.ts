import { renderSchema } from "../input/format/render-schema.ts";
import { EXIT_CODE } from "./exit-code.ts";
import type { RunContext } from "./run-context.ts";
import { writeOutput } from "./write-output.ts";

/** `mfa-manual schema`: writes the JSON Schema of the format. */
export const runSchema = (output: string, context: RunContext): number => {
	const fault = writeOutput(output, new TextEncoder().encode(renderSchema()));
	if (fault === null) {
		process.stdout.write(context.lang === "ja" ? `${output} を書き出しました\n` : `wrote ${output}\n`);
		return EXIT_CODE.fine;
	}
	process.stderr.write(
		context.lang === "ja" ? `エラー: ${output} に書き込めません\n` : `error: ${output} cannot be written\n`,
	);
	return EXIT_CODE.input;
};
