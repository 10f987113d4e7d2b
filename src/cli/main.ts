import type { Lang } from "../diagnostics/language.ts";
import { EXIT_CODE } from "./exit-code.ts";
import { runProgram } from "./program.ts";
import { chooseSpeakingLanguage } from "./speaking-language.ts";
import { sayUsageFault, type UsageFault } from "./usage-fault.ts";

/**
 * The program: words of the command line in, exit code out. `packageRoot` is where fonts/ and assets/ lie.
 */
export const main = async (words: readonly string[], packageRoot: URL): Promise<number> => {
	const lang = chooseSpeakingLanguage(
		askedLanguage(words),
		process.env,
		() => new Intl.DateTimeFormat().resolvedOptions().locale,
	);
	watchStreams(lang);
	try {
		return await runProgram(words, { lang, packageRoot });
	} catch (error) {
		if (isFolderGone(error)) {
			process.stderr.write(sayUsageFault(FOLDER_GONE[lang], lang));
			return EXIT_CODE.input;
		}
		process.stderr.write(describeBug(error, lang));
		return EXIT_CODE.bug;
	}
};

/**
 * What cannot be printed: a reader that has seen enough (`mfa-manual check | head`) closes the pipe, which is no fault; a
 * full disk under `> messages.txt` is one.
 */
const watchStreams = (lang: Lang): void => {
	const failOnce = (error: NodeJS.ErrnoException): void => {
		if (error.code === "EPIPE") return;
		process.once("exit", () => {
			process.exitCode ||= EXIT_CODE.input;
		});
		const said = lang === "ja" ? "エラー: 表示を書き出せません" : "error: the output cannot be written";
		process.stderr.write(`${said} (${error.code ?? error.message})\n`);
	};
	process.stdout.on("error", failOnce);
	process.stderr.on("error", () => {}); // there is nowhere left to say it
};

const isFolderGone = (error: unknown): boolean =>
	error instanceof Error && "syscall" in error && error.syscall === "uv_cwd";

const FOLDER_GONE: { readonly [language in Lang]: UsageFault } = {
	ja: {
		message: "今いるフォルダーが、もうありません（消されたか、名前が変わりました）",
		hint: "手順書のあるフォルダーに cd で移ってから、もう一度実行します",
	},
	en: {
		message: "the current folder is gone: it was removed or renamed",
		hint: "change to the folder of your manual with cd, and try again",
	},
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
