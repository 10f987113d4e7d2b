import type { Sink } from "../diagnostics/sink.ts";
import type { Edition, EditionBlock, EditionStep, Mode, StepEntry } from "../model/edition.ts";
import type { ModeId, StepId } from "../model/ids.ts";
import type { Block, Manual, StepBlock } from "../model/manual.ts";
import { flattenText } from "../model/plain-text.ts";
import { pageWords } from "../style/page-words.ts";
import { makeStyle } from "../style/style.ts";
import { collectNames } from "./collect-names.ts";
import { collectRuns } from "./collect-runs.ts";
import type { EditionContext, TextScope } from "./edition-context.ts";
import type { EditionChoice } from "./list-editions.ts";
import { makeMode } from "./make-mode.ts";
import { makeWords } from "./make-words.ts";
import { type ModeRegister, registerModes } from "./mode-register.ts";
import { NameSuggester } from "./name-suggester.ts";
import { placeSteps } from "./place-steps.ts";
import { planBlocks } from "./plan-blocks.ts";
import { planSwitches } from "./plan-switches.ts";
import { resolveBlocks } from "./resolve-blocks.ts";
import { resolveDuration } from "./resolve-duration.ts";
import { resolveOptional, resolveText } from "./resolve-text.ts";
import { selectBlocks } from "./select-blocks.ts";
import { beforeNumber } from "./step-word.ts";
import { tagItems } from "./tag-variants.ts";
import { sentenceManner } from "./text-manner.ts";
import { type Flow, traceFlow } from "./trace-flow.ts";
import { makeVariantMasks } from "./variant-masks.ts";

/**
 * The edition of a manual in one language and for one choice of variants. What is wrong is reported, and the edition
 * goes on with the best value there is: an unknown name is printed as written, an unknown target falls away.
 */
export const makeEdition = (manual: Manual, choice: EditionChoice, sink: Sink): Edition => {
	const variants = makeVariantMasks(manual, choice.picked);
	const body = selectBlocks(manual.body, variants);
	const context = makeContext(manual, choice, body, sink);
	const { colors } = makeStyle(manual.page, manual.theme);
	const register = registerModes(manual, colors);
	const { nameStep } = sentenceManner(context);
	const flow = traceFlow(body, { names: context.names, variants, register, nameStep, sink });
	const switches =
		manual.switches === "auto" ? planSwitches(flow, context.places, variants) : { before: new Map(), atEnd: new Map() };
	const planned = planBlocks(body, manual, switches);
	const { runs, runOf } = collectRuns(planned, flow.modes);
	const steps = collectSteps(body);
	const blocks = resolveBlocks(planned, { flow, register, steps, runOf, switches }, context);
	const scope = { context, section: null };
	return {
		lang: choice.lang,
		picked: choice.picked,
		...resolveHead(manual, scope),
		words: context.words,
		stepWord: context.stepWord,
		modes: collectModes(blocks, register, (id, shape) => makeMode(id, shape, colors, scope)),
		steps: collectEntries(blocks, flow, context),
		runs,
		blocks,
		span: manual.span,
	};
};

const makeContext = (
	manual: Manual,
	{ lang, picked }: EditionChoice,
	body: readonly Block[],
	sink: Sink,
): EditionContext => {
	const variants = makeVariantMasks(manual, picked);
	const words = pageWords(lang, new Map());
	const names = collectNames(manual);
	const plain: EditionContext = {
		manual,
		lang,
		variants,
		picked: [...picked].map(([name, value]) => `${name}=${value}`).join(" "),
		names,
		suggester: new NameSuggester(names),
		places: placeSteps(body, manual.numbering, variants, sink),
		words,
		stepWord: beforeNumber(words.step),
		sink,
	};
	return { ...plain, ...makeWords(plain) };
};

/** What stands above the body. */
const resolveHead = (manual: Manual, scope: TextScope) => ({
	title: resolveText(manual.title, scope),
	tag: resolveOptional(manual.edition, scope),
	revision: resolveOptional(manual.revision, scope),
	date: manual.date?.value ?? null,
	time: resolveDuration(manual.time, scope),
	lead: resolveOptional(manual.lead, scope),
	before: tagItems(manual.before, scope, (text) => resolveOptional(text, scope)),
	page: manual.page,
	theme: manual.theme,
});

const collectSteps = (blocks: readonly Block[]): ReadonlyMap<StepId, StepBlock> => {
	const steps = new Map<StepId, StepBlock>();
	for (const block of blocks) {
		if (block.kind === "step") steps.set(block.id, block);
		if (block.kind === "path") for (const [id, step] of collectSteps(block.body)) steps.set(id, step);
	}
	return steps;
};

const isStep = (block: EditionBlock): block is EditionStep => block.kind === "step";

/** The modes of steps and conditional screens in order of first use, then those that only a switch by hand names. */
const collectModes = (
	blocks: readonly EditionBlock[],
	register: ModeRegister,
	make: (id: ModeId, shape: NonNullable<ReturnType<ModeRegister["get"]>>) => Mode,
): ReadonlyMap<ModeId, Mode> => {
	const used = [
		...blocks.filter(isStep).flatMap((step) => [step.mode, ...step.alt.map(({ value }) => value.mode)]),
		...blocks.flatMap((block) =>
			block.kind === "switch" ? [block.from, ...block.others.map(({ from }) => from), block.to] : [],
		),
	];
	const modes = new Map<ModeId, Mode>();
	for (const id of used) {
		const shape = register.get(id);
		if (shape !== undefined && !modes.has(id)) modes.set(id, make(id, shape));
	}
	return modes;
};

const collectEntries = (
	blocks: readonly EditionBlock[],
	flow: Flow,
	context: EditionContext,
): ReadonlyMap<StepId, StepEntry> => {
	const manner = sentenceManner(context);
	return new Map(
		blocks.filter(isStep).map(({ id, number, mode, run, action }, index) => {
			const summary = flattenText(action, { ...manner, gap: " " }).text.replaceAll("\u00ad", "");
			const from = (flow.before.get(id) ?? []).map(({ step }) => step);
			const name = manner.nameStep(id);
			return [id, { id, position: index + 1, number, name, mode, run, from: [...new Set(from)], summary }];
		}),
	);
};
