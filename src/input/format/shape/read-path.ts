import type { Span } from "../../../diagnostics/span.ts";
import type { SourcedText } from "../../../model/sourced-text.ts";
import type { DecodeContext } from "../decode-context.ts";

/** `C:\\Users\\…`, `\\\\server\\…` and `file:///…`: a path that holds only on one machine. */
const ABSOLUTE = /^(?:[a-z]:[\\/]|\\\\|file:)/i;

/** The path of a file; one by the rules of Windows is reported, and read with `/`. */
export const readPath = (path: SourcedText, span: Span, { sink }: DecodeContext): SourcedText => {
	const { text } = path;
	const isAbsolute = ABSOLUTE.test(text);
	if (!isAbsolute && !/[\\¥￥]/.test(text)) return path;
	const parts = text.split(/[\\/¥￥]+/).filter((part) => part !== "");
	const suggestion = isAbsolute ? `assets/${parts.at(-1) ?? ""}` : parts.join("/");
	sink.report("format/windows-path", span, { path: text, suggestion, isAbsolute });
	return isAbsolute ? path : { ...path, text: text.replace(/[\\¥￥]/g, "/") };
};
