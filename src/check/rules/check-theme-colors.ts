import { contrastRatio } from "../../base/color.ts";
import { closestWord } from "../../diagnostics/closest-word.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Edition } from "../../model/edition.ts";
import type { Manual } from "../../model/manual.ts";
import { makeStyle } from "../../style/style.ts";
import { COLOR_TOKENS, type ColorName } from "../../style/tokens/color-tokens.ts";
import type { Rule } from "../rule.ts";

/** What stands on what, and the least contrast: 4.5 for words, 3 for lines and marks (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS: readonly { readonly over: ColorName; readonly under: ColorName; readonly least: number }[] = [
	{ over: "ink", under: "paper", least: 4.5 },
	{ over: "ink", under: "pale", least: 4.5 },
	{ over: "ink", under: "dim", least: 4.5 },
	{ over: "paper", under: "btn", least: 4.5 },
	{ over: "sub", under: "paper", least: 3 },
	{ over: "line", under: "paper", least: 3 },
	{ over: "red", under: "paper", least: 3 },
];

/** The theme names colours that exist, and leaves everything readable. */
export const checkThemeColors: Rule = (manual, edition, sink) => {
	const names = Object.keys(COLOR_TOKENS);
	for (const [name, { span }] of manual.theme.colors) {
		if (names.includes(name)) continue;
		sink.report("color/unknown-token", span, { name, suggestion: closestWord(name, names), names });
	}
	for (const { span, over, under, ratio, least } of worstOf([
		...listPairs(manual, edition),
		...listModes(manual, edition),
	])) {
		sink.report("color/low-contrast", span, { over, under, ratio: ratio.toFixed(1), least });
	}
};

/** Two colours that stand on one another, where their contrast is too small. */
interface PoorPair {
	/** What the manual says of one of them; null where it says nothing. */
	readonly span: Span | null;
	readonly over: string;
	readonly under: string;
	readonly ratio: number;
	readonly least: number;
}

const listPairs = ({ theme }: Manual, edition: Edition): readonly PoorPair[] => {
	const { colors } = makeStyle(edition.page, edition.theme);
	return PAIRS.map(({ over, under, least }) => ({
		span: (theme.colors.get(over) ?? theme.colors.get(under))?.span ?? null,
		over,
		under,
		ratio: contrastRatio(colors[over], colors[under]),
		least,
	})).filter(({ ratio, least }) => ratio < least);
};

/** The words on a mode's colour; of the mode `none` they are the ink on paper, which is a pair by itself. */
const listModes = ({ modes }: Manual, edition: Edition): readonly PoorPair[] =>
	[...edition.modes.values()]
		.filter(({ look }) => look !== "preparation")
		.map(({ id, ink, color }) => ({
			span: modes.get(id)?.span ?? null,
			over: "ink",
			under: id,
			ratio: contrastRatio(ink, color),
			least: 4.5,
		}))
		.filter(({ ratio, least }) => ratio < least);

/** One colour that is wrong spoils every pair that it is in: of each place the worst is said. */
const worstOf = (pairs: readonly PoorPair[]): readonly PoorPair[] => {
	const worst = new Map<number | string, PoorPair>();
	for (const pair of pairs) {
		const place = pair.span?.start ?? pair.under;
		const known = worst.get(place);
		if (known === undefined || pair.ratio / pair.least < known.ratio / known.least) worst.set(place, pair);
	}
	return [...worst.values()];
};
