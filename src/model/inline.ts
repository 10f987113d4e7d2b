import type { Span } from "../diagnostics/span.ts";
import type { StepId } from "./ids.ts";
import type { SourcedText } from "./sourced-text.ts";

/** Plain characters. */
export interface TextInline {
	readonly kind: "text";
	readonly content: SourcedText;
	readonly span: Span;
}

/** To be typed or compared exactly (`==…==`): fixed-width face, never changed. */
export interface LiteralInline {
	readonly kind: "literal";
	readonly content: SourcedText;
	readonly span: Span;
}

/** One base with its reading. Several in a row where each kanji has its own (`漢《かん》字《じ》`). */
export interface RubyInline {
	readonly kind: "ruby";
	readonly base: SourcedText;
	readonly reading: SourcedText;
	readonly span: Span;
}

/** A line break that the author typed (`\` at a line's end in a `|` text). */
export interface LineBreakInline {
	readonly kind: "line-break";
	readonly span: Span;
}

/** A label on the reader's screen, `「…」`; the brackets are not in the children. */
export interface LabelInline<Child> {
	readonly kind: "label";
	readonly children: readonly Child[];
	readonly span: Span;
}

/** `__…__` */
export interface BoldInline<Child> {
	readonly kind: "bold";
	readonly children: readonly Child[];
	readonly span: Span;
}

/** A link; without words of its own (null) the address itself is printed. */
export interface LinkInline<Child> {
	readonly kind: "link";
	readonly url: SourcedText;
	readonly words: readonly Child[] | null;
	readonly span: Span;
}

/** `<name>` or `<name|words>`, as written: a step, a path or a variable. */
export interface NameInline<Child> {
	readonly kind: "name";
	readonly name: SourcedText;
	readonly words: readonly Child[] | null;
	readonly span: Span;
}

/** A reference to a step, printed as 手順 and its badge. */
export interface StepReferenceInline {
	readonly kind: "step-reference";
	readonly step: StepId;
	/** The section's title where the step stands in another section and numbers restart there. */
	readonly section: string | null;
	/** Whether only the badge is printed (a table cell that holds nothing but references). */
	readonly badgeOnly: boolean;
	readonly span: Span;
}

/** What this step taps, where the sentence names it: underlined in the tap colour. */
export interface TappedInline {
	readonly kind: "tapped";
	readonly children: readonly Inline[];
	readonly span: Span;
}

/** Runs without runs inside them. */
type LeafInline = TextInline | LiteralInline | RubyInline | LineBreakInline;

/** A run of a text as the author wrote it: names are not looked up yet. */
export type AuthoredInline =
	| LeafInline
	| LabelInline<AuthoredInline>
	| BoldInline<AuthoredInline>
	| LinkInline<AuthoredInline>
	| NameInline<AuthoredInline>;

/** A run of a text of one edition: every name has become what it stands for. */
export type Inline =
	| LeafInline
	| LabelInline<Inline>
	| BoldInline<Inline>
	| LinkInline<Inline>
	| StepReferenceInline
	| TappedInline;

/** A text with its paragraphs; at least one, possibly empty. `Run` says before or after names are looked up. */
export interface Text<Run> {
	readonly paragraphs: readonly (readonly Run[])[];
	readonly span: Span;
}

/** A text as the author wrote it, in one language. */
export type AuthoredText = Text<AuthoredInline>;

/** A text of an edition. */
export type EditionText = Text<Inline>;
