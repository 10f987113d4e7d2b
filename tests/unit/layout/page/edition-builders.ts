import { gray, rgb } from "../../../../src/base/color.ts";
import type {
	Edition,
	EditionBlock,
	EditionNote,
	EditionStep,
	Mode,
	ModeRun,
	StepEntry,
} from "../../../../src/model/edition.ts";
import type { LangTag, ModeId, PathId, StepId } from "../../../../src/model/ids.ts";
import type { EditionText } from "../../../../src/model/inline.ts";
import { textAt } from "../../../../src/model/sourced-text.ts";
import { WORDS_JA } from "../../../../src/style/words-ja.ts";

const span = { start: 0, end: 0 };

export const words = (text: string): EditionText => ({
	paragraphs: [[{ kind: "text", content: textAt(text, span), span }]],
	span,
});

export const mode = (id: string, look: Mode["look"] = "round"): Mode => ({
	id: id as ModeId,
	label: textAt(`${id}で操作`, span),
	name: textAt(id, span),
	icon: "globe",
	look,
	color: look === "square" ? rgb(255, 194, 51) : rgb(11, 74, 153),
	ink: gray(255),
	outlined: look === "square",
	header: null,
	chrome: "none",
	device: "phone",
});

export const note = (title: string): EditionNote => ({
	kind: "note",
	tags: [],
	span,
	title: words(title),
	text: null,
	icon: null,
	note: "info",
});

/** What an edition of these steps' modes has; a number after the mode's letter names its path. */
export const edition = (
	runs: readonly { mode: Mode; count: number; path?: number }[],
	rest: Partial<Edition> = {},
): Edition => {
	const steps = new Map<StepId, StepEntry>();
	const blocks: EditionBlock[] = [];
	const modeRuns: ModeRun[] = [];
	for (const [run, { mode: used, count, path }] of runs.entries()) {
		const ids: StepId[] = [];
		for (let step = 0; step < count; step++) {
			const id = steps.size as StepId;
			ids.push(id);
			const position = steps.size + 1;
			const number = String(position);
			const from = id === 0 ? [] : [(id - 1) as StepId];
			const name = `手順${number}`;
			steps.set(id, { id, position, number, name, mode: used.id, run, from, summary: "タップします。" });
			blocks.push(stepOf(id, number, used, run));
		}
		modeRuns.push({ mode: used.id, steps: ids, path: path === undefined ? null : (path as PathId) });
	}
	return {
		lang: "ja" as LangTag,
		picked: new Map(),
		title: words("題"),
		tag: null,
		revision: null,
		date: null,
		time: null,
		lead: null,
		before: [],
		page: { size: "A4", density: "comfortable", pages: null, columns: null, span: null },
		theme: { colors: new Map(), logo: null, fonts: { regular: null, bold: null, fixed: null } },
		words: WORDS_JA,
		stepWord: "手順",
		modes: new Map(runs.map(({ mode: used }) => [used.id, used])),
		steps,
		runs: modeRuns,
		blocks,
		span,
		...rest,
	};
};

const stepOf = (id: StepId, number: string, used: Mode, run: number): EditionStep => ({
	kind: "step",
	tags: [],
	span,
	id,
	number,
	run,
	mode: used.id,
	chrome: "none",
	at: null,
	action: words("タップします。"),
	picture: null,
	how: null,
	qr: [],
	warn: null,
	notes: [],
	result: null,
	skip: [],
	redo: [],
	alt: [],
	wait: null,
	arriveNote: false,
	wide: false,
});
