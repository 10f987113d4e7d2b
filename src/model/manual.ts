import type { Span } from "../diagnostics/span.ts";
import type { Condition, Conditional } from "./condition.ts";
import type { IconName } from "./icon-name.ts";
import type { LangTag, ModeId, PathId, StepId, VariantName, VariantValue } from "./ids.ts";
import type { AuthoredText } from "./inline.ts";
import type { MarkName, ScreenElement, Screenshot, TapManner } from "./screen.ts";
import type { SourcedText } from "./sourced-text.ts";

/**
 * A valid manual: what format.md describes, decoded. Every text still has all its languages, names are not looked up,
 * nothing is numbered and no variant is picked; `edition` does that.
 */
export interface Manual {
	readonly title: LocalizedText;
	/** The tag beside the title. */
	readonly edition: LocalizedText | null;
	/** The language of plain strings. */
	readonly lang: LangTag;
	/** The languages to build, at least one; contains `lang`. */
	readonly langs: readonly LangTag[];
	readonly revision: LocalizedText | null;
	/** `YYYY-MM-DD`, a day that exists. */
	readonly date: { readonly value: string; readonly span: Span } | null;
	readonly time: Duration | null;
	readonly lead: LocalizedText | null;
	readonly office: Office | null;
	readonly before: readonly Conditional<LocalizedText>[];
	readonly modes: ReadonlyMap<ModeId, ModeDeclaration>;
	readonly numbering: Numbering;
	readonly page: PageSettings;
	readonly switches: "auto" | "manual";
	readonly theme: ThemeSettings;
	/** By the Japanese word as printed. */
	readonly words: ReadonlyMap<string, { readonly text: LocalizedText; readonly span: Span }>;
	/** By name; the span is the name's. */
	readonly vars: ReadonlyMap<string, { readonly text: LocalizedText; readonly span: Span }>;
	readonly variants: ReadonlyMap<VariantName, Variant>;
	readonly body: readonly Block[];
	readonly span: Span;
}

/** A value in each language that was given; `spelled` is the language map's or the plain value's place. */
export interface Localized<Value> {
	readonly byLang: ReadonlyMap<LangTag, Value>;
	readonly span: Span;
}

/** A text with inline marks, in each language that was given. */
export type LocalizedText = Localized<AuthoredText>;

/** A label, address or payload: plain characters but for `<variable>`, in each language that was given. */
export type LocalizedLabel = Localized<SourcedText>;

/** Minutes, or words. */
export type Duration =
	| { readonly kind: "minutes"; readonly minutes: number; readonly span: Span }
	| { readonly kind: "words"; readonly text: LocalizedText };

/** Something by which readers differ (their device). */
export interface Variant {
	/** The label of each value (`iPhoneの方`), in the order written. */
	readonly values: ReadonlyMap<VariantValue, LocalizedText>;
	readonly span: Span;
}

/** Whom readers ask; the contact box is made of it. */
export interface Office {
	readonly name: LocalizedText | null;
	readonly tel: LocalizedText | null;
	readonly mail: LocalizedText | null;
	readonly hours: LocalizedText | null;
	readonly url: LocalizedLabel | null;
	readonly span: Span;
}

/** A mode as declared; null is what the author left out. */
export interface ModeDeclaration {
	readonly label: LocalizedText | null;
	readonly name: LocalizedText | null;
	readonly icon: IconName | null;
	readonly look: ModeLook | null;
	/** A colour's name (blue, amber, green, violet) or a hex value. */
	readonly color: string | null;
	readonly header: LocalizedText | null;
	readonly chrome: Chrome | null;
	readonly device: Device | null;
	readonly span: Span;
}

/** The shape of a mode's badges and bars. */
export type ModeLook = "round" | "square" | "notch" | "plain";
/** The header of drawn screens. */
export type Chrome = "browser" | "app" | "none";
/** What a drawn screen is the screen of. */
export type Device = "phone" | "pc";

/** How steps are numbered. In the style `1-1` numbers always start again in each section. */
export interface Numbering {
	/** The word before a number (手順); null: the language's own. */
	readonly label: LocalizedText | null;
	readonly style: "1" | "A" | "①" | "1-1";
	readonly restart: "never" | "section";
	readonly span: Span | null;
}

/** The paper, and how tightly it is set. */
export interface PageSettings {
	readonly size: "A4" | "A3" | "A5" | "B5";
	readonly density: "comfortable" | "compact" | "large" | "poster";
	/** At most so many pages; null: as many as it takes. */
	readonly pages: number | null;
	/** Null: what the size and the density ask for. */
	readonly columns: 1 | 2 | null;
	readonly span: Span | null;
}

/** Colours, logo and fonts of the author's own; what is left out is the program's. */
export interface ThemeSettings {
	/** Hex values by token name. */
	readonly colors: ReadonlyMap<string, { readonly value: string; readonly span: Span }>;
	readonly logo: FileReference | null;
	readonly fonts: {
		readonly regular: FileReference | null;
		readonly bold: FileReference | null;
		readonly fixed: FileReference | null;
	};
}

/** A file in the manual's folder. */
export interface FileReference {
	readonly path: string;
	readonly span: Span;
}

/** What stands beside every block: where it is, and for whom. */
interface BlockCommon {
	readonly only: Condition;
	readonly span: Span;
}

