import { listQrCodes } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/** An address that is not known yet is printed as a hatched placeholder, and said. */
export const checkMissingQr: Rule = (_manual, edition, sink) => {
	for (const code of listQrCodes(edition)) {
		if (code.content === null) sink.report("qr/missing-url", code.span, {});
	}
};
