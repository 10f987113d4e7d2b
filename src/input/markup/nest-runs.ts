import { assertNever } from "../../base/assert-never.ts";
import type { Sink } from "../../diagnostics/sink.ts";
import type { AuthoredInline } from "../../model/inline.ts";
import { isAddress } from "./angle-mark.ts";
import { type MarkedText, plainText, type Range, spanOfRange } from "./marked-text.ts";
import { makeText, scanMarks, type TextToken, type Token } from "./scan-marks.ts";

/** Labels may lie so deep in one another; brackets beyond that are plain characters. */
const DEEPEST_LABEL = 8;

/** A label or a bold run that is being filled, or the paragraph itself (null). */
interface Frame {
	readonly opened: Token | null;
	readonly runs: AuthoredInline[];
	/** Text that the next run ends. */
	text: TextToken[];
}

/** The runs of a range that lies in one paragraph. Marks without their counterpart are reported and printed. */
export const parseRuns = (marked: MarkedText, range: Range, sink: Sink): readonly AuthoredInline[] => {
	const tokens = scanMarks(marked, range);
	const paired = pairLabels(tokens);
	const root: Frame = { opened: null, runs: [], text: [] };
	const stack: Frame[] = [root];
	const top = (): Frame => stack.at(-1) ?? root;
	const nest = (opened: Token): void => void stack.push({ opened, runs: [], text: [] });
	const context: NestContext = { marked, sink };
	for (const token of tokens) {
		if (token.kind === "bold") {
			if (top().opened?.kind === "bold") closeFrame(stack, token.end, context);
			else nest(token);
		} else if (token.kind === "open" && paired.has(token)) nest(token);
		else if (token.kind === "close" && paired.has(token)) {
			if (top().opened?.kind === "bold") giveUpBold(stack, context);
			closeFrame(stack, token.end, context);
		} else addToken(top(), token, context);
	}
	if (top().opened?.kind === "bold") giveUpBold(stack, context);
	return finishRuns(root, context);
};

interface NestContext {
	readonly marked: MarkedText;
	readonly sink: Sink;
}

/** The brackets that have a counterpart. */
const pairLabels = (tokens: readonly Token[]): ReadonlySet<Token> => {
	const open: Token[] = [];
	const paired = new Set<Token>();
	for (const token of tokens) {
		if (token.kind === "open") open.push(token);
		if (token.kind !== "close") continue;
		const counterpart = open.pop();
		if (counterpart === undefined || open.length >= DEEPEST_LABEL) continue;
		paired.add(counterpart).add(token);
	}
	return paired;
};

/** Ends the innermost frame and puts it into the one around it. */
const closeFrame = (stack: Frame[], end: number, context: NestContext): void => {
	const frame = stack.pop();
	const around = stack.at(-1);
	if (frame?.opened == null || around === undefined) return;
	const children = finishRuns(frame, context);
	const span = spanOfRange(context.marked, { start: frame.opened.start, end });
	endText(around, context);
	around.runs.push({ kind: frame.opened.kind === "bold" ? "bold" : "label", children, span });
};

/** A `__` without a second one: reported, and printed with what follows it. */
const giveUpBold = (stack: Frame[], context: NestContext): void => {
	const frame = stack.pop();
	const around = stack.at(-1);
	if (frame?.opened == null || around === undefined) return;
	reportUnpaired("__", frame.opened, context);
	around.text.push(makeText(context.marked, frame.opened.start, frame.opened.end, "__"));
	const [first, ...rest] = frame.runs;
	if (first !== undefined) {
		endText(around, context);
		around.runs.push(first, ...rest);
	}
	around.text.push(...frame.text);
};

const reportUnpaired = (mark: "__" | "==", { start }: Range, { marked, sink }: NestContext): void => {
	const following = /^.{0,8}/u.exec(marked.content.text.slice(start))?.[0] ?? mark;
	sink.report("text/unpaired-mark", spanOfRange(marked, { start, end: start + 2 }), { mark, following });
};

const addToken = (frame: Frame, token: Token, context: NestContext): void => {
	const { marked } = context;
	switch (token.kind) {
		case "text":
			frame.text.push(token);
			return;
		case "open":
			frame.text.push(makeText(marked, token.start, token.end, "「"));
			return;
		case "close":
			frame.text.push(makeText(marked, token.start, token.end, "」"));
			return;
		case "unpaired-literal":
			reportUnpaired("==", token, context);
			frame.text.push(makeText(marked, token.start, token.end, "=="));
			return;
		case "bold": // opens or closes a frame, and never comes here
			return;
		case "literal":
		case "angle":
		case "ruby":
		case "line-break":
			endText(frame, context);
			frame.runs.push(makeRun(token, context));
			return;
		default:
			assertNever(token);
	}
};

type RunToken = Extract<Token, { readonly kind: "literal" | "angle" | "ruby" | "line-break" }>;

const makeRun = (token: RunToken, { marked, sink }: NestContext): AuthoredInline => {
	const span = spanOfRange(marked, token);
	switch (token.kind) {
		case "literal":
			return { kind: "literal", content: plainText(marked, token.inner, true), span };
		case "line-break":
			return { kind: "line-break", span };
		case "ruby":
			return { kind: "ruby", base: plainText(marked, token.base), reading: plainText(marked, token.reading), span };
		case "angle": {
			const head = plainText(marked, token.head);
			const words = token.words === null ? null : parseRuns(marked, token.words, sink);
			return isAddress(head.text)
				? { kind: "link", url: head, words, span }
				: { kind: "name", name: head, words, span };
		}
		default:
			return assertNever(token);
	}
};

/** Makes one run of the text that has come together. */
const endText = (frame: Frame, { marked }: NestContext): void => {
	const [first] = frame.text;
	const last = frame.text.at(-1);
	const tokens = frame.text;
	frame.text = [];
	if (first === undefined || last === undefined) return;
	const text = tokens.map((token) => token.text).join("");
	// An end of line that prints nothing.
	if (text === "") return;
	const offsets = [...tokens.flatMap((token) => token.offsets), marked.content.offsets[last.end] ?? 0];
	frame.runs.push({
		kind: "text",
		content: { text, offsets },
		span: spanOfRange(marked, { start: first.start, end: last.end }),
	});
};

const finishRuns = (frame: Frame, context: NestContext): readonly AuthoredInline[] => {
	endText(frame, context);
	return frame.runs;
};
