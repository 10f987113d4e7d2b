import type { Sink } from "../../diagnostics/sink.ts";
import { continuation, explainDeepBeginning, explainHanging, otherIndents } from "./explain-indentation.ts";
import { findConflict } from "./find-conflict.ts";
import { findOpenBracket, findOpenQuote } from "./find-open-token.ts";
import { findTokenFaults } from "./find-token-faults.ts";
import { FLOW_RULES } from "./flow-rules.ts";
import { splitLine } from "./line-parts.ts";
import { MendedText } from "./mended-text.ts";
import { parseStream, type YamlStream } from "./parse-stream.ts";
import type { SyntaxFault, SyntaxPlace } from "./syntax-fault.ts";
import { explainSyntax } from "./syntax-rules.ts";
import { RepairTrials } from "./trial-repair.ts";
import { suspectLines, TYPING_RULES } from "./typing-rules.ts";

/** How many syntax errors are looked for in one run. */
const MOST_ROUNDS = 20;

/** How much is read again in one run, in UTF-16 units: about a second's work, twenty errors of an ordinary manual. */
const MOST_REREAD = 1_000_000;

/** How much is read on trial in one run, in UTF-16 units. */
const MOST_TRIED = 1_200_000;

/** Parsers stumble again over what follows a fault; only the first error of a text can be trusted. */
const firstFault = (text: string, stream: YamlStream, trials: RepairTrials): SyntaxFault | null => {
	const conflict = findConflict(text);
	const errors = stream.documents.flatMap((document) => document.errors).toSorted((a, b) => a.pos[0] - b.pos[0]);
	const error = errors[0];
	const [own] = findTokenFaults(text, stream.tokens);
	if (conflict !== null) return conflict;
	if (error === undefined || (own !== undefined && own.span.start <= error.pos[0])) return own ?? null;
	const [offset, end] = error.pos;
	const { code, message } = error;
	return diagnose({ text, offset, end, code, message, line: splitLine(text, offset), tokens: stream.tokens }, trials);
};

/** The explanation whose repair lets the text be read on; failing that, what the parser's message says. */
const diagnose = (place: SyntaxPlace, trials: RepairTrials): SyntaxFault => {
	const { text, offset, tokens } = place;
	const usual = explainSyntax(place);
	const opening = findOpenBracket(tokens, offset) ?? findOpenQuote(tokens, offset);
	const lines = suspectLines(text, offset);
	const opened = opening === null ? lines : [splitLine(text, opening), ...lines];
	const candidates = [
		...opened.flatMap((line) => FLOW_RULES.map((rule) => rule(text, line))),
		...lines.flatMap((line) => TYPING_RULES.map((rule) => rule(text, line))),
		explainDeepBeginning(place),
		explainHanging(place),
		usual,
		...lines.flatMap((line) => [continuation(text, line), ...otherIndents(text, line)]),
	];
	const faults = candidates.filter((fault) => fault !== null);
	return trials.pickFurthest(text, offset, faults) ?? usual;
};

/** A text in which every fault was mended, and what the parser makes of it. */
export interface SoundText {
	readonly text: MendedText;
	readonly stream: YamlStream;
}

/**
 * Reports what keeps a text from being YAML. After each fault the text is read again with the fault mended, so that
 * faults further down are found too, and none is reported because of another one. The mended text where all of it can
 * be read then, as its author surely meant it; else null.
 */
export const mendSyntax = (text: string, stream: YamlStream, sink: Sink): SoundText | null => {
	const mended = new MendedText(text);
	let parsed = stream;
	let isSure = true;
	const trials = new RepairTrials(MOST_TRIED);
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const fault = firstFault(mended.current, parsed, trials);
		if (fault === null) return isSure ? { text: mended, stream: parsed } : null;
		// A mended line that is still wrong was mended wrongly, and what follows it cannot be judged.
		if (mended.hasMended(fault.span.start)) return null;
		fault.report(sink, mended.originalSpan(fault.span));
		if (fault.repair.length === 0 || (round + 1) * text.length > MOST_REREAD) return null;
		isSure &&= fault.isGuess !== true;
		mended.apply(fault.repair);
		const next = parseStream(mended.current);
		if (next.kind !== "stream") return null;
		parsed = next;
	}
	return null;
};
