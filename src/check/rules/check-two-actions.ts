import type { EditionStepContent } from "../../model/edition.ts";
import type { EditionText } from "../../model/inline.ts";
import { listStepContents } from "../list-texts.ts";
import { readAction } from "../read-action.ts";
import type { Rule } from "../rule.ts";

/** A label in the sentence as `readAction` writes it. */
const LABEL = String.raw`\[(\d+)\]`;

/** What may stand between a label and its verb: 「次へ」ボタンを2回. No other label, and no end of a clause. */
const BETWEEN = String.raw`[^\[\]、。]{0,12}?`;

const TAP = "(?:タップ|クリック|ダブルクリック|右クリック|長押し)";

/**
 * Two labels, each with its own verb of tapping, one after the other: 「設定」をタップして、「Wi-Fi」を押します. Not where the
 * first is a condition or an alternative (タップすると, 押すか). Entering and choosing before a tap are one screen's business.
 */
const JAPANESE = new RegExp(
	`${LABEL}${BETWEEN}を${BETWEEN}(?:${TAP}(?:し(?:て(?:から)?|た(?:あと|後)(?:で|に)?)?|します)|押し(?:て(?:から)?|た(?:あと|後)(?:で|に)?|ます)?)[、。]?` +
		`(?:次に|そして|続けて|続いて|さらに|その後)?[、]?[^\\[\\]。]{0,20}?${LABEL}${BETWEEN}を${BETWEEN}(?:${TAP}|押)`,
	"u",
);

const ENGLISH = new RegExp(
	String.raw`\b(?:tap|click|press)\b[^\[\].]{0,20}?${LABEL}[^\[\]]{0,20}?\b(?:then|and)\b[^\[\]]{0,12}?\b(?:tap|click|press)\b[^\[\].]{0,20}?${LABEL}`,
	"iu",
);

/** A step asks for one action: after a tap the screen changes, and what follows is another step. */
export const checkTwoActions: Rule = (_manual, edition, sink) => {
	for (const content of listStepContents(edition)) {
		if (countTaps(content) > 1) continue;
		const found = findTwoActions(content.action);
		if (found !== null) sink.report("text/two-actions", content.action.span, found);
	}
};

const findTwoActions = (action: EditionText): { readonly first: string; readonly second: string } | null => {
	const { sentence, labels } = readAction(action);
	const match = JAPANESE.exec(sentence) ?? ENGLISH.exec(sentence);
	const [first, second] = [labels[Number(match?.[1])], labels[Number(match?.[2])]];
	return first === undefined || second === undefined || first === second ? null : { first, second };
};

/** A step whose screens go on from one to the next may have a tap on each. */
const countTaps = ({ picture }: EditionStepContent): number =>
	picture?.kind === "screen" ? picture.marks.filter(({ mark }) => mark === "tap").length : 0;
