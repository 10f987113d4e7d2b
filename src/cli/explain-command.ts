import { closestWord } from "../diagnostics/closest-word.ts";
import { explainCode, findCode } from "../diagnostics/explain.ts";
import { registry } from "../diagnostics/registry.ts";
import { EXIT_CODE } from "./exit-code.ts";
import type { RunContext } from "./run-context.ts";

/** `mfa-manual explain`: the page of one diagnostic. */
export const runExplain = (code: string, context: RunContext): number => {
	const known = findCode(code);
	if (known !== null) {
		process.stdout.write(explainCode(known, context.lang));
		return EXIT_CODE.fine;
	}
	const meant = closestWord(code, Object.keys(registry));
	if (context.lang === "ja") {
		process.stderr.write(
			`エラー: 「${code}」という記号のメッセージはありません。${meant === null ? "" : `「${meant}」のことですか？`}\n`,
		);
	} else {
		process.stderr.write(`error: there is no message "${code}".${meant === null ? "" : ` Did you mean "${meant}"?`}\n`);
	}
	return EXIT_CODE.usage;
};
