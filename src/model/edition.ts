import type { Color } from "../base/color.ts";
import type { Span } from "../diagnostics/span.ts";
import type { IconName } from "./icon-name.ts";
import type { LangTag, ModeId, PathId, StepId, VariantName, VariantValue } from "./ids.ts";
import type { EditionText } from "./inline.ts";
import type { Chrome, Device, ModeLook, PageSettings, ThemeSettings } from "./manual.ts";
import type { MarkKind, ScreenElement, Screenshot, TapManner, Target } from "./screen.ts";
import type { SourcedText } from "./sourced-text.ts";
import type { PageWords } from "./words.ts";

/**
 * A manual in one language and for one choice of variants: names looked up, steps numbered, modes inherited, switches
 * inserted. What layout needs, and nothing that it would have to look up again.
 */
export interface Edition {
	readonly lang: LangTag;
	/** The variants picked; empty: all stay and carry tags. */
	readonly picked: ReadonlyMap<VariantName, VariantValue>;
	readonly title: EditionText;
	/** The tag beside the title. */
	readonly tag: EditionText | null;
	readonly revision: EditionText | null;
	/** `YYYY-MM-DD` */
	readonly date: string | null;
	readonly time: EditionText | null;
	readonly lead: EditionText | null;
	readonly before: readonly Tagged<EditionText>[];
	readonly page: PageSettings;
	readonly theme: ThemeSettings;
	readonly words: PageWords;
	/** What stands before a step's number, with the blank that parts them, if any: `手順`, `Step `. */
	readonly stepWord: string;
	/** Every mode that a step uses, and `none` where one does; in order of first use. */
	readonly modes: ReadonlyMap<ModeId, Mode>;
	/** Every step that stands in this edition, in reading order. */
	readonly steps: ReadonlyMap<StepId, StepEntry>;
	/** Steps that follow one another in one mode without a section, path or switch between, in reading order. */
	readonly runs: readonly ModeRun[];
	/** In reading order; paths are flattened between `path-start` and `path-end`. */
	readonly blocks: readonly EditionBlock[];
	/** The place of the whole manual. */
	readonly span: Span;
}

/** Something that carries the labels of the variants it is for (none when a variant was picked). */
export interface Tagged<Value> {
	readonly tags: readonly EditionText[];
	readonly value: Value;
}

/** A mode with everything filled in. */
export interface Mode {
	readonly id: ModeId;
	readonly label: SourcedText;
	readonly name: SourcedText;
	readonly icon: IconName;
	/** `preparation` belongs to the mode `none` alone: a white square. */
	readonly look: ModeLook | "preparation";
	/** The shape's fill. */
	readonly color: Color;
	/** Black or white, whichever reads better on the fill. */
	readonly ink: Color;
	/** Whether the shape needs an outline: its fill is too light to stand alone on paper. */
	readonly outlined: boolean;
	/** What the app header of drawn screens says. */
	readonly header: SourcedText | null;
	readonly chrome: Chrome;
	readonly device: Device;
}

/** What references and the route map need to know of a step. */
export interface StepEntry {
	readonly id: StepId;
	/** Its place among the steps of this edition, from 1. */
	readonly position: number;
	/** As printed in its badge (`5`, `A5`, `1-3`, `⑤`). */
	readonly number: string;
	/** As sentences, the outline and descriptions of links say it: `手順5`, `Step 5`. */
	readonly name: string;
	readonly mode: ModeId;
	/** An index into `runs`. */
	readonly run: number;
	/**
	 * The steps that readers come from, jumps apart: none for the first, several where ways or variants meet. What stands
	 * before it on the page is not among them where it is for other readers.
	 */
	readonly from: readonly StepId[];
	/** The first words of what to do, for the outline; plain characters. */
	readonly summary: string;
}

