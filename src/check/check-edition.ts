import type { Sink } from "../diagnostics/sink.ts";
import type { Edition } from "../model/edition.ts";
import type { Manual } from "../model/manual.ts";
import type { Rule } from "./rule.ts";
import { checkAltTexts } from "./rules/check-alt-texts.ts";
import { checkBidiCharacters } from "./rules/check-bidi-characters.ts";
import { checkJumps } from "./rules/check-jumps.ts";
import { checkLayoutWords } from "./rules/check-layout-words.ts";
import { checkLeftovers } from "./rules/check-leftovers.ts";
import { checkMissingQr } from "./rules/check-missing-qr.ts";
import { checkModeDifference } from "./rules/check-mode-difference.ts";
import { checkPageColumns } from "./rules/check-page-columns.ts";
import { checkQrContent } from "./rules/check-qr-content.ts";
import { checkReachability } from "./rules/check-reachability.ts";
import { checkSentenceLength } from "./rules/check-sentence-length.ts";
import { checkTextWidth } from "./rules/check-text-width.ts";
import { checkThemeColors } from "./rules/check-theme-colors.ts";
import { checkTwoActions } from "./rules/check-two-actions.ts";
import { checkUrls } from "./rules/check-urls.ts";

/** Every rule. Their order does not matter: diagnostics are sorted by place. */
const RULES: readonly Rule[] = [
	checkJumps,
	checkReachability,
	checkUrls,
	checkMissingQr,
	checkQrContent,
	checkLeftovers,
	checkLayoutWords,
	checkBidiCharacters,
	checkTextWidth,
	checkTwoActions,
	checkSentenceLength,
	checkAltTexts,
	checkModeDifference,
	checkThemeColors,
	checkPageColumns,
];

/** Proves of an edition what can be proved before it is laid out; what is wrong goes to the sink. */
export const checkEdition = (manual: Manual, edition: Edition, sink: Sink): void => {
	for (const rule of RULES) rule(manual, edition, sink);
};
