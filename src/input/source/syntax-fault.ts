import type { CST } from "yaml";
import type { Code, ParamsOf } from "../../diagnostics/registry.ts";
import type { Related, Sink } from "../../diagnostics/sink.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { LineParts } from "./line-parts.ts";

/** Puts other characters in the place of some; never across lines. */
export interface Edit extends Span {
	readonly text: string;
}

/** What keeps a text from being YAML, or from meaning what its author meant. */
export interface SyntaxFault {
	readonly span: Span;
	/** Reports it at `span`, which is that of the text as the author has it. */
	readonly report: (sink: Sink, span: Span) => void;
	/** What to type instead, so that what comes after can be looked at; none where that cannot be told. */
	readonly repair: readonly Edit[];
	/** Whether the repair only helps to look further, and may not be what was meant. */
	readonly isGuess?: boolean;
}

/** Where the parser stumbled, for the rules that say in our words what is wrong there. */
export interface SyntaxPlace {
	readonly text: string;
	/** The parser's place; `end` may lie lines further on. */
	readonly offset: number;
	readonly end: number;
	/** The parser's own code and (English) message. */
	readonly code: string;
	readonly message: string;
	/** The line of `offset`. */
	readonly line: LineParts;
	readonly tokens: readonly CST.Token[];
}

/** Explains a place in our words, or has nothing to say about it. */
export type SyntaxRule = (place: SyntaxPlace) => SyntaxFault | null;

/** Makes a fault of a code of the registry. */
export const makeFault = <C extends Code>(
	code: C,
	span: Span,
	params: ParamsOf<C>,
	repair: readonly Edit[] = [],
	related: readonly Related[] = [],
): SyntaxFault => ({
	span,
	report: (sink, place) => sink.report(code, place, params, related),
	repair,
});

/** The edit that puts a line in the place of another. */
export const replaceLine = (line: LineParts, text: string): readonly Edit[] => [
	{ start: line.start, end: line.end, text },
];
