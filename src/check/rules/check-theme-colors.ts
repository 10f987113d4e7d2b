import { contrastRatio } from "../../base/color.ts";
import { closestWord } from "../../diagnostics/closest-word.ts";
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
	const { colors } = makeStyle(edition.page, edition.theme);
	for (const { over, under, least } of PAIRS) {
		const ratio = contrastRatio(colors[over], colors[under]);
		if (ratio >= least) continue;
		const span = (manual.theme.colors.get(over) ?? manual.theme.colors.get(under))?.span ?? null;
		sink.report("color/low-contrast", span, { over, under, ratio: ratio.toFixed(1), least });
	}
	for (const mode of edition.modes.values()) {
		const ratio = contrastRatio(mode.ink, mode.color);
		if (ratio >= 4.5) continue;
		const span = manual.modes.get(mode.id)?.span ?? null;
		sink.report("color/low-contrast", span, { over: "ink", under: mode.id, ratio: ratio.toFixed(1), least: 4.5 });
	}
};
