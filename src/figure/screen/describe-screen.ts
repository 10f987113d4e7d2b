import type { StructureAttributes } from "../../document/structure.ts";
import { type ElementTarget, targetsOf } from "../../model/element-targets.ts";
import type { MarkKind, TapManner } from "../../model/screen.ts";
import type { SourcedText } from "../../model/sourced-text.ts";
import { type AltAction, type AltPhrases, altPhrases } from "../../style/alt-phrases.ts";
import { type EditionElement, isMarked, type ScreenContext, type ScreenTarget } from "./screen-context.ts";

/**
 * What a drawn phone says to those who do not see it: its title and what to do there (TOKENS.md section 13), such as
 * 「画面の絵：方法を追加します。「認証アプリ」を選び、「追加」をタップ」. Without marks its labels are listed.
 */
export const describeScreen = (
	elements: readonly EditionElement[],
	how: TapManner | null,
	context: ScreenContext,
): StructureAttributes => {
	const phrases = altPhrases(context.draw.edition.lang);
	const named = targetsOf(elements).map(nameOf);
	const title = findTitle(named);
	const actions = collectActions(named, how, context);
	const sentence =
		actions.length > 0
			? joinActions(actions, phrases)
			: named
					.flatMap(({ target, title: kind }) => (kind !== null || target.label === null ? [] : [target.label.text]))
					.join(phrases.comma);
	const alt = joinTitle(title, sentence, phrases);
	const own = context.draw.edition.lang.split("-")[0]?.toLowerCase() === phrases.lang;
	return own ? { alt } : { alt, lang: phrases.lang };
};

/** Of a dialog, which lies over everything, else the first one. */
const findTitle = (named: readonly Named[]): string | null => {
	const titled = named.filter(({ title, target }) => title !== null && target.label !== null);
	const found = titled.find(({ title }) => title === "dialog") ?? titled[0];
	return found?.target.label?.text ?? null;
};

const joinTitle = (title: string | null, sentence: string, phrases: AltPhrases): string => {
	if (title === null && sentence === "") return phrases.nameless;
	const heading = title === null ? "" : /[。．.!?！？…]$/u.test(title) ? title : title + phrases.stop;
	const rest = phrases.capitals ? sentence.slice(0, 1).toUpperCase() + sentence.slice(1) : sentence;
	const content = [heading, rest].filter((part) => part !== "").join(phrases.afterTitle);
	return phrases.screen.replace("{content}", () => content);
};

interface Named {
	readonly target: ScreenTarget;
	/** Whether it is the title of the screen or of a dialog. */
	readonly title: "screen" | "dialog" | null;
	/** Whether readers have another number there. */
	readonly isExample: boolean;
	/** What entering means here. */
	readonly entering: AltAction;
}

/** What entering means in fields and on switches; everything else is chosen. */
const ENTERING: { readonly [kind in EditionElement["kind"]]?: AltAction } = {
	title: "enter",
	input: "enter",
	button: "enter",
	button2: "enter",
	link: "enter",
	corner: "enter",
	banner: "enter",
	store: "enter",
	number: "enter",
	digits: "enter",
	check: "tick",
	toggle: "turnOn",
	slider: "move",
};

const nameOf = ({ element, target, part }: ElementTarget<SourcedText>): Named => ({
	target,
	title: element.kind === "title" ? "screen" : part === "title" ? "dialog" : null,
	isExample: element.kind === "number" || element.kind === "digits" || part === "digits",
	entering: part === "title" || part === "digits" ? "enter" : (ENTERING[element.kind] ?? "choose"),
});

interface Action {
	readonly action: AltAction;
	readonly named: Named;
}

/** First what is entered or looked at, in reading order; then the tap; last what is left alone. */
const collectActions = (named: readonly Named[], how: TapManner | null, context: ScreenContext): readonly Action[] => {
	const withMark = (marks: readonly MarkKind[], actionOf: (named: Named, mark: MarkKind) => AltAction) =>
		named.flatMap((one) =>
			marks
				.filter((mark) => isMarked(one.target, context, mark))
				.map((mark): Action => ({ action: actionOf(one, mark), named: one })),
		);
	const tapping = tapAction(how, context.mode.device === "pc");
	return [
		...withMark(["enter", "look"], (one, mark) => (mark === "look" ? "look" : one.entering)),
		...withMark(["tap"], () => tapping),
		...withMark(["dont"], () => "dont"),
	];
};

const tapAction = (how: TapManner | null, pc: boolean): AltAction => {
	switch (how) {
		case "double":
			return pc ? "clickDouble" : "tapDouble";
		case "long":
			return "tapLong";
		case "drag":
			return "drag";
		case "right":
			return "clickRight";
		case null:
			return pc ? "click" : "tap";
	}
};

const joinActions = (actions: readonly Action[], phrases: AltPhrases): string =>
	actions
		.map(({ action, named }, index) => {
			const label = nameTarget(named, phrases);
			const form = phrases.actions[action][index === actions.length - 1 ? "last" : "join"];
			return form.replace("{label}", () => label);
		})
		.join("");

/** A label of nothing but these stands for characters that the screen does not show. */
const HIDDEN = /^[●•⚫＊*・\s]+$/u;

const nameTarget = ({ target: { as, label }, isExample }: Named, phrases: AltPhrases): string => {
	if (label === null) return as?.text ?? "";
	if (HIDDEN.test(label.text)) return phrases.hidden;
	return (isExample ? phrases.example : phrases.label).replace("{label}", () => label.text);
};
