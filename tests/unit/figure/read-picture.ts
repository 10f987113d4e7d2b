import { parse } from "yaml";
import type { Span } from "../../../src/diagnostics/span.ts";
import type { EditionPicture, ResolvedMark } from "../../../src/model/edition.ts";
import type { IconName } from "../../../src/model/icon-name.ts";
import { MARK_KINDS, type ScreenElement, type TapManner, type Target } from "../../../src/model/screen.ts";
import { type SourcedText, textAt } from "../../../src/model/sourced-text.ts";

type Element = ScreenElement<SourcedText>;
type Yaml = string | number | boolean | null | readonly Yaml[] | { readonly [key: string]: Yaml };
type YamlMap = { readonly [key: string]: Yaml };

/** A step's picture with what else drawing it needs, as far as tests say it. */
export interface StepPicture {
	readonly picture: EditionPicture & { readonly kind: "screen" };
	readonly mode: string;
	readonly chrome: string | null;
	readonly how: TapManner | null;
}

/** Reads the `screen` and the marks of one step, without any of the checks of the real decoder. */
export const readPicture = (step: YamlMap | string): StepPicture => {
	const map = (typeof step === "string" ? parse(step) : step) as YamlMap;
	let at = 0;
	const nextSpan = (): Span => ({ start: ++at * 100, end: at * 100 + 9 });
	const elements = asList(map["screen"]).map((element) => readElement(element as YamlMap, nextSpan));
	const marks = MARK_KINDS.flatMap((mark) =>
		asList(map[mark]).map(
			(name): ResolvedMark => ({ mark, target: findTarget(elements, String(name)), span: nextSpan() }),
		),
	);
	return {
		picture: { kind: "screen", elements, marks, span: nextSpan() },
		mode: String(map["mode"] ?? "browser"),
		chrome: map["chrome"] === undefined ? null : String(map["chrome"]),
		how: (map["how"] ?? null) as TapManner | null,
	};
};

const asList = (value: Yaml | undefined): readonly Yaml[] =>
	value === undefined ? [] : Array.isArray(value) ? value : [value as Yaml];

const readTarget = (value: Yaml, beside: YamlMap, span: Span): Target<SourcedText> => {
	const label = typeof value === "object" && value !== null ? ((value as YamlMap)["label"] ?? null) : value;
	const own = typeof value === "object" && value !== null ? (value as YamlMap) : beside;
	return {
		label: label === null ? null : textAt(String(label), span),
		as: own["as"] === undefined ? null : textAt(String(own["as"]), span),
		icon: (own["icon"] ?? null) as IconName | null,
		only: new Map(),
		span,
	};
};

const readElement = (map: YamlMap, nextSpan: () => Span): Element => {
	const span = nextSpan();
	const common = { only: new Map(), span };
	const kind = Object.keys(map).find((key) => key !== "as" && key !== "icon" && key !== "only") ?? "";
	const value = map[kind] ?? null;
	const target = (inner: Yaml): Target<SourcedText> => readTarget(inner, {}, nextSpan());
	switch (kind) {
		case "text": {
			const content =
				typeof value === "number"
					? ({ kind: "lines", count: value } as const)
					: ({ kind: "words", label: textAt(String(value), span) } as const);
			return { ...common, kind, content, target: readNamed(map, span) };
		}
		case "radio":
		case "buttons":
		case "menu":
		case "tabs":
			return { ...common, kind, items: asList(value).map(target) };
		case "card":
		case "bottom":
			return {
				...common,
				kind,
				target: readNamed(map, span),
				children: asList(value).map((child) => readElement(child as YamlMap, nextSpan)),
			};
		case "alert": {
			const parts = value as YamlMap;
			const text = parts["text"] === undefined ? null : readElement({ text: parts["text"] }, nextSpan);
			return {
				...common,
				kind,
				target: readNamed(map, span),
				title: parts["title"] === undefined ? null : target(parts["title"]),
				text: text?.kind === "text" ? text : null,
				digits: parts["digits"] === undefined ? null : target(parts["digits"]),
				buttons: asList(parts["buttons"]).map(target),
			};
		}
		case "picture":
			return { ...common, kind, picture: value as IconName, target: readNamed(map, span) };
		case "spinner":
		case "keypad":
		case "code":
			return { ...common, kind, target: readNamed(map, span) };
		case "then":
			return { ...common, kind, direction: value === "→" ? "right" : "down" };
		default:
			return { ...common, kind: kind as "title", target: readTarget(value, map, span) };
	}
};

/** What marks can name of a drawing: nothing without an `as`. */
const readNamed = (map: YamlMap, span: Span): Target<SourcedText> | null =>
	map["as"] === undefined && map["icon"] === undefined ? null : { ...readTarget(null, map, span), label: null };

/** Every target of a screen, in order. */
export const targetsOf = (elements: readonly Element[]): readonly Target<SourcedText>[] =>
	elements.flatMap((element) => {
		if ("items" in element) return element.items;
		const own = "target" in element && element.target !== null ? [element.target] : [];
		if ("children" in element) return [...own, ...targetsOf(element.children)];
		if (element.kind !== "alert") return own;
		return [...own, ...[element.title, element.digits, ...element.buttons].filter((target) => target !== null)];
	});

const findTarget = (elements: readonly Element[], name: string): Target<SourcedText> => {
	const [, bare = name, number = "1"] = /^(.*?)(?:#(\d+))?$/.exec(name) ?? [];
	const found = targetsOf(elements).filter(({ label, as }) => label?.text === bare || as?.text === bare);
	const target = found[Number(number) - 1];
	if (target === undefined) throw new Error(`nothing is called ${name}`);
	return target;
};
