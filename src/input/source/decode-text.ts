/** Encodings of text files that can be told for certain. */
export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" | "euc-jp" | "iso-2022-jp";

/** A file's characters, without a byte-order mark, or that they cannot be told. */
export type DecodedText =
	| { readonly kind: "text"; readonly text: string; readonly encoding: TextEncodingName }
	| { readonly kind: "unknown" };

/** The marks at the beginning of a file that name its encoding (Unicode 16, section 23.8). */
const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncodingName }[] = [
	{ bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
	{ bytes: [0xff, 0xfe], encoding: "utf-16le" },
	{ bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * Decodes a text file. The order matters: ASCII in UTF-16, and ISO-2022-JP, are valid UTF-8, so NUL bytes and escapes
 * are looked for first. Shift_JIS and EUC-JP share most byte pairs; where a file is valid in both, the reading that
 * gives Japanese as people write it wins, and where neither does, nothing is certain.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
	for (const mark of BYTE_ORDER_MARKS) {
		if (mark.bytes.every((byte, at) => bytes[at] === byte)) return decodeAs(mark.encoding, bytes);
	}
	if (bytes.includes(0)) return decodeUtf16(bytes);
	if (bytes.includes(0x1b)) {
		const escaped = decodeAs("iso-2022-jp", bytes);
		if (escaped.kind === "text" && !escaped.text.includes("\u001b")) return escaped;
	}
	const utf8 = decodeAs("utf-8", bytes);
	return utf8.kind === "text" ? utf8 : decodeJapanese(bytes);
};

const decodeAs = (encoding: TextEncodingName, bytes: Uint8Array): DecodedText => {
	try {
		return { kind: "text", text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
	} catch {
		return { kind: "unknown" }; // bytes that this encoding does not have
	}
};

/** What is valid UTF-8 although it is UTF-16 is hardly more than ASCII, in which every other byte is zero. */
const FEWEST_ZEROS = 4;

/** Without a mark the high bytes of ASCII characters (line ends at least) say which half comes first. */
const decodeUtf16 = (bytes: Uint8Array): DecodedText => {
	let even = 0;
	let odd = 0;
	for (let at = 0; at < bytes.length; at++) {
		if (bytes[at] !== 0) continue;
		if (at % 2 === 0) even++;
		else odd++;
	}
	const utf8 = decodeAs("utf-8", bytes);
	if (utf8.kind === "text" && (even + odd) * FEWEST_ZEROS < bytes.length) return utf8;
	const utf16 = bytes.length % 2 === 0 && even !== odd ? decodeAs(odd > even ? "utf-16le" : "utf-16be", bytes) : null;
	// A stray NUL in a text of bytes is a fault inside the file, not an encoding.
	if (utf16?.kind === "text" && !utf16.text.includes("\0")) return utf16;
	return utf8;
};

const decodeJapanese = (bytes: Uint8Array): DecodedText => {
	const candidates = [decodeAs("shift_jis", bytes), decodeAs("euc-jp", bytes)].filter(({ kind }) => kind === "text");
	if (candidates.length < 2) return candidates[0] ?? { kind: "unknown" };
	const [shiftJis, eucJp] = candidates.map((candidate) => oddShare(candidate.kind === "text" ? candidate.text : ""));
	if (shiftJis === undefined || eucJp === undefined || shiftJis === eucJp) return { kind: "unknown" };
	return (shiftJis < eucJp ? candidates[0] : candidates[1]) ?? { kind: "unknown" };
};

/** How much of a text is what Japanese prose does not have: half-width kana, private use, rows of rare symbols. */
const oddShare = (text: string): number => {
	const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0;
	const usual = text.match(/[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e①-⑳※→←↑↓●○■□◆◇★☆…―－～×]/gu)?.length ?? 0;
	return foreign === 0 ? 0 : (foreign - usual) / foreign;
};
