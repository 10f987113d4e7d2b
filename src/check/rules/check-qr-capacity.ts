import { encodeQr } from "../../figure/code/encode-qr.ts";
import { spanOfPart } from "../../model/sourced-text.ts";
import { listQrCodes } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/** Every QR code's content fits into a symbol: nothing could be printed for it. */
export const checkQrCapacity: Rule = (_manual, edition, sink) => {
	for (const { content, ecc } of listQrCodes(edition)) {
		if (content === null) continue;
		const { text } = content.value;
		const encoded = encodeQr(text, ecc);
		if (encoded.kind === "modules") continue;
		const { length, limit } = encoded;
		sink.report("qr/too-long", spanOfPart(content.value, 0, text.length), { length, limit, ecc });
	}
};
