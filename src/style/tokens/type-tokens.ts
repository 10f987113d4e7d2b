import type { Color } from "../../base/color.ts";
import type { ColorTokens } from "./color-tokens.ts";
import type { Lengths } from "./lengths.ts";

/** How a text is set. Size and leading in points. */
export interface TextStyle {
	readonly size: number;
	readonly leading: number;
	readonly weight: "regular" | "bold";
	readonly color: Color;
}

/** The roles of text on the page (TOKENS.md section 2). Leadings there are millimetres. */
export type TypeRole =
	| "title"
	| "tag"
	| "time"
	| "lead"
	| "sectionBar"
	| "modeBar"
	| "modeBarSide"
	| "at"
	| "action"
	| "actionLong"
	| "note"
	| "jumpCondition"
	| "jumpTarget"
	| "altAction"
	| "warnHead"
	| "warnWhy"
	| "checklist"
	| "variantTag"
	| "blockHeading"
	| "boxText"
	| "table"
	| "tableHead"
	| "legend"
	| "switchHead"
	| "switchHeadLarge"
	| "switchText"
	| "switchTextLarge"
	| "doneHead"
	| "doneText"
	| "url"
	| "urlLong"
	| "pointer"
	| "header"
	| "footer"
	| "pageNumber";

/** One style a role. */
export type TypeTokens = { readonly [role in TypeRole]: TextStyle };

/** Size (pt), leading (mm), weight. */
type Row = readonly [size: number, leading: number, weight: "regular" | "bold"];

const COMFORTABLE: { readonly [role in TypeRole]: Row } = {
	title: [25, 12, "bold"],
	tag: [12, 7, "bold"],
	time: [12, 7, "bold"],
	lead: [10.5, 6, "regular"],
	sectionBar: [13, 7.5, "bold"],
	modeBar: [13, 9, "bold"],
	modeBarSide: [9.5, 9, "bold"],
	at: [10.5, 6, "regular"],
	action: [12, 6, "bold"],
	actionLong: [10.5, 6, "bold"],
	note: [9.5, 4.8, "regular"],
	jumpCondition: [9.5, 4.8, "regular"],
	jumpTarget: [10, 4.8, "bold"],
	altAction: [10, 4.8, "bold"],
	warnHead: [10.5, 5, "bold"],
	warnWhy: [9.5, 4.5, "regular"],
	checklist: [10.5, 6, "regular"],
	variantTag: [8.5, 4.2, "bold"],
	blockHeading: [12, 6, "bold"],
	boxText: [9.5, 4.8, "regular"],
	table: [9.5, 4.8, "regular"],
	tableHead: [9.5, 4.8, "bold"],
	legend: [9.5, 6, "regular"],
	switchHead: [11, 6, "bold"],
	switchHeadLarge: [12, 6, "bold"],
	switchText: [9.5, 4.5, "regular"],
	switchTextLarge: [10, 5.5, "regular"],
	doneHead: [16, 9, "bold"],
	doneText: [10.5, 6, "regular"],
	url: [8, 3.4, "regular"],
	urlLong: [7, 3, "regular"],
	pointer: [9.5, 5, "regular"],
	header: [9.5, 5, "bold"],
	footer: [8, 4.8, "regular"],
	pageNumber: [15, 9, "bold"],
};

/** What compact sets smaller (TOKENS.md section 11). */
const COMPACT: Partial<{ readonly [role in TypeRole]: Row }> = {
	title: [22, 11, "bold"],
	at: [9.5, 4.8, "regular"],
	action: [11, 5.2, "bold"],
	actionLong: [9.5, 4.8, "bold"],
	note: [8.5, 4.2, "regular"],
	jumpCondition: [8.5, 4.2, "regular"],
	jumpTarget: [9, 4.4, "bold"],
	altAction: [9, 4.4, "bold"],
	warnHead: [9.5, 4.6, "bold"],
	warnWhy: [8.5, 4.2, "regular"],
	checklist: [9.5, 5.2, "regular"],
	boxText: [8.5, 4.2, "regular"],
	doneHead: [14, 7, "bold"],
	doneText: [8.5, 4.2, "regular"],
	url: [7, 3, "regular"],
};

/**
 * What compact sets half a point smaller still where that saves a page, within the floor: 「次へ」をタップします。 and
 * メールアドレスを入力して、 then have one line beside a phone.
 */
const SMALLEST: Partial<{ readonly [role in TypeRole]: Row }> = {
	at: [9, 4.5, "regular"],
	action: [10.5, 5, "bold"],
	actionLong: [9, 4.5, "bold"],
	altAction: [8.5, 4.2, "bold"],
};

const WHITE_ON_INK: ReadonlySet<TypeRole> = new Set(["sectionBar", "warnHead", "warnWhy"]);

/** The styles of a density, every size and leading times `scale`. */
export const makeTypeTokens = (compact: boolean, colors: ColorTokens, lengths: TypeLengths): TypeTokens =>
	makeStyles(compact ? { ...COMFORTABLE, ...COMPACT } : COMFORTABLE, colors, lengths);

/** The smallest type of compact density. */
export const makeSmallestType = (colors: ColorTokens, lengths: TypeLengths): TypeTokens =>
	makeStyles({ ...COMFORTABLE, ...COMPACT, ...SMALLEST }, colors, lengths);

/** Sizes and leadings have nothing to ask about the density: there are other rows for compact. */
type TypeLengths = Pick<Lengths, "scale" | "mm">;

const makeStyles = (
	rows: { readonly [role in TypeRole]: Row },
	colors: ColorTokens,
	{ scale, mm }: TypeLengths,
): TypeTokens => {
	const style = (role: TypeRole): TextStyle => {
		const [size, leading, weight] = rows[role];
		return {
			size: size * scale,
			leading: mm(leading),
			weight,
			color: WHITE_ON_INK.has(role) ? colors.paper : colors.ink,
		};
	};
	return Object.fromEntries(
		(Object.keys(rows) as TypeRole[]).map((role) => [role, style(role)]),
	) as unknown as TypeTokens;
};
