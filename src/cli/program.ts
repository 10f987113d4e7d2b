import { readFileSync } from "node:fs";
import { type Argument, Command, CommanderError, type Help, Option } from "commander";
import { displayWidth } from "../diagnostics/display-width.ts";
import type { Lang } from "../diagnostics/language.ts";
import { describeUsageError, findPrintedDash } from "./describe-usage-error.ts";
import { EXIT_CODE } from "./exit-code.ts";
import { HELP_WORDS } from "./help-words.ts";
import { type BuildOptions, type InitOptions, MESSAGE_FORMATS, type ReadOptions, TEMPLATES } from "./options.ts";
import { parseChoice, parseDate, parseOutput, parseSetting } from "./parse-options.ts";
import type { RunContext } from "./run-context.ts";
import { sayUsageFault, UsageError, type UsageFault } from "./usage-fault.ts";

/** Runs one command line to its exit code. */
export const runProgram = async (words: readonly string[], context: RunContext): Promise<number> => {
	const refuse = (fault: UsageFault): number => {
		process.stderr.write(sayUsageFault(fault, context.lang));
		return EXIT_CODE.usage;
	};
	const dash = findPrintedDash(words, context.lang);
	if (dash !== null) return refuse(dash);
	const run = { exitCode: EXIT_CODE.fine as number };
	const program = makeProgram(context, (code) => {
		run.exitCode = code;
	});
	try {
		await program.parseAsync([...words], { from: "user" });
	} catch (error) {
		if (error instanceof UsageError) return refuse(error.fault);
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return EXIT_CODE.fine;
		if (error.code === "commander.help") return EXIT_CODE.usage; // no command: its list has been printed
		return refuse(describeUsageError(error, { words, program, lang: context.lang }));
	}
	return run.exitCode;
};

type Finish = (exitCode: number) => void;

const makeProgram = (context: RunContext, finish: Finish): Command => {
	const { lang } = context;
	const say = HELP_WORDS[lang];
	const program = configure(new Command("mfa-manual"), lang)
		.description(say.program)
		.version(readVersion(context.packageRoot), "-V, --version", say.version)
		.addOption(langOption(lang))
		.addHelpText("after", say.examples.program);
	program.addHelpCommand(configure(new Command("help"), lang).argument("[command]", say.command).description(say.help));
	addBuild(program, context, finish);
	addCheck(program, context, finish);
	addInit(program, context, finish);
	addOthers(program, context, finish);
	return program;
};

const addBuild = (program: Command, context: RunContext, finish: Finish): void => {
	const { lang } = context;
	const say = HELP_WORDS[lang];
	addCommand(program, "build", lang)
		.description(say.build)
		.argument("[manuals...]", say.manuals)
		.addOption(new Option("-o, --output <path>", say.output).argParser(parseOutput(lang)))
		.addOption(new Option("--set <name=value>", say.set).argParser(parseSetting(lang)).default(new Map()))
		.option("--only-lang <tag>", say.onlyLang)
		.addOption(new Option("--date <YYYY-MM-DD>", say.date).argParser(parseDate(lang)))
		.addOption(new Option("--format <kind>", say.format).argParser(parseChoice("--format", ["pdf"], lang)))
		.addOption(messageFormatOption(lang))
		.option("--strict", say.strict, false)
		.option("-q, --quiet", say.quiet, false)
		.addOption(langOption(lang))
		.addHelpText("after", say.examples.build)
		.action(async (manuals: readonly string[], options: BuildOptions) => {
			const { runBuild } = await import("./build-command.ts");
			finish(await runBuild(manualsOf(manuals), options, context));
		});
};

const addCheck = (program: Command, context: RunContext, finish: Finish): void => {
	const { lang } = context;
	const say = HELP_WORDS[lang];
	addCommand(program, "check", lang)
		.description(say.check)
		.argument("[manuals...]", say.manuals)
		.addOption(messageFormatOption(lang))
		.option("--strict", say.strict, false)
		.option("-q, --quiet", say.quiet, false)
		.addOption(langOption(lang))
		.addHelpText("after", say.examples.check)
		.action(async (manuals: readonly string[], options: ReadOptions) => {
			const { runCheck } = await import("./check-command.ts");
			finish(await runCheck(manualsOf(manuals), options, context));
		});
};

