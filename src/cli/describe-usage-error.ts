import { existsSync } from "node:fs";
import type { Command, CommanderError } from "commander";
import { closestWord } from "../diagnostics/closest-word.ts";
import type { Lang } from "../diagnostics/language.ts";
import type { UsageFault } from "./usage-fault.ts";

/** The command line that was refused. */
interface Refused {
	readonly words: readonly string[];
	readonly program: Command;
	readonly lang: Lang;
}

/** Puts a refusal of the argument parser into our words; what it quotes is only found in its message. */
export const describeUsageError = (error: CommanderError, refused: Refused): UsageFault => {
	const quoted = /'(.*)'/su.exec(error.message.split("\n")[0] ?? "")?.[1] ?? "";
	switch (error.code) {
		case "commander.unknownCommand":
			return describeUnknownCommand(quoted, refused);
		case "commander.unknownOption":
			return describeUnknownOption(quoted, refused);
		case "commander.optionMissingArgument":
			return describeMissingValue(quoted, refused.lang);
		case "commander.missingArgument":
			return refused.lang === "ja"
				? { message: "メッセージの記号が必要です", hint: "例: mfa-manual explain screen/unknown-label" }
				: { message: "a message's code is needed", hint: "for example: mfa-manual explain screen/unknown-label" };
		case "commander.excessArguments":
			return refused.lang === "ja"
				? { message: "余分な言葉があります", hint: `使い方: mfa-manual ${commandOf(refused)?.name() ?? ""} --help` }
				: { message: "there are too many words", hint: `see mfa-manual ${commandOf(refused)?.name() ?? ""} --help` };
		default:
			return { message: error.message.replace(/^error: /, ""), hint: null };
	}
};

const describeUnknownCommand = (word: string, { program, lang }: Refused): UsageFault => {
	const message = lang === "ja" ? `「${word}」というコマンドはありません` : `there is no command "${word}"`;
	if (/\.ya?ml$/i.test(word) || existsSync(word)) {
		const typed = `mfa-manual build ${quote(word)}`;
		return { message, hint: lang === "ja" ? `PDF を作るには ${typed} と打ちます` : `to make its PDF, type ${typed}` };
	}
	const names = program.commands.map((command) => command.name());
	const meant = closestWord(word, names);
	if (meant !== null) return { message, hint: askWhether(meant, lang) };
	const list = names.join(", ");
	return { message, hint: lang === "ja" ? `コマンドは ${list} です` : `the commands are ${list}` };
};

const describeUnknownOption = (word: string, refused: Refused): UsageFault => {
	const { program, lang } = refused;
	const message = lang === "ja" ? `「${word}」というオプションはありません` : `there is no option "${word}"`;
	const command = commandOf(refused);
	const name = word.replace(/=.*$/su, "");
	const owner = program.commands.find((other) => optionsOf(other).includes(name));
	if (owner !== undefined) {
		const said =
			lang === "ja" ? `「${name}」は ${owner.name()} のオプションです` : `"${name}" belongs to ${owner.name()}`;
		return { message, hint: said };
	}
	const meant = closestWord(name, optionsOf(command ?? program));
	if (meant !== null) return { message, hint: askWhether(meant, lang) };
	const help = `mfa-manual ${command === null ? "" : `${command.name()} `}--help`;
	return { message, hint: lang === "ja" ? `使えるオプション: ${help}` : `for the options see ${help}` };
};

/** Examples of values that an option must have. */
const VALUES: Readonly<Record<string, string>> = {
	"--set": "device=iphone",
	"--only-lang": "en",
	"--date": "2026-04-01",
	"-o": "配布.pdf",
	"--message-format": "short",
	"--lang": "ja",
	"--format": "pdf",
	"--template": "wifi",
};

const describeMissingValue = (flags: string, lang: Lang): UsageFault => {
	const option = /^-o\b/.test(flags) ? "-o" : (/--[\w-]+/.exec(flags)?.[0] ?? flags);
	const example = `${option} ${lang === "en" && option === "-o" ? "wall.pdf" : VALUES[option]}`;
	return lang === "ja"
		? { message: `「${option}」のあとに値が必要です`, hint: `例: ${example}` }
		: { message: `"${option}" needs a value after it`, hint: `for example: ${example}` };
};

/** A word that begins with a dash of print, as Word makes of two hyphens; else null. */
export const findPrintedDash = (words: readonly string[], lang: Lang): UsageFault | null => {
	const word = words.find((one) => /^[‐‑‒–—―−－ー]{1,2}[-‐‑‒–—―−－ー]?[A-Za-z]/u.test(one) && !existsSync(one));
	if (word === undefined) return null;
	const name = word.replace(/^[^A-Za-z]+/, "");
	const mended = /^[A-Za-z](?:$|=)/.test(name) ? `-${name}` : `--${name}`;
	return lang === "ja"
		? { message: `「${word}」の横線は、半角の「-」ではありません`, hint: `${mended} と打ちます` }
		: { message: `"${word}" does not begin with plain hyphens`, hint: `type ${mended}` };
};

const askWhether = (meant: string, lang: Lang): string =>
	lang === "ja" ? `「${meant}」のことですか？` : `did you mean "${meant}"?`;

/** The command of the line; null where none of its words is one. */
const commandOf = ({ words, program }: Refused): Command | null =>
	program.commands.find((command) => words.includes(command.name())) ?? null;

const optionsOf = (command: Command): readonly string[] =>
	command.options.flatMap(({ short, long }) => [short, long].filter((flag) => flag !== undefined));

/** A name as it is typed at a prompt. */
const quote = (name: string): string => (/[\s"'&()]/u.test(name) ? `"${name}"` : name);
