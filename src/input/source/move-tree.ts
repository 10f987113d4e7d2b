import type { Code, ParamsOf } from "../../diagnostics/registry.ts";
import type { Related, Sink } from "../../diagnostics/sink.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { MendedText } from "./mended-text.ts";
import type { MapEntry, ScalarNode, SourceNode } from "./source-node.ts";

/** A tree of a mended text with the places of the text as it was written. What several aliases share stays shared. */
export const moveTree = (root: SourceNode, text: MendedText): SourceNode => {
	const moved = new Map<SourceNode, SourceNode>();
	const moveEntry = ({ key, value }: MapEntry): MapEntry => ({ key: moveScalar(key, text), value: move(value) });
	const move = (node: SourceNode): SourceNode => {
		const known = moved.get(node);
		if (known !== undefined) return known;
		const span = text.originalSpan(node.span);
		const result: SourceNode =
			node.kind === "scalar"
				? moveScalar(node, text)
				: node.kind === "list"
					? { ...node, items: node.items.map(move), span }
					: { ...node, entries: node.entries.map(moveEntry), repeats: node.repeats.map(moveEntry), span };
		moved.set(node, result);
		return result;
	};
	return move(root);
};

const moveScalar = (node: ScalarNode, text: MendedText): ScalarNode => ({
	...node,
	content: { ...node.content, offsets: node.content.offsets.map((offset) => text.originalOffset(offset)) },
	span: text.originalSpan(node.span),
	...(node.comment === undefined
		? {}
		: { comment: { text: node.comment.text, span: text.originalSpan(node.comment.span) } }),
});

/** A sink for what is found in a mended text: it passes everything on at its place in the text as it was written. */
export class MovedReports implements Sink {
	readonly #sink: Sink;
	readonly #text: MendedText;

	constructor(sink: Sink, text: MendedText) {
		this.#sink = sink;
		this.#text = text;
	}

	report<C extends Code>(code: C, span: Span | null, params: ParamsOf<C>, related: readonly Related[] = []): void {
		const moved = related.map((one) => ({ ...one, span: this.#text.originalSpan(one.span) }));
		this.#sink.report(code, span === null ? null : this.#text.originalSpan(span), params, moved);
	}

	mute(span: Span): void {
		this.#sink.mute(this.#text.originalSpan(span));
	}
}
