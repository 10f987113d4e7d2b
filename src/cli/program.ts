import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Lang } from "../diagnostics/language.ts";
import { EXIT_CODE } from "./exit-code.ts";
import type { BuildOptions, ReadOptions } from "./options.ts";
import type { RunContext } from "./run-context.ts";
import { HELP_WORDS, translateUsageError } from "./usage-words.ts";

/** Runs one command line to its exit code. */
export const runProgram = async (words: readonly string[], context: RunContext): Promise<number> => {
	const run = { exitCode: EXIT_CODE.fine as number };
	const program = makeProgram(context, (code) => {
		run.exitCode = code;
	});
	try {
		await program.parseAsync([...words], { from: "user" });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		return error.exitCode === 0 ? EXIT_CODE.fine : EXIT_CODE.usage;
	}
	return run.exitCode;
};

const makeProgram = (context: RunContext, finish: (exitCode: number) => void): Command => {
	const { lang } = context;
	const say = HELP_WORDS[lang];
	const program = configure(new Command("mfa-manual"), lang)
		.description(say.program)
		.version(readVersion(context.packageRoot), "-V, --version", say.version)
		.addOption(langOption(lang))
		.helpCommand("help [command]", say.help);
	const build = addReadOptions(configure(program.command("build"), lang), lang)
		.description(say.build)
		.argument("[manual]", say.manual, "manual.yaml")
		.option("-o, --output <path>", say.output)
		.addOption(new Option("--set <name=value>", say.set).argParser(collectSetting(lang)).default(new Map(), ""))
		.option("--only-lang <tag>", say.onlyLang)
		.addOption(new Option("--date <YYYY-MM-DD>", say.date).argParser(parseDate(lang)))
		.addOption(new Option("--format <kind>", say.format).choices(["pdf"]).default("pdf"));
	build.action(async (manual: string, options: BuildOptions) => {
		const { runBuild } = await import("./build-command.ts");
		finish(await runBuild(manual, options, context));
	});
	const check = addReadOptions(configure(program.command("check"), lang), lang)
		.description(say.check)
		.argument("[manuals...]", say.manuals, ["manual.yaml"]);
	check.action(async (manuals: string[], options: ReadOptions) => {
		const { runCheck } = await import("./check-command.ts");
		finish(await runCheck(manuals, options, context));
	});
	configure(program.command("schema"), lang)
		.description(say.schema)
		.option("-o, --output <path>", say.schemaOutput, "manual.schema.json")
		.action(async (options: { readonly output: string }) => {
			const { runSchema } = await import("./schema-command.ts");
			finish(runSchema(options.output, context));
		});
	configure(program.command("explain"), lang)
		.description(say.explain)
		.argument("<code>", say.code)
		.action(async (code: string) => {
			const { runExplain } = await import("./explain-command.ts");
			finish(runExplain(code, context));
		});
	return program;
};

/** What every command shares: help and usage errors in the reader's language, no exit of its own. */
const configure = (command: Command, lang: Lang): Command =>
	command
		.exitOverride()
		.helpOption("-h, --help", HELP_WORDS[lang].help)
		.configureHelp({ styleTitle: (title) => HELP_WORDS[lang].titles[title] ?? title })
		.configureOutput({ outputError: (text, write) => write(translateUsageError(text, lang)) })
		.allowExcessArguments(false);

const langOption = (lang: Lang): Option => new Option("--lang <lang>", HELP_WORDS[lang].lang).choices(["ja", "en"]);

const addReadOptions = (command: Command, lang: Lang): Command => {
	const say = HELP_WORDS[lang];
	return command
		.addOption(
			new Option("--message-format <format>", say.messageFormat)
				.choices(["human", "short", "json", "github"])
				.default("human"),
		)
		.option("--strict", say.strict, false)
		.option("-q, --quiet", say.quiet, false)
		.addOption(langOption(lang));
};

const collectSetting =
	(lang: Lang) =>
	(text: string, earlier: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
		const [, name, value] = /^([^=]+)=(.+)$/su.exec(text) ?? [];
		if (name === undefined || value === undefined) throw new InvalidArgumentError(HELP_WORDS[lang].settingExpected);
		return new Map([...earlier, [name, value]]);
	};

const parseDate =
	(lang: Lang) =>
	(text: string): string => {
		const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
		if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
			throw new InvalidArgumentError(HELP_WORDS[lang].dateExpected);
		}
		return text;
	};

const readVersion = (packageRoot: URL): string => {
	const description: unknown = JSON.parse(readFileSync(new URL("package.json", packageRoot), "utf8"));
	return typeof description === "object" && description !== null && "version" in description
		? String(description.version)
		: "";
};