const addInit = (program: Command, context: RunContext, finish: Finish): void => {
	const { lang } = context;
	const say = HELP_WORDS[lang];
	addCommand(program, "init", lang)
		.description(say.init)
		.argument("[folder]", say.folder)
		.addOption(
			new Option("--template <name>", say.template)
				.argParser(parseChoice("--template", TEMPLATES, lang))
				.default("mfa"),
		)
		.addOption(langOption(lang))
		.addHelpText("after", say.examples.init)
		.action(async (folder: string | undefined, options: InitOptions) => {
			const { runInit } = await import("./init-command.ts");
			finish(await runInit(folder ?? ".", options, context));
		});
};

const addOthers = (program: Command, context: RunContext, finish: Finish): void => {
	const { lang } = context;
	const say = HELP_WORDS[lang];
	addCommand(program, "schema", lang)
		.description(say.schema)
		.addOption(
			new Option("-o, --output <path>", say.schemaOutput).argParser(parseOutput(lang)).default("manual.schema.json"),
		)
		.addOption(langOption(lang))
		.action(async (options: { readonly output: string }) => {
			const { runSchema } = await import("./schema-command.ts");
			finish(await runSchema(options.output, context));
		});
	addCommand(program, "explain", lang)
		.description(say.explain)
		.argument("<code>", say.code)
		.addOption(langOption(lang))
		.action(async (code: string) => {
			const { runExplain } = await import("./explain-command.ts");
			finish(runExplain(code, context));
		});
};

const addCommand = (program: Command, name: string, lang: Lang): Command => configure(program.command(name), lang);

/** What every command shares: help in the reader's language; errors are thrown and put into words by the caller. */
const configure = (command: Command, lang: Lang): Command =>
	command
		.exitOverride()
		.helpOption("-h, --help", HELP_WORDS[lang].help)
		.configureHelp(helpFor(lang))
		.configureOutput({ outputError: () => {} })
		.showSuggestionAfterError(false)
		.allowExcessArguments(false);

/** Defaults and values stand in the descriptions, where they can be put into words. */
const helpFor = (lang: Lang): Partial<Help> => {
	const say = HELP_WORDS[lang];
	const argumentsOf = (command: Command): string => command.registeredArguments.map(showArgument).join(" ");
	return {
		styleTitle: (title) => say.titles[title] ?? title,
		displayWidth,
		optionDescription: ({ description }) => description,
		argumentDescription: ({ description }) => description,
		subcommandTerm: (command) => `${command.name()} ${argumentsOf(command)}`.trimEnd(),
		commandUsage: (command) =>
			command.parent === null
				? `mfa-manual <${lang === "ja" ? "コマンド" : "command"}> ${say.options}`
				: `mfa-manual ${command.name()} ${say.options} ${argumentsOf(command)}`.trimEnd(),
	};
};

const showArgument = (argument: Argument): string => {
	const shown = argument.variadic ? `${argument.name()}...` : argument.name();
	return argument.required ? `<${shown}>` : `[${shown}]`;
};

const langOption = (lang: Lang): Option =>
	new Option("--lang <lang>", HELP_WORDS[lang].lang).argParser(parseChoice("--lang", ["ja", "en"], lang));

const messageFormatOption = (lang: Lang): Option =>
	new Option("--message-format <format>", HELP_WORDS[lang].messageFormat)
		.argParser(parseChoice("--message-format", MESSAGE_FORMATS, lang))
		.default("human");

/** The manuals named, or the one that lies in the current folder. */
const manualsOf = (named: readonly string[]): readonly string[] => (named.length === 0 ? ["manual.yaml"] : named);

const readVersion = (packageRoot: URL): string => {
	const description: unknown = JSON.parse(readFileSync(new URL("package.json", packageRoot), "utf8"));
	return typeof description === "object" && description !== null && "version" in description
		? String(description.version)
		: "";
};
