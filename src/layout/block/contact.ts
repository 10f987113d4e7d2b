import type { Frame } from "../../document/frame.ts";
import { joinFrames, type PlacedFrame } from "../../document/move-frame.ts";
import { element, leaf } from "../../document/structure.ts";
import { drawIcon } from "../../figure/mark/draw-icon.ts";
import type { EditionContact } from "../../model/edition.ts";
import type { EditionText } from "../../model/inline.ts";
import type { DrawableIcon } from "../../style/icons/icon-shape.ts";
import { layText } from "../../text/paint/lay-text.ts";
import { makePhrase } from "../../text/paint/page-phrase.ts";
import { plainTextOf } from "../../text/paint/plain-text.ts";
import { boxAround, outlinedLook } from "./draw-box.ts";
import { headingRole } from "./find-mode.ts";
import type { BlockContext, LaidBlock } from "./laid-block.ts";
import { laidBlock, outlineDestination } from "./plain-block.ts";
import { decoration, stackFrames } from "./stack-frames.ts";

/** One way to reach the office. */
interface Entry {
	readonly icon: DrawableIcon;
	/** What the icon says. */
	readonly word: string;
	readonly text: EditionText;
	/** The address of its link; null for what leads nowhere. */
	readonly url: string | null;
}

/** Whom to ask (TOKENS.md section 8): name, then what was given of telephone, mail, hours and page, in two columns. */
export const layContact = (contact: EditionContact, context: BlockContext): readonly LaidBlock[] => {
	const { style, edition } = context;
	const { contact: measures } = style.block;
	const width = style.page.columnWidth;
	const inner = width - 2 * measures.paddingX;
	const head = makePhrase(edition.words.contact, {}, contact.span);
	const bold = { ...style.type.checklist, weight: "bold" } as const;
	const role = headingRole(edition, contact);
	const name = contact.name === null ? [] : [layText(contact.name, bold, { measure: inner }, context)];
	const content = stackFrames(
		[
			{ frame: layText(head, style.type.blockHeading, { measure: inner, role }, context), gap: 0 },
			...name.map((frame) => ({ frame, gap: style.mm(0.6) })),
			{ frame: layEntries(listEntries(contact, context), inner, context), gap: style.mm(0.6) },
		],
		inner,
	);
	const box = boxAround(content, outlinedLook(measures, style), measures, { width });
	const destination = outlineDestination(contact);
	const frame = { ...box, destinations: [{ name: destination, x: 0, y: 0 }, ...box.destinations] };
	return [
		laidBlock(contact, [{ frame, cost: 0 }], context, {
			breakAfter: 0,
			rail: { kind: "none" },
			outline: { level: "block", title: edition.words.contact, destination },
		}),
	];
};

const listEntries = (contact: EditionContact, { edition }: BlockContext): readonly Entry[] => {
	const { words } = edition;
	const { tel, mail, hours, url } = contact;
	const page: EditionText | null =
		url === null
			? null
			: { paragraphs: [[{ kind: "link", url, words: null, span: contact.span }]], span: contact.span };
	return [
		...(tel === null
			? []
			: [{ icon: "handset", word: words.tel, text: tel, url: telUrl(plainTextOf(tel, edition)) } as const]),
		...(mail === null
			? []
			: [{ icon: "mail", word: words.mail, text: mail, url: mailUrl(plainTextOf(mail, edition)) } as const]),
		...(hours === null ? [] : [{ icon: "clock", word: words.hours, text: hours, url: null } as const]),
		...(page === null ? [] : [{ icon: "globe", word: words.site, text: page, url: null } as const]),
	];
};

/** `tel:` for what is a number as people write it, extensions left out (RFC 3966). */
const telUrl = (text: string): string | null => {
	const number = /^[+\d][\d\s().‐‑–-]{3,}/u.exec(text.normalize("NFKC").trim())?.[0] ?? "";
	const digits = number.replace(/[^\d+]/g, "");
	return digits.length < 3 ? null : `tel:${digits}`;
};

const mailUrl = (text: string): string | null =>
	/^[^\s@<>]+@[^\s@<>]+$/.test(text.trim()) ? `mailto:${text.trim()}` : null;

/** Entries two in a row where both fit on one line each, else one under another. */
const layEntries = (entries: readonly Entry[], width: number, context: BlockContext): Frame => {
	const gap = context.style.mm(2);
	const half = (width - gap) / 2;
	const placed: PlacedFrame[] = [];
	let y = 0;
	let waiting: { readonly y: number; readonly height: number } | null = null;
	for (const entry of entries) {
		const narrow = layEntry(entry, half, context);
		const fits = narrow.lines <= 1;
		const frame = fits ? narrow.frame : layEntry(entry, width, context).frame;
		if (fits && waiting !== null) {
			placed.push({ frame, x: half + gap, y: waiting.y });
			waiting = null;
			continue;
		}
		placed.push({ frame, x: 0, y });
		waiting = fits ? { y, height: frame.height } : null;
		y += frame.height;
	}
	return joinFrames({ width, height: y }, placed);
};

const layEntry = (
	entry: Entry,
	width: number,
	context: BlockContext,
): { readonly frame: Frame; readonly lines: number } => {
	const { style } = context;
	const { icon: edge, gap } = style.block.contact;
	const type = style.type.checklist;
	const textX = edge + gap;
	const words = layText(entry.text, type, { measure: width - textX, role: null }, context);
	const node = leaf();
	const box = { x: 0, y: (type.leading - edge) / 2, width: edge, height: edge };
	const figure = element("Figure", [node], { alt: entry.word });
	const link = entry.url === null ? null : element("Link", words.structure);
	const lines = Math.max(1, words.lines);
	const linked: Frame =
		link === null || entry.url === null
			? words
			: {
					...words,
					links: [
						{
							rects: [{ x: 0, y: 0, width: words.inkWidth, height: words.height }],
							target: { kind: "url", url: entry.url },
							element: link,
							description: entry.url,
						},
					],
				};
	const joined = joinFrames({ width, height: lines * type.leading }, [
		{ frame: decoration(drawIcon(entry.icon, box, style.colors.ink, node), edge, edge), x: 0, y: 0 },
		{ frame: linked, x: textX, y: 0 },
	]);
	const contents = link === null ? words.structure : [link];
	return {
		frame: { ...joined, structure: [element("P", [figure, ...contents])], figures: [{ element: figure, box }] },
		lines,
	};
};
