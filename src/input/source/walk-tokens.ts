import type { CST } from "yaml";

/** A token of the parser's tree, with what the parser puts into one that holds others. */
export type Token = CST.Token;

/**
 * Gives every token of a stream to `visit`, those inside others after them, without recursion: what is no tree yet may
 * be deep.
 */
export const walkTokens = (tokens: readonly Token[], visit: (token: Token) => void): void => {
	const open: Token[] = [...tokens].reverse();
	for (let token = open.pop(); token !== undefined; token = open.pop()) {
		visit(token);
		// One by one: a call takes only so many arguments, and a list may be as long as the text.
		for (const part of partsOf(token).reverse()) open.push(part);
	}
};

/** The tokens inside a token, in the order of the text. */
const partsOf = (token: Token): Token[] => {
	switch (token.type) {
		case "document":
			return [...token.start, ...(token.value === undefined ? [] : [token.value]), ...(token.end ?? [])];
		case "block-map":
		case "block-seq":
			return token.items.flatMap(partsOfItem);
		case "flow-collection":
			return [token.start, ...token.items.flatMap(partsOfItem), ...token.end];
		case "block-scalar":
			return [...token.props];
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
			return [...(token.end ?? [])];
		default:
			return [];
	}
};

const partsOfItem = ({ start, key, sep, value }: CST.CollectionItem): Token[] => [
	...start,
	...(key ? [key] : []),
	...(sep ?? []),
	...(value === undefined ? [] : [value]),
];
