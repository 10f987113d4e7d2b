import { contrastRatio } from "../base/color.ts";
import type { Mode } from "../model/edition.ts";
import { type ModeId, NO_MODE } from "../model/ids.ts";
import type { LocalizedText } from "../model/manual.ts";
import { flattenText } from "../model/plain-text.ts";
import { type SourcedText, textAt } from "../model/sourced-text.ts";
import { nameInSentence } from "../style/name-in-sentence.ts";
import type { ColorTokens } from "../style/tokens/color-tokens.ts";
import type { TextScope } from "./edition-context.ts";
import type { ModeShape } from "./mode-register.ts";
import { resolveText } from "./resolve-text.ts";
import { sentenceManner } from "./text-manner.ts";

/** A fill with less contrast to paper than this cannot stand without an outline (WCAG 2.2, 1.4.11: 3 for graphics). */
const STANDS_ALONE = 3;

/** A mode of the edition: its words in the language, what was left out by the page's own words. */
export const makeMode = (id: ModeId, shape: ModeShape, colors: ColorTokens, scope: TextScope): Mode => {
	const { words, lang } = scope.context;
	const { color } = shape;
	const label = plain(shape.label, scope);
	const name = plain(shape.name, scope) ?? builtInName(id, shape, scope) ?? label ?? textAt(id, shape.span);
	return {
		id,
		label: label ?? (id === NO_MODE ? name : fill(words.operateIn, name, lang)),
		name,
		icon: shape.icon,
		look: shape.look,
		color,
		ink: contrastRatio(color, colors.ink) >= contrastRatio(color, colors.paper) ? colors.ink : colors.paper,
		outlined: contrastRatio(color, colors.paper) < STANDS_ALONE,
		header: plain(shape.header, scope),
		chrome: shape.chrome,
		device: shape.device,
	};
};

const plain = (text: LocalizedText | null, scope: TextScope): SourcedText | null => {
	const flat = text === null ? null : flattenText(resolveText(text, scope), sentenceManner(scope.context));
	return flat === null || flat.text === "" ? null : flat;
};

const builtInName = (id: ModeId, shape: ModeShape, scope: TextScope): SourcedText | null => {
	const { words } = scope.context;
	const names: ReadonlyMap<string, string> = new Map([
		[NO_MODE, words.preparation],
		["browser", words.browser],
		["app", words.app],
	]);
	const name = names.get(id);
	return name === undefined ? null : textAt(name, shape.span);
};

/** `{mode}` in one of the page's words replaced by a mode's name, as a sentence says it. */
const fill = (word: string, name: SourcedText, lang: string): SourcedText => {
	const start = name.offsets[0] ?? 0;
	const end = name.offsets[name.text.length] ?? start;
	return textAt(
		word.replace("{mode}", () => nameInSentence(name.text, lang)),
		{ start, end },
	);
};
