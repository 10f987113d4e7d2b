/** A case of cases.json; what its `forbidden` means is written there. */
export interface TypographyCase {
	readonly id: string;
	readonly text: string;
	readonly forbidden: readonly string[];
	readonly level: "all" | "strict" | "very-strict" | "product" | "quality";
	/** Widths in em, lowest and highest, in steps of a half. */
	readonly sweep: readonly [number, number];
}

/** What is wrong with the lines that a case was set in; empty where nothing is. */
export const checkCase = (given: TypographyCase, set: readonly string[]): readonly string[] => {
	const text = given.text.normalize("NFC");
	const lines = set.map((line) => line.normalize("NFC"));
	const breaks = findBreaks(text, lines);
	if (breaks === null) return [`the text has changed: ${lines.join(" / ")}`];
	return given.forbidden.flatMap((entry) => {
		const [rule = "", ...rest] = entry.normalize("NFC").split(":");
		return checkRule(rule, rest.join(":"), { text, lines, breaks });
	});
};

/** A case's lines and the offsets in its text at which they end. */
interface SetText {
	readonly text: string;
	readonly lines: readonly string[];
	readonly breaks: readonly number[];
}

const checkRule = (rule: string, argument: string, set: SetText): readonly string[] => {
	switch (rule) {
		case "line-start":
			return checkStarts(new Set(argument), set);
		case "line-end":
			return set.lines
				.slice(0, -1)
				.filter((line) => new Set(argument).has([...line.trimEnd()].at(-1) ?? ""))
				.map((line) => `a line ends like this: ${line}`);
		case "split":
			return insideOf(argument, set).map((at) => `${argument} is split after ${at} units`);
		case "url":
			return insideOf(argument, set)
				.filter((at) => !mayDivideAddress(argument, at))
				.map((at) => `the address is divided at ${argument.slice(0, at)}|${argument.slice(at)}`);
		case "require-break":
			return [...set.text].flatMap((character, index) =>
				character === "\n" && !set.breaks.includes(index + 1) ? [`no break at the newline ${index}`] : [],
			);
		case "runt":
			return set.lines.length > 1 && [...(set.lines.at(-1) ?? "").trim()].length < Number(argument)
				? [`the last line is ${set.lines.at(-1)}`]
				: [];
		case "no-hyphen":
			return []; // held for every case: with a character more there are no breaks to look at
		default:
			throw new Error(`cases.json has an unknown rule: ${rule}`);
	}
};

const checkStarts = (forbidden: ReadonlySet<string>, { text, lines, breaks }: SetText): readonly string[] =>
	lines.slice(1).flatMap((line, index) => {
		const first = [...line.trimStart()][0] ?? "";
		const isTyped = text[(breaks[index] ?? 0) - 1] === "\n";
		return forbidden.has(first) && !isTyped ? [`a line begins like this: ${line}`] : [];
	});

/** How far inside each occurrence of `part` a line ends. */
const insideOf = (part: string, { text, breaks }: SetText): readonly number[] => {
	const found: number[] = [];
	for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
		found.push(...breaks.map((at) => at - start).filter((at) => at > 0 && at < part.length));
	}
	return found;
};

const ADDRESS_MARKS: ReadonlySet<string> = new Set("/?&=.#-_~:;@%+,");

const mayDivideAddress = (address: string, at: number): boolean => {
	const scheme = address.indexOf("://");
	if (scheme >= 0 && at > 0 && at < scheme + 3) return false;
	if (/%[0-9A-F]?$/.test(address.slice(0, at)) && /^[0-9A-F]/.test(address.slice(at))) {
		if (address[at - 1] === "%" || address[at - 2] === "%") return false;
	}
	return ADDRESS_MARKS.has(address[at - 1] ?? "") || ADDRESS_MARKS.has(address[at] ?? "");
};

const BLANK = /[ \n\u3000\u2009\u200b]/;

/** Whether a blank gives way to the space between Japanese and Latin, or is a sign that is never drawn. */
const mayVanish = (text: string, at: number): boolean => {
	if (text[at] === "\u200b") return true;
	const [before = "", after = ""] = [text[at - 1], text[at + 1]];
	return text[at] === " " && JAPANESE.test(before) !== JAPANESE.test(after);
};

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/**
 * The offsets in the text at which lines end. Blanks may be missing at the ends of lines and between Japanese and
 * Latin; null where any other character was lost, added or moved.
 */
const findBreaks = (text: string, lines: readonly string[]): readonly number[] | null => {
	const breaks: number[] = [];
	let at = 0;
	const skipBlanks = (): void => {
		while (at < text.length && BLANK.test(text[at] ?? "")) at++;
	};
	for (const line of lines) {
		for (let i = 0; i < line.length; ) {
			if (text[at] === line[i]) {
				at++;
				i++;
			} else if (mayVanish(text, at)) at++;
			else return null;
		}
		skipBlanks();
		breaks.push(at);
	}
	return at === text.length ? breaks.slice(0, -1) : null;
};
