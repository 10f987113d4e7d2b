import type { Atom } from "./atom.ts";
import { type CharacterClass, classOf } from "./character-class.ts";
import type { BoxItem, TextItem } from "./inline-item.ts";
import { isProse } from "./is-prose.ts";
import type { MeasuredCluster } from "./measure-cluster.ts";
import type { ShapedRuby } from "./shape-ruby.ts";
import { splitClusters } from "./split-clusters.ts";
import type { Seam } from "./url-breaks.ts";

/** A cluster of an item, measured. */
export interface MeasuredPlace {
	/** The item's place in the paragraph. */
	readonly index: number;
	/** As typed, and as drawn: a straight quote may be drawn as a curly one. */
	readonly cluster: string;
	readonly drawn: string;
	/** UTF-16 offsets in the item's text. */
	readonly start: number;
	readonly end: number;
	readonly measured: MeasuredCluster;
	/** The address or literal that it belongs to, 0 for none, and whether that may be divided after it. */
	readonly address: number;
	readonly seam: Seam | null;
}

/** The atom of a cluster. */
export const makeClusterAtom = <Payload>(item: TextItem<Payload>, place: MeasuredPlace): Atom => {
	const { index, cluster, drawn, start, end, measured, address, seam } = place;
	const head = drawn.codePointAt(0) ?? 0;
	const name = classOfCluster(head, drawn);
	return {
		kind: "cluster",
		text: cluster,
		head,
		tail: head,
		headClass: name,
		tailClass: name,
		item: index,
		start,
		end,
		breaking: address > 0 && isProse(item) ? "url" : item.breaking,
		address,
		seam,
		breakBefore: true,
		breakAfter: true,
		joint: null,
		hyphen: null,
		size: item.size,
		advance: measured.advance * item.size,
		shape: measured.glyphs[0]?.text === cluster ? measured : withText(measured, cluster),
	};
};

/** The atom of a base with its reading. */
export const makeRubyAtom = <Payload>(base: TextItem<Payload>, index: number, shaped: ShapedRuby): Atom => {
	const clusters = splitClusters(base.text);
	const head = clusters[0]?.codePointAt(0) ?? 0x4e00;
	const tail = clusters.at(-1)?.codePointAt(0) ?? head;
	return {
		...BOX_LIKE,
		kind: "ruby",
		text: base.text,
		head,
		tail,
		headClass: classOf(head),
		tailClass: classOf(tail),
		item: index,
		end: base.text.length,
		breaking: base.breaking,
		size: base.size,
		advance: shaped.width,
		shape: shaped.shape,
	};
};

/** The atom of a drawn box. */
export const makeBoxAtom = <Payload>({ breakBefore, breakAfter, width }: BoxItem<Payload>, index: number): Atom => ({
	...BOX_LIKE,
	item: index,
	breakBefore,
	breakAfter,
	advance: width,
	size: 0,
	shape: null,
});

/** A space that carries a mark is no space: it may not vanish. */
const classOfCluster = (head: number, cluster: string): CharacterClass => {
	const name = classOf(head);
	return (name === "space" || name === "ideographic-space") && cluster.length > 1 ? "other" : name;
};

/** The same glyphs, standing for other characters in copied text. */
export const withText = (measured: MeasuredCluster, text: string): MeasuredCluster => ({
	...measured,
	glyphs: measured.glyphs.map((glyph, index) => (index === 0 ? { ...glyph, text } : glyph)),
});

/** A box is a number to its neighbours: 手順 and its badge read as 手順12. */
const BOX_LIKE = {
	kind: "box",
	text: "1",
	head: 0x31,
	tail: 0x31,
	headClass: "digit",
	tailClass: "digit",
	start: 0,
	end: 0,
	breaking: "prose",
	address: 0,
	seam: null,
	breakBefore: true,
	breakAfter: true,
	joint: null,
	hyphen: null,
} as const;
