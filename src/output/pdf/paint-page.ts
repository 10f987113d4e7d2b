import type { Page } from "../../document/document.ts";
import { flattenItems } from "../../document/flatten-items.ts";
import type { Artifact, ClipItem, GlyphRun, ImageItem, Item, PathItem, Tag } from "../../document/item.ts";
import type { StructureElement } from "../../document/structure.ts";
import { ContentStream } from "./content-stream.ts";
import type { EmbeddedFont } from "./embedded-font.ts";
import { encodeGlyphRun } from "./encode-glyph-run.ts";
import type { MarkedContent } from "./marked-content.ts";
import { toUtf16Hex } from "./to-unicode.ts";

/** What the content of a page refers to. */
export interface PageResources {
	readonly fontOf: (run: GlyphRun) => EmbeddedFont;
	/** The image's name in the page's resources. */
	readonly imageOf: (item: ImageItem) => string;
}

/**
 * The content stream of one page. Everything stands in marked content, tagged or an artifact (ISO 14289-1 7.1);
 * neighbours with the same tag share one mark, and marks never lie in one another.
 */
export const paintPage = (page: Page, index: number, marked: MarkedContent, resources: PageResources): string => {
	const painter = new PagePainter(new ContentStream(page.height), index, marked, resources);
	painter.paint(page.items);
	return painter.finish();
};

type Drawn = GlyphRun | PathItem | ImageItem;

class PagePainter {
	readonly #content: ContentStream;
	readonly #page: number;
	readonly #marked: MarkedContent;
	readonly #resources: PageResources;
	/** The tag of the mark that is open. */
	#open: Tag | null = null;

	constructor(content: ContentStream, page: number, marked: MarkedContent, resources: PageResources) {
		this.#content = content;
		this.#page = page;
		this.#marked = marked;
		this.#resources = resources;
	}

	paint(items: readonly Item[]): void {
		for (const item of items) this.#paintItem(item);
	}

	finish(): string {
		this.#close();
		return this.#content.text;
	}

	#paintItem(item: Item): void {
		if (item.kind === "clip") this.#paintClip(item);
		else if (isDrawn(item)) {
			this.#mark(item.tag);
			this.#paintDrawn(item);
		}
	}

	#paintDrawn(item: Drawn): void {
		switch (item.kind) {
			case "glyphs":
				this.#paintGlyphs(item);
				break;
			case "path":
				this.#content.drawPath(item);
				break;
			case "image":
				this.#content.drawImage(this.#resources.imageOf(item), item.box);
				break;
		}
	}

	/** One mark lies around a clip where it can, so a picture stays one; else each lies inside, so that none crosses it. */
	#paintClip(clip: ClipItem): void {
		const [first, ...others] = flattenItems(clip.items).filter(isDrawn);
		if (first === undefined) return;
		const isOne = others.every((item) => isSameTag(item.tag, first.tag));
		if (isOne) this.#mark(first.tag);
		else this.#close();
		this.#content.beginClip(clip.path);
		this.paint(clip.items);
		if (!isOne) this.#close();
		this.#content.endClip();
	}

	#paintGlyphs(run: GlyphRun): void {
		const font = this.#resources.fontOf(run);
		const { size, color, x, y } = run;
		this.#content.showGlyphs({ font: font.name, size, color, x, y, hex: encodeGlyphRun(run, font) });
	}

	#mark(tag: Tag): void {
		if (this.#open !== null && isSameTag(this.#open, tag)) return;
		this.#close();
		if (tag.kind === "artifact") this.#content.beginMark(ARTIFACTS[tag.subtype]);
		else {
			const { mcid, owner, goesOn } = this.#marked.add(tag, this.#page);
			this.#content.beginMark(`/${owner.role} <</MCID ${mcid}${describeCopy(owner, goesOn)}>>`);
		}
		this.#open = tag;
	}

	#close(): void {
		if (this.#open !== null) this.#content.endMark();
		this.#open = null;
	}
}

/**
 * What is copied instead of the characters drawn (ISO 32000-1 14.9.4): viewers look for it at the content, not at the
 * element. The first mark has all of it.
 */
const describeCopy = ({ role, attributes }: StructureElement, goesOn: boolean): string => {
	if (role !== "Span" || attributes.actualText === undefined) return "";
	return `/ActualText${formatText(goesOn ? "" : attributes.actualText)}`;
};

/** A text string in a content stream (ISO 32000-1 7.9.2.2): what is copied is nearly always an address in ASCII. */
const formatText = (text: string): string =>
	/^[\x20-\x7e]*$/.test(text)
		? `(${text.replace(/[()\\]/g, (character) => `\\${character}`)})`
		: `<${toUtf16Hex(`\ufeff${text}`)}>`;

/** ISO 32000-1 14.8.2.2.2. */
const ARTIFACTS: { readonly [subtype in Artifact["subtype"]]: string } = {
	header: "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>>",
	footer: "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>",
	layout: "/Artifact <</Type /Layout>>",
};

const isSameTag = (a: Tag, b: Tag): boolean =>
	a === b || (a.kind === "artifact" && b.kind === "artifact" && a.subtype === b.subtype);

/** What draws nothing gets no mark. */
const isDrawn = (item: Drawn): boolean => {
	switch (item.kind) {
		case "glyphs":
			return item.glyphs.length > 0;
		case "path":
			return item.path.length > 0 && (item.fill !== null || item.stroke !== null);
		case "image":
			return true;
	}
};
