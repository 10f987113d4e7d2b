import { isJapanese } from "../../../base/language.ts";
import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { joinFrames } from "../../../document/move-frame.ts";
import { linePath } from "../../../document/shape-path.ts";
import { shapeItem, solid } from "../../../figure/badge/shape-item.ts";
import type { Style } from "../../../style/style.ts";
import type { TextStyle } from "../../../style/tokens/type-tokens.ts";
import type { DrawContext } from "../../../text/paint/draw-context.ts";
import { layText } from "../../../text/paint/lay-text.ts";
import { fillPhrase } from "../../../text/paint/page-phrase.ts";
import { plainTextOf } from "../../../text/paint/plain-text.ts";
import { joinRow, joinStack } from "../piece/draw-row.ts";
import { type LineTag, setLine } from "../piece/set-text.ts";
import { shortenLine } from "../piece/shorten-line.ts";
import { formatDate } from "./format-date.ts";

const FOOTER = { kind: "artifact", subtype: "footer" } as const;

/**
 * The foot of a page, as wide as the content: rule, title with its tag, revision and date at the left, the page's
 * number at the right. Artifacts, but for revision and date on page 1: they stand nowhere else.
 */
export const drawFooter = (page: number, pages: number, context: DrawContext): Frame => {
	const { style } = context;
	const { contentWidth, footerHeight } = style.page;
	const rule = shapeItem(linePath(0, 0, contentWidth, 0), null, solid(style.colors.ink, style.mm(0.3)));
	const { pageNumber, footer } = footerTypes(style);
	const number = setLine(String(page + 1), pageNumber, FOOTER, context);
	const words = fillPhrase(context.edition.words.pageOf, { pages: String(pages) });
	const rest = setLine(words, footer, FOOTER, context);
	const right = joinRow([number, rest], footerHeight, style.mm(1));
	const left = layLeft(page === 0, contentWidth - right.width - style.mm(4), context);
	return joinFrames({ width: contentWidth, height: footerHeight }, [
		{ frame: { ...emptyFrame(contentWidth, footerHeight), items: [rule] }, x: 0, y: 0 },
		{ frame: left, x: 0, y: Math.max(style.mm(0.5), (footerHeight - left.height) / 2) },
		{ frame: right, x: contentWidth - right.width, y: 0 },
	]);
};

/** The types of the foot, smaller where a poster's would leave it: margins do not grow with the density. */
const footerTypes = ({ type, page }: Style): { readonly pageNumber: TextStyle; readonly footer: TextStyle } => {
	const share = Math.min(1, page.footerHeight / type.pageNumber.leading);
	const shrink = (style: TextStyle): TextStyle => ({
		...style,
		size: style.size * share,
		leading: style.leading * share,
	});
	return { pageNumber: shrink(type.pageNumber), footer: shrink(type.footer) };
};

/** 多要素認証マニュアル（スマホ完結版） 第1版 2026年11月25日; in two rows only where revision and date fill most of one. */
const layLeft = (first: boolean, measure: number, context: DrawContext): Frame => {
	const { style, edition } = context;
	const { footer } = footerTypes(style);
	const tag: LineTag = first ? { kind: "content", role: "P" } : FOOTER;
	const named = edition.tag === null ? "" : inBrackets(plainTextOf(edition.tag, context.edition), edition.lang);
	const whole = `${plainTextOf(edition.title, edition)}${named}`;
	const gap = style.mm(3);
	const facts: Frame[] = [];
	if (edition.revision !== null) {
		const options = first ? { measure } : { measure, artifact: FOOTER };
		const revision = layText(edition.revision, footer, options, context);
		facts.push({ ...revision, width: revision.inkWidth });
	}
	if (edition.date !== null) facts.push(setLine(formatDate(edition.date, edition.lang), footer, tag, context));
	const known = joinRow(facts, footer.leading, gap);
	const room = measure - (facts.length === 0 ? 0 : known.width + gap);
	// The title is a repeat and may be cut; revision and date are not.
	if (room >= measure / 3) {
		return joinRow([shortenLine(whole, room, { type: footer, tag: FOOTER }, context), ...facts], footer.leading, gap);
	}
	return joinStack([shortenLine(whole, measure, { type: footer, tag: FOOTER }, context), known], 0);
};

const inBrackets = (words: string, lang: string): string => (isJapanese(lang) ? `（${words}）` : ` (${words})`);
