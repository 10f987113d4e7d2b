import { type SourcedText, sliceSourced, textAt } from "../../model/sourced-text.ts";
import { edgedBox, greekBar, placeLabel } from "./draw-shape.ts";
import type { LaidLabel } from "./laid-label.ts";
import { layLabel } from "./lay-label.ts";
import { emptyPiece, joinPieces, movePiece, type Piece } from "./piece.ts";
import { isKept, type ScreenContext, type ScreenTarget } from "./screen-context.ts";

/** Wider tags stand above what they belong to. */
const NARROW_TAG_MM = 6.5;

/** The tag that says that a number is only an example. */
const layExampleTag = (target: ScreenTarget, measure: number, context: ScreenContext): Piece & { width: number } => {
	const { style } = context;
	const { height, padding } = style.phone.example;
	const word = textAt(context.draw.edition.words.example, target.span);
	const settings = {
		measure: measure - 2 * padding,
		types: style.phone.type.small,
		lines: 1,
		bold: false,
		color: style.colors.ink,
		align: "start",
	} as const;
	const laid = layLabel(word, settings, context);
	const width = laid.width + 2 * padding;
	const tall = Math.max(height, laid.height + height - laid.leading);
	const label = placeLabel({ label: null }, laid, padding, (tall - laid.height) / 2);
	const line = { color: style.colors.ink, width: style.phone.hairline, fill: style.colors.paper };
	const box = edgedBox({ x: 0, y: 0, width, height: tall }, style.mm(0.6), line, context);
	return { ...emptyPiece(tall), items: [box, ...label.items], words: label.words, width };
};

/** Puts the tag at the left of a centred piece, or above it where the tag is wide. */
const withExampleTag = (
	target: ScreenTarget,
	measure: number,
	lay: (room: number) => Piece & { readonly width: number },
	context: ScreenContext,
): Piece => {
	const { style } = context;
	const tag = layExampleTag(target, measure, context);
	const gap = style.phone.example.gap;
	if (tag.width > style.mm(NARROW_TAG_MM)) {
		const piece = lay(measure);
		const y = tag.height + style.mm(1.2);
		const centred = movePiece(piece, (measure - piece.width) / 2, y);
		return { ...joinPieces(y + piece.height, [tag, centred]), kept: piece.kept };
	}
	const room = measure - tag.width - gap;
	const piece = lay(room);
	const x = Math.max(tag.width + gap, (measure - piece.width) / 2);
	const height = Math.max(tag.height, piece.height);
	return {
		...joinPieces(height, [
			movePiece(tag, x - gap - tag.width, (height - tag.height) / 2),
			movePiece(piece, x, (height - piece.height) / 2),
		]),
		kept: piece.kept,
	};
};

/** A large number to read, with the tag that says it is an example. */
export const layNumber = (target: ScreenTarget, measure: number, context: ScreenContext): Piece => {
	const { style } = context;
	const spaces = { above: style.mm(1.5), below: style.mm(2) };
	const { label } = target;
	if (label === null) {
		const bar = { x: measure * 0.3, y: style.mm(1), width: measure * 0.4, height: style.mm(6) };
		return {
			...emptyPiece(style.mm(8)),
			...spaces,
			items: [greekBar(bar, style.colors.off, context)],
			targets: [{ target, box: bar, ring: "button", tip: 0.72, roomInside: false }],
			kept: isKept(target, context),
		};
	}
	const padding = style.mm(1.2);
	const lay = (room: number): Piece & { readonly width: number } => {
		const settings = {
			measure: room - 2 * padding,
			types: style.phone.type.number,
			lines: 1,
			bold: true,
			color: style.colors.ink,
			align: "start",
		} as const;
		const laid = layLabel(label, settings, context);
		const width = laid.width + 2 * padding;
		const box = { x: 0, y: 0, width, height: laid.height };
		return {
			...emptyPiece(laid.height),
			...placeLabel(target, laid, padding, 0),
			targets: [{ target, box, ring: "button", tip: 0.72, roomInside: false }],
			kept: true,
			width,
		};
	};
	return { ...withExampleTag(target, measure, lay, context), ...spaces };
};

/** The boxes of a number to type, one a character, in as many rows as they need. */
export const layDigits = (target: ScreenTarget, measure: number, context: ScreenContext): Piece => {
	const { style } = context;
	const spaces = { above: style.mm(1.5), below: style.mm(2) };
	const { label } = target;
	const lay = (room: number): Piece & { readonly width: number } =>
		layBoxes(target, label === null ? [null, null] : splitCharacters(label), room, context);
	if (label !== null) return { ...withExampleTag(target, measure, lay, context), ...spaces };
	const piece = lay(measure);
	return { ...movePiece(piece, (measure - piece.width) / 2, 0), ...spaces };
};

const splitCharacters = (label: SourcedText): readonly SourcedText[] => {
	let at = 0;
	return [...label.text].map((character) => {
		const start = at;
		at += character.length;
		return sliceSourced(label, start, at);
	});
};

const layBoxes = (
	target: ScreenTarget,
	characters: readonly (SourcedText | null)[],
	room: number,
	context: ScreenContext,
): Piece & { readonly width: number } => {
	const { style } = context;
	const { width: widest, height, radius, gap: widestGap } = style.phone.digit;
	const gap = characters.length > 3 ? style.mm(0.6) : widestGap;
	const fitting = Math.max(1, Math.floor((room + gap) / (style.mm(2.7) + gap)));
	const rows = Math.max(1, Math.ceil(characters.length / fitting));
	const perRow = Math.max(1, Math.ceil(characters.length / rows));
	const width = Math.min(widest, (room - (perRow - 1) * gap) / perRow);
	const line = { color: style.colors.ink, width: style.mm(0.35), fill: style.colors.paper };
	const boxes = characters.map((character, index): Piece => {
		const box = edgedBox({ x: 0, y: 0, width, height }, radius, line, context);
		const laid = character === null ? null : layDigit(character, width, context);
		const label =
			laid === null ? null : placeLabel({ label: null }, laid, (width - laid.width) / 2, (height - laid.height) / 2);
		const piece = { ...emptyPiece(height), items: [box, ...(label?.items ?? [])], words: label?.words ?? [] };
		const row = Math.floor(index / perRow);
		return movePiece(piece, (index % perRow) * (width + gap), row * (height + gap));
	});
	const total = { width: perRow * width + (perRow - 1) * gap, height: rows * height + (rows - 1) * gap };
	return {
		...joinPieces(total.height, boxes),
		targets: [{ target, box: { x: 0, y: 0, ...total }, ring: "button", tip: 0.72, roomInside: false }],
		kept: isKept(target, context),
		width: total.width,
	};
};

/** In the first size whose digit leaves white at both sides of its box. */
const layDigit = (character: SourcedText, width: number, context: ScreenContext): LaidLabel => {
	const { style } = context;
	const tries = style.phone.type.digit.map((type) => {
		const types = [type] as const;
		const settings = { measure: style.phone.width, types, lines: 1, bold: true, color: style.colors.ink } as const;
		return layLabel(character, { ...settings, align: "start" }, context);
	});
	const fitting = tries.find((laid) => laid.width <= width - style.mm(0.9)) ?? tries.at(-1);
	if (fitting === undefined) throw new Error("digits without a size");
	return fitting;
};