/** A stretch of steps in one mode. */
export interface ModeRun {
	readonly mode: ModeId;
	readonly steps: readonly StepId[];
	/** The path it lies in, null at top level. */
	readonly path: PathId | null;
}

/** A step that the page itself refers to. */
export interface StepTarget {
	readonly step: StepId;
	/** The section's title where the step stands in another section and numbers restart there. */
	readonly section: string | null;
}

/** Where a jump leads. */
export type JumpTarget = ({ readonly kind: "step" } & StepTarget) | { readonly kind: "end" };

/** A QR code of an edition. `content` of null is an address that is not known yet: a placeholder. */
export interface EditionQr {
	readonly tags: readonly EditionText[];
	readonly content: { readonly kind: "url" | "text"; readonly value: SourcedText } | null;
	readonly label: EditionText | null;
	readonly note: EditionText | null;
	/** Edge with quiet zone in points; null: by the design. */
	readonly size: number | null;
	readonly ecc: "L" | "M" | "Q" | "H";
	readonly print: "full" | "host" | "none";
	readonly span: Span;
}

/** A mark with the target it names. */
export interface ResolvedMark {
	readonly mark: MarkKind;
	/** The very object inside `elements`. */
	readonly target: Target<SourcedText>;
	readonly span: Span;
}

/** The picture of a step. */
export type EditionPicture =
	| {
			readonly kind: "screen";
			readonly elements: readonly ScreenElement<SourcedText>[];
			readonly marks: readonly ResolvedMark[];
			readonly span: Span;
	  }
	| { readonly kind: "image"; readonly image: Screenshot<SourcedText> };

/** What a step and a conditional screen have in common. */
export interface EditionStepContent {
	readonly mode: ModeId;
	/** The header of its drawn screens. */
	readonly chrome: Chrome;
	readonly at: EditionText | null;
	readonly action: EditionText;
	readonly picture: EditionPicture | null;
	readonly how: TapManner | null;
	readonly qr: readonly EditionQr[];
	readonly warn: { readonly head: EditionText | null; readonly why: EditionText | null; readonly span: Span } | null;
	readonly notes: readonly Tagged<EditionText>[];
	readonly result: EditionText | null;
	readonly span: Span;
}

/** A step: its number, where it leads besides on, and what readers do on other screens instead. */
export interface EditionStep extends EditionStepContent {
	readonly kind: "step";
	readonly tags: readonly EditionText[];
	readonly id: StepId;
	readonly number: string;
	readonly run: number;
	readonly skip: readonly Tagged<EditionJump>[];
	readonly redo: readonly Tagged<EditionJump>[];
	readonly alt: readonly Tagged<EditionAlt>[];
	/** How long to wait, in words. */
	readonly wait: EditionText | null;
	/** Whether the reader must switch by hand and no call-out says so. */
	readonly arriveNote: boolean;
	readonly wide: boolean;
}

/** A skip forward or a way back: for whom, and where it leads. */
export interface EditionJump {
	readonly condition: EditionText;
	readonly target: JumpTarget;
	readonly span: Span;
}

/** A conditional screen. */
export interface EditionAlt extends EditionStepContent {
	readonly condition: EditionText;
	readonly short: EditionText | null;
	readonly to: JumpTarget | null;
}

interface BlockCommon {
	readonly tags: readonly EditionText[];
	readonly span: Span;
}

/** A section bar. Where the manual asks for it, numbers start again after it. */
export interface EditionSection extends BlockCommon {
	readonly kind: "section";
	readonly title: EditionText;
}

/** A boxed note. */
export interface EditionNote extends BlockCommon {
	readonly kind: "note";
	readonly title: EditionText | null;
	readonly text: EditionText | null;
	readonly icon: IconName | null;
	readonly note: "info" | "warning" | "tip";
}

