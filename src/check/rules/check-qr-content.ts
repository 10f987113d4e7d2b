import { codePointHex } from "../../base/code-point.ts";
import { decodeQr } from "../../figure/code/decode-qr.ts";
import { encodeQr } from "../../figure/code/encode-qr.ts";
import { listQrCodes } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/**
 * Every QR code's content fits into a symbol, and is what is read back from the symbol's own modules: a code that leads
 * elsewhere is the one mistake of a handout that nobody sees. `encode` is given so that tests can break it.
 */
export const qrContentRule =
	(encode: typeof encodeQr): Rule =>
	(_manual, edition, sink) => {
		for (const { content, ecc, span } of listQrCodes(edition)) {
			if (content === null) continue;
			const { text } = content.value;
			const encoded = encode(text, ecc);
			// At the code itself: its characters may come from variables, which stand elsewhere.
			if (encoded.kind === "too-long") {
				sink.report("qr/too-long", span, { length: encoded.length, limit: encoded.limit, ecc });
				continue;
			}
			const reading = decodeQr(encoded);
			if (reading?.payload === wellFormed(text) && reading.ecc === ecc) continue;
			sink.report("qr/misread", span, {
				text: showInvisible(text),
				read: reading === null ? null : showInvisible(reading.payload),
			});
		}
	};

/** With the code points of what nobody would see: the two texts may differ by nothing else. */
const showInvisible = (text: string): string =>
	text.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, (sign) => `[U+${codePointHex(sign)}]`);

/** What is to be read: lone surrogates and empty texts have reports of their own. */
const wellFormed = (text: string): string =>
	new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text)) || " ";

/** The rule with the encoder that draws the codes. */
export const checkQrContent: Rule = qrContentRule(encodeQr);
