import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from "yaml";
import { DEEPEST_LEVEL, MOST_NODES } from "./limits.ts";

/** Lexemes of a file that is still sensible, with its blank lines and comments. */
const MOST_LEXEMES = 2_000_000;

/** Lexemes each of which makes a node of its own. */
const NODE_MAKERS: ReadonlySet<string> = new Set(["-", ":", ",", "[", "{", "---"]);

/** A parsed text: its tokens, and the documents made of them. */
export interface YamlStream {
	readonly kind: "stream";
	readonly tokens: readonly CST.Token[];
	readonly documents: readonly ParsedDocument[];
}

/** A document, with the parser's complaints. */
export type ParsedDocument = Document.Parsed<ParsedNode>;

/** What the YAML parser makes of a text, or the limit that kept it from going on. */
export type ParsedStream = YamlStream | { readonly kind: "too-deep" | "too-many-nodes"; readonly offset: number };

/**
 * Parses a text. The limits are kept while it is read, because what lies thousands of levels deep, or has millions of
 * parts, would take all memory or overflow the stack before anybody could count it. They are coarse here (the tree's
 * builder counts exactly), and never stricter.
 */
export const parseStream = (text: string): ParsedStream => {
	const parser = new Parser();
	const tokens: CST.Token[] = [];
	let lexemes = 0;
	let nodes = 0;
	for (const lexeme of new Lexer().lex(text)) {
		lexemes++;
		if (NODE_MAKERS.has(lexeme)) nodes++;
		for (const token of parser.next(lexeme)) tokens.push(token);
		// The stack holds the document, each open collection and the scalar being read.
		if (parser.stack.length > DEEPEST_LEVEL + 2) return { kind: "too-deep", offset: parser.offset };
		if (nodes > MOST_NODES || lexemes > MOST_LEXEMES) return { kind: "too-many-nodes", offset: parser.offset };
	}
	for (const token of parser.end()) tokens.push(token);
	return { kind: "stream", tokens, documents: compose(tokens, text.length) };
};

/**
 * `failsafe` keeps every scalar a string; keys are compared by the tree's builder, because the composer compares each
 * with each.
 */
const compose = (tokens: readonly CST.Token[], length: number): readonly ParsedDocument[] => {
	const composer = new Composer({ version: "1.2", schema: "failsafe", uniqueKeys: false, keepSourceTokens: true });
	return [...composer.compose(tokens, true, length)];
};
