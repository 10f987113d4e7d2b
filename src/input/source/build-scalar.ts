import type { CST } from "yaml";
import type { Span } from "../../diagnostics/span.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import { decodeBlockScalar } from "./scalar/decode-block-scalar.ts";
import { decodeFlowScalar } from "./scalar/decode-flow-scalar.ts";
import type { ScalarNode } from "./source-node.ts";

const STYLES = {
	scalar: "plain",
	"single-quoted-scalar": "single",
	"double-quoted-scalar": "double",
} as const;

/** A scalar that holds nothing at all, at its place. */
export const emptyScalar = (offset: number): ScalarNode => ({
	kind: "scalar",
	content: { text: "", offsets: [offset] },
	style: "plain",
	isNull: true,
	span: { start: offset, end: offset },
});

/** The value of a scalar's token; null for what is no scalar. `parentIndent` is that of a document's own scalar. */
export const buildScalar = (token: CST.Token): ScalarNode | null => {
	switch (token.type) {
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar": {
			const { offset, source } = token;
			if (token.type === "scalar" && source === "") return emptyScalar(offset);
			const content = decodeFlowScalar(token.type, source, offset);
			return {
				kind: "scalar",
				content,
				style: STYLES[token.type],
				isNull: token.type === "scalar" && isNull(content),
				span: { start: offset, end: offset + source.length },
			};
		}
		case "block-scalar":
			return buildBlockScalar(token);
		default:
			return null;
	}
};

const isNull = ({ text }: SourcedText): boolean => text === "~" || text === "null";

const buildBlockScalar = (token: CST.BlockScalar): ScalarNode => {
	const header = token.props.find((prop) => prop.type === "block-scalar-header");
	const headerSource = header !== undefined && "source" in header ? header.source : "|";
	const length = token.props.reduce((sum, prop) => sum + ("source" in prop ? prop.source.length : 0), 0);
	const offset = token.offset + length;
	const content = decodeBlockScalar({ header: headerSource, source: token.source, offset, indent: token.indent });
	return {
		kind: "scalar",
		content,
		style: headerSource.startsWith(">") ? "folded" : "literal",
		isNull: false,
		span: spanOfBlock(token, offset, headerSource.length),
	};
};

/** From the indicator to the end of the last line that says something. */
const spanOfBlock = (token: CST.BlockScalar, offset: number, headerLength: number): Span => {
	const said = token.source.trimEnd();
	const end = said === "" ? token.offset + headerLength : offset + said.length;
	return { start: token.offset, end };
};
