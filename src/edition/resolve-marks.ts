import { closestWord } from "../diagnostics/closest-word.ts";
import type { Span } from "../diagnostics/span.ts";
import type { ResolvedMark } from "../model/edition.ts";
import type { LocalizedLabel } from "../model/manual.ts";
import type { MarkKind, MarkName, ScreenElement } from "../model/screen.ts";
import type { SourcedText } from "../model/sourced-text.ts";
import type { TextScope } from "./edition-context.ts";
import { listTargets, type PlacedTarget } from "./list-targets.ts";
import { resolveLabel } from "./resolve-label.ts";

/** A mark with what it names and the phone that it is drawn in. */
interface PlacedMark extends ResolvedMark {
	readonly name: string;
	readonly phone: number;
}

/** The name by which marks know a target. */
const nameOf = ({ target }: PlacedTarget): string | null => target.label?.text ?? target.as?.text ?? null;

/** All names by which a target is found; a label typed on a Mac may have its marks apart from its letters. */
const namesOf = ({ target }: PlacedTarget): readonly string[] =>
	[target.label?.text, target.as?.text].flatMap((name) => name?.normalize("NFC") ?? []);

/**
 * Finds the element that each mark names: by its label, its `as`, or `label#n`. Marks that name nothing or several
 * things are reported and fall away, and so is what contradicts itself.
 */
export const resolveMarks = (
	marks: readonly MarkName<LocalizedLabel>[],
	elements: readonly ScreenElement<SourcedText>[],
	scope: TextScope,
): readonly ResolvedMark[] => {
	const targets = listTargets(elements);
	const found = marks.flatMap((mark) => findTarget(mark, targets, scope) ?? []);
	reportContradictions(found, scope);
	return found.map(({ mark, target, span }) => ({ mark, target, span }));
};

const findTarget = (
	mark: MarkName<LocalizedLabel>,
	targets: readonly PlacedTarget[],
	scope: TextScope,
): PlacedMark | null => {
	const { sink } = scope.context;
	const name = resolveLabel(mark.name, scope).text;
	if (name === "" || name === "~") {
		sink.report("screen/nameless-mark", mark.span, { mark: mark.mark });
		return null;
	}
	const matching = targets.filter((target) => namesOf(target).includes(name.normalize("NFC")));
	if (matching.length > 1) {
		sink.report(
			"screen/ambiguous-label",
			mark.span,
			{ mark: mark.mark, name, count: matching.length, position: likeliest(mark.mark, matching) },
			matching.map(({ target }, index) => relateTo(target.label ?? target.as, target.span, `${name}#${index + 1}`)),
		);
		return null;
	}
	const only = matching[0] ?? findNumbered(name, targets);
	if (only === null) {
		sink.report("screen/unknown-label", mark.span, suggest(name, targets));
		return null;
	}
	return { mark: mark.mark, target: only.target, span: mark.span, name, phone: only.phone };
};

/** The position, from 1, of the element that was probably meant: a heading is only looked at. */
const likeliest = (mark: MarkKind, targets: readonly PlacedTarget[]): number =>
	mark === "look"
		? 1
		: Math.max(
				0,
				targets.findIndex(({ isHeading }) => !isHeading),
			) + 1;

const relateTo = (label: SourcedText | null, span: Span, name: string) => {
	const start = label?.offsets[0] ?? span.start;
	const end = label === null ? span.end : (label.offsets[label.text.length] ?? span.end);
	return { span: { start, end }, message: { ja: `「${name}」はここ`, en: `"${name}" is here` } };
};

/** `label#n`: the n-th of the elements with this label. */
const findNumbered = (name: string, targets: readonly PlacedTarget[]): PlacedTarget | null => {
	const [, label, position] = /^(.*)[#＃]([0-9]+)$/su.exec(name) ?? [];
	if (label === undefined || position === undefined) return null;
	return targets.filter((target) => nameOf(target) === label)[Number(position) - 1] ?? null;
};

const suggest = (
	name: string,
	targets: readonly PlacedTarget[],
): { name: string; suggestion: string | null; labels: readonly string[] } => {
	const labels = targets.flatMap((target) => nameOf(target) ?? []);
	const counts = new Map<string, number>();
	const numbered = labels.map((label) => {
		const count = (counts.get(label) ?? 0) + 1;
		counts.set(label, count);
		return `${label}#${count}`;
	});
	const usable = labels.map((label, index) => ((counts.get(label) ?? 0) > 1 ? (numbered[index] ?? label) : label));
	return { name, suggestion: closestWord(name, usable), labels: usable };
};

const reportContradictions = (marks: readonly PlacedMark[], scope: TextScope): void => {
	const { sink } = scope.context;
	const taps = marks.filter(({ mark }) => mark === "tap");
	for (const dont of marks.filter(({ mark }) => mark === "dont")) {
		if (taps.some((tap) => tap.target === dont.target)) {
			sink.report("screen/tap-and-dont", dont.span, { name: dont.name });
		}
	}
	const phones = new Map<number, PlacedMark>();
	for (const tap of taps) {
		const first = phones.get(tap.phone);
		if (first === undefined) phones.set(tap.phone, tap);
		else sink.report("screen/several-taps", tap.span, { first: first.name, name: tap.name });
	}
};
