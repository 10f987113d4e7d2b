import type { Lang } from "../diagnostics/language.ts";
import { EXIT_CODE } from "./exit-code.ts";
import { runProgram } from "./program.ts";
import { chooseSpeakingLanguage } from "./speaking-language.ts";

/**
 * The program: words of the command line in, exit code out. `packageRoot` is where fonts/ and assets/ lie.
 */
export const main = async (words: readonly string[], packageRoot: URL): Promise<number> => {
	const lang = chooseSpeakingLanguage(
		askedLanguage(words),
		process.env,
		new Intl.DateTimeFormat().resolvedOptions().locale,
	);
	// A reader that has seen enough (`mfa-manual check | head`) closes the pipe; that is no fault.
	for (const stream of [process.stdout, process.stderr]) {
		stream.on("error", (error: NodeJS.ErrnoException) => {
			if (error.code !== "EPIPE") throw error;
		});
	}
	try {
		return await runProgram(words, { lang, packageRoot });
	} catch (error) {
		process.stderr.write(describeBug(error, lang));
		return EXIT_CODE.bug;
	}
};

/** `--lang en` or `--lang=en`, looked at before anything else, because help and usage errors speak it, too. */
const askedLanguage = (words: readonly string[]): string | undefined => {
	const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
	if (at < 0) return undefined;
	const word = words[at] ?? "";
	return word.includes("=") ? word.slice(word.indexOf("=") + 1) : words[at + 1];
};

const describeBug = (error: unknown, lang: Lang): string => {
	const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
	const sentence =
		lang === "ja"
			? "プログラムの不具合が見つかりました。お使いの YAML の間違いではありません。下の内容を開発者にお知らせください。"
			: "This is a bug in mfa-manual, not a mistake in your YAML. Please report the lines below.";
	return `${sentence}\n\n${detail}\n`;
};