/** One block of the body. */
export type Block =
	| SectionBlock
	| StepBlock
	| NoteBlock
	| SwitchBlock
	| DoneBlock
	| TableBlock
	| FaqBlock
	| TextBlock
	| ChooseBlock
	| PathBlock
	| BreakBlock;

/** A name by which texts and targets refer to a thing. */
export interface Name {
	readonly text: string;
	readonly span: Span;
}

/** `section`: the steps behind it are one procedure, or one part of it. */
export interface SectionBlock extends BlockCommon {
	readonly kind: "section";
	readonly title: LocalizedText;
	readonly name: Name | null;
}

/** `note`: at least one of title and text is given. */
export interface NoteBlock extends BlockCommon {
	readonly kind: "note";
	readonly title: LocalizedText | null;
	readonly text: LocalizedText | null;
	readonly icon: IconName | null;
	readonly note: "info" | "warning" | "tip";
	readonly name: Name | null;
}

/** `switch`: a screen-switch call-out written by hand. */
export interface SwitchBlock extends BlockCommon {
	readonly kind: "switch";
	readonly to: { readonly mode: ModeId; readonly span: Span };
	readonly text: LocalizedText | null;
	readonly backTo: Name | null;
}

/** `done`: the end of a procedure or of a path. */
export interface DoneBlock extends BlockCommon {
	readonly kind: "done";
	readonly title: LocalizedText | null;
	readonly text: LocalizedText | null;
	readonly qr: readonly Conditional<QrCode>[];
}

/** `table`: all rows, and the head where there is one, have the same number of cells. */
export interface TableBlock extends BlockCommon {
	readonly kind: "table";
	readonly title: LocalizedText | null;
	readonly head: readonly LocalizedText[];
	readonly rows: readonly Conditional<readonly LocalizedText[]>[];
	readonly name: Name | null;
}

/** `faq`: questions and answers. */
export interface FaqBlock extends BlockCommon {
	readonly kind: "faq";
	readonly title: LocalizedText | null;
	readonly items: readonly Conditional<{ readonly question: LocalizedText; readonly answer: LocalizedText }>[];
}

/** `text`: a paragraph between the steps. */
export interface TextBlock extends BlockCommon {
	readonly kind: "text";
	readonly text: LocalizedText;
}

/** `choose`: readers go different ways from here. */
export interface ChooseBlock extends BlockCommon {
	readonly kind: "choose";
	readonly title: LocalizedText | null;
	readonly options: readonly Conditional<{ readonly condition: LocalizedText; readonly to: Name }>[];
}

/** `path`: the steps of those whom a choice or a jump sends here. */
export interface PathBlock extends BlockCommon {
	readonly kind: "path";
	readonly id: PathId;
	readonly name: Name;
	readonly title: LocalizedText | null;
	readonly body: readonly Block[];
	/** A step's name, `end`, or null: what follows this group of paths. */
	readonly then: Name | null;
}

/** `break`: a new column or page. */
export interface BreakBlock extends BlockCommon {
	readonly kind: "break";
	readonly at: "column" | "page";
}

/** What a QR code holds and how it is printed. A content of null is an address that is not known yet. */
export interface QrCode {
	readonly content: { readonly kind: "url" | "text"; readonly value: LocalizedLabel } | null;
	readonly label: LocalizedText | null;
	readonly note: LocalizedText | null;
	/** Edge with quiet zone, in millimetres as the author gave it; null: by the design. */
	readonly size: number | null;
	readonly ecc: "L" | "M" | "Q" | "H";
	readonly print: "full" | "host" | "none";
	readonly span: Span;
}

/** Where a skip, a redo or a conditional screen sends the reader: a step's name, or `end`. */
export interface Jump {
	readonly condition: LocalizedText;
	readonly target: Name;
	readonly span: Span;
}

/** The picture of a step: drawn, photographed, or none. */
export type Picture =
	| {
			readonly kind: "screen";
			readonly elements: readonly ScreenElement<LocalizedLabel>[];
			readonly marks: readonly MarkName<LocalizedLabel>[];
			readonly span: Span;
	  }
	| { readonly kind: "image"; readonly image: Screenshot<LocalizedLabel> };

/** What a step and a conditional screen have in common. */
export interface StepContent {
	readonly at: LocalizedText | null;
	readonly action: LocalizedText;
	/** Null: as the step before. */
	readonly mode: { readonly id: ModeId; readonly span: Span } | null;
	readonly picture: Picture | null;
	readonly chrome: Chrome | null;
	readonly how: TapManner | null;
	readonly qr: readonly Conditional<QrCode>[];
	readonly warn: {
		readonly head: LocalizedText | null;
		readonly why: LocalizedText | null;
		readonly span: Span;
	} | null;
	readonly notes: readonly Conditional<LocalizedText>[];
	readonly result: LocalizedText | null;
}

/** `step`: one action. */
export interface StepBlock extends BlockCommon, StepContent {
	readonly kind: "step";
	readonly id: StepId;
	readonly name: Name | null;
	readonly skip: readonly Conditional<Jump>[];
	readonly redo: readonly Conditional<Jump>[];
	readonly alt: readonly Conditional<AltScreen>[];
	readonly wait: Duration | null;
	readonly arrive: "by-itself" | "by-hand";
	readonly wide: boolean;
}

/** A conditional screen. */
export interface AltScreen extends StepContent {
	readonly condition: LocalizedText;
	/** The condition in compact density. */
	readonly short: LocalizedText | null;
	readonly to: Name | null;
	readonly span: Span;
}
