import type { Lang } from "../diagnostics/language.ts";

/** What is wrong with a command line, and what to type instead. */
export interface UsageFault {
	readonly message: string;
	readonly hint: string | null;
}

/** A command line that cannot be obeyed; it ends the program with `EXIT_CODE.usage`. */
export class UsageError extends Error {
	readonly fault: UsageFault;

	constructor(fault: UsageFault) {
		super(fault.message);
		this.fault = fault;
	}
}

/** The fault as it is printed; in the form of a diagnostic, which it is not, because no manual has it. */
export const sayUsageFault = ({ message, hint }: UsageFault, lang: Lang): string => {
	const [error, advice] = lang === "ja" ? ["エラー", "ヒント"] : ["error", "hint"];
	return `${error}: ${message}\n${hint === null ? "" : ` = ${advice}: ${hint}\n`}`;
};