/** A screen-switch call-out, written or inserted. */
export interface EditionSwitch extends BlockCommon {
	readonly kind: "switch";
	readonly from: ModeId;
	readonly to: ModeId;
	/** Other readers, who come to the same screen from other modes: one call-out is for all of them. */
	readonly others: readonly { readonly from: ModeId; readonly tags: readonly EditionText[] }[];
	/** The earlier step whose screen the reader returns to. */
	readonly backTo: StepTarget | null;
	/** Whether the reader must switch by hand. */
	readonly byHand: boolean;
	/** Whether it is the first of the manual, which explains itself. */
	readonly first: boolean;
	readonly text: EditionText | null;
}

/** The box that says what has been reached, at the end of a procedure or of a path. */
export interface EditionDone extends BlockCommon {
	readonly kind: "done";
	readonly title: EditionText | null;
	readonly text: EditionText | null;
	readonly qr: readonly EditionQr[];
}

/** The contact box, made of the manual's `office`. */
export interface EditionContact extends BlockCommon {
	readonly kind: "contact";
	readonly name: EditionText | null;
	readonly tel: EditionText | null;
	readonly mail: EditionText | null;
	readonly hours: EditionText | null;
	readonly url: SourcedText | null;
}

/** A table; all rows, and the head where there is one, have the same number of cells. */
export interface EditionTable extends BlockCommon {
	readonly kind: "table";
	readonly title: EditionText | null;
	readonly head: readonly EditionText[];
	readonly rows: readonly Tagged<readonly EditionText[]>[];
}

/** Questions, each with its answer. */
export interface EditionFaq extends BlockCommon {
	readonly kind: "faq";
	readonly title: EditionText | null;
	readonly items: readonly Tagged<{ readonly question: EditionText; readonly answer: EditionText }>[];
}

/** A paragraph between the steps. */
export interface EditionTextBlock extends BlockCommon {
	readonly kind: "text";
	readonly text: EditionText;
}

/** A choice: what the reader is asked, and where each answer leads. */
export interface EditionChoose extends BlockCommon {
	readonly kind: "choose";
	readonly title: EditionText | null;
	readonly options: readonly Tagged<{
		readonly condition: EditionText;
		readonly to: ChooseTarget;
		readonly span: Span;
	}>[];
}

/** Where an option leads: a step, or a path by its letter, title and first step. */
export type ChooseTarget =
	| JumpTarget
	| {
			readonly kind: "path";
			readonly path: PathId;
			readonly letter: string;
			readonly title: EditionText;
			readonly first: StepId | null;
	  };

/** Where a path begins: its letter stands before the numbers of its steps. */
export interface EditionPathStart extends BlockCommon {
	readonly kind: "path-start";
	readonly path: PathId;
	readonly letter: string;
	readonly title: EditionText;
}

/** Where a path ends. */
export interface EditionPathEnd extends BlockCommon {
	readonly kind: "path-end";
	readonly path: PathId;
	readonly letter: string;
	/** Where the way leads on; null: to what follows that is no step. */
	readonly leadsTo: JumpTarget | null;
	/** What follows that is no step: the box at the end, or another choice. Null where the way has an end of its own. */
	readonly goesOn: { readonly kind: "done" } | { readonly kind: "choose"; readonly title: EditionText | null } | null;
}

/** Where paths meet again: what follows the last of them is for the readers of several. */
export interface EditionMeeting extends BlockCommon {
	readonly kind: "meeting";
	/** Of the paths from which readers come. */
	readonly letters: readonly string[];
}

/** A break that the author asked for. */
export interface EditionBreak extends BlockCommon {
	readonly kind: "break";
	readonly at: "column" | "page";
}

/** One block of an edition. */
export type EditionBlock =
	| EditionSection
	| EditionStep
	| EditionNote
	| EditionSwitch
	| EditionDone
	| EditionContact
	| EditionTable
	| EditionFaq
	| EditionTextBlock
	| EditionChoose
	| EditionPathStart
	| EditionPathEnd
	| EditionMeeting
	| EditionBreak;
