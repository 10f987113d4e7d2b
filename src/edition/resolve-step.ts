import type { EditionAlt, EditionJump, EditionPicture, EditionStep, EditionStepContent } from "../model/edition.ts";
import type { ModeId, StepId } from "../model/ids.ts";
import type { AltScreen, Jump, Picture, StepBlock, StepContent } from "../model/manual.ts";
import type { TextScope } from "./edition-context.ts";
import { type ModeRegister, reportUnknownMode } from "./mode-register.ts";
import { resolveDuration } from "./resolve-duration.ts";
import { resolveLabel } from "./resolve-label.ts";
import { resolveMarks } from "./resolve-marks.ts";
import { resolveQrCodes } from "./resolve-qr.ts";
import { resolveScreen } from "./resolve-screen.ts";
import { resolveTarget } from "./resolve-target.ts";
import { resolveOptional, resolveText } from "./resolve-text.ts";
import { tagItems, tagsOf } from "./tag-variants.ts";
import { underlineTaps } from "./underline-taps.ts";

/** What of a step is known before its texts are resolved. */
export interface StepFacts {
	readonly mode: ModeId;
	readonly run: number;
	/** Whether a call-out before it says that the screen switches. */
	readonly switched: boolean;
	readonly register: ModeRegister;
}

/** A step of the edition. */
export const resolveStep = (step: StepBlock, facts: StepFacts, scope: TextScope): EditionStep => ({
	kind: "step",
	...resolveContent(step, facts.mode, facts.register, scope),
	tags: tagsOf(step.only, scope),
	id: step.id,
	number: numberOf(step.id, scope),
	run: facts.run,
	skip: tagItems(step.skip, scope, (jump) => resolveJump(jump, scope)),
	redo: tagItems(step.redo, scope, (jump) => resolveJump(jump, scope)),
	alt: tagItems(step.alt, scope, (alt) => resolveAlt(alt, facts, scope)),
	wait: resolveDuration(step.wait, scope),
	arriveNote: step.arrive === "by-hand" && !facts.switched,
	wide: step.wide,
});

const numberOf = (step: StepId, scope: TextScope): string => scope.context.places.steps.get(step)?.number ?? "";

const resolveJump = (jump: Jump, scope: TextScope): EditionJump | null => {
	const target = resolveTarget(jump.target, scope);
	return target === null ? null : { condition: resolveText(jump.condition, scope), target, span: jump.span };
};

const resolveAlt = (alt: AltScreen, facts: StepFacts, scope: TextScope): EditionAlt => {
	const { register } = facts;
	const declared =
		alt.mode === null || reportUnknownMode(alt.mode.id, alt.mode.span, register, scope.context.sink)
			? null
			: alt.mode.id;
	return {
		...resolveContent(alt, declared ?? facts.mode, register, scope),
		condition: resolveText(alt.condition, scope),
		short: resolveOptional(alt.short, scope),
		to: alt.to === null ? null : resolveTarget(alt.to, scope),
	};
};

const resolveContent = (
	content: StepBlock | AltScreen,
	mode: ModeId,
	register: ModeRegister,
	scope: TextScope,
): EditionStepContent => {
	const picture = content.picture === null ? null : resolvePicture(content.picture, scope);
	const sentences = underlineTaps(
		{ at: resolveOptional(content.at, scope), action: resolveText(content.action, scope) },
		picture?.kind === "screen" ? picture.marks : [],
		scope,
	);
	return {
		mode,
		chrome: content.chrome ?? register.get(mode)?.chrome ?? "none",
		...sentences,
		picture,
		how: content.how,
		qr: resolveQrCodes(content.qr, scope),
		warn: resolveWarning(content.warn, scope),
		notes: tagItems(content.notes, scope, (note) => resolveOptional(note, scope)),
		result: resolveOptional(content.result, scope),
		span: content.span,
	};
};

const resolveWarning = (warn: StepContent["warn"], scope: TextScope): EditionStepContent["warn"] => {
	if (warn === null) return null;
	const head = resolveOptional(warn.head, scope);
	const why = resolveOptional(warn.why, scope);
	return head === null && why === null ? null : { head, why, span: warn.span };
};

const resolvePicture = (picture: Picture, scope: TextScope): EditionPicture => {
	if (picture.kind === "image") {
		const { image } = picture;
		return {
			kind: "image",
			image: { ...image, src: resolveLabel(image.src, scope), alt: resolveLabel(image.alt, scope) },
		};
	}
	const elements = resolveScreen(picture.elements, scope);
	return { kind: "screen", elements, marks: resolveMarks(picture.marks, elements, scope), span: picture.span };
};
