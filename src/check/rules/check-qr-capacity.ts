import { encodeQr } from "../../figure/code/encode-qr.ts";
import { listQrCodes } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/** Every QR code's content fits into a symbol: nothing could be printed for it. */
export const checkQrCapacity: Rule = (_manual, edition, sink) => {
	for (const { content, ecc, span } of listQrCodes(edition)) {
		if (content === null) continue;
		const encoded = encodeQr(content.value.text, ecc);
		if (encoded.kind === "modules") continue;
		const { length, limit } = encoded;
		// At the code itself: its characters may come from variables, which stand elsewhere.
		sink.report("qr/too-long", span, { length, limit, ecc });
	}
};
