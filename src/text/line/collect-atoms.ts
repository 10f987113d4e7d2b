import type { Face, FontBook } from "../font/font.ts";
import type { Atom } from "./atom.ts";
import type { BoxItem, InlineItem, Paragraph, TextItem } from "./inline-item.ts";
import { isProse } from "./is-prose.ts";
import { measureLatinDash } from "./latin-dashes.ts";
import { makeBoxAtom, makeClusterAtom, makeRubyAtom, withText } from "./make-atoms.ts";
import { type MeasureCluster, makeMeasure } from "./measure-cluster.ts";
import { shapeRuby } from "./shape-ruby.ts";
import { splitClusters } from "./split-clusters.ts";
import { pairQuotesAcross } from "./straight-quotes.ts";
import { findAddresses, findSeams, type Seam } from "./url-breaks.ts";

/** Atoms between two forced breaks, and the clusters that no font has. */
export interface CollectedAtoms {
	readonly segments: readonly (readonly Atom[])[];
	readonly missing: Paragraph<unknown>["missing"];
}

/** Turns items into atoms: clusters with their fonts and glyphs, readings, boxes. */
export const collectAtoms = <Payload>(items: readonly InlineItem<Payload>[], fonts: FontBook): CollectedAtoms => {
	const collector = new AtomCollector(makeMeasure(fonts));
	const quotes = pairQuotesAcross(items);
	for (const [index, item] of items.entries()) {
		switch (item.kind) {
			case "text":
				collector.addText(item, index, quotes.get(index) ?? NO_QUOTES);
				break;
			case "ruby":
				collector.addRuby(item.base, item.reading, index);
				break;
			case "box":
				collector.addBox(item, index);
				break;
			case "break":
				collector.endSegment();
				break;
		}
	}
	return collector.finish();
};

const NO_QUOTES: ReadonlyMap<number, string> = new Map();

const LINE_FEED = /^(?:\r\n?|[\n\v\f\u0085\u2028\u2029])$/;
const NOTHING_TO_DRAW = /^[\p{Cc}\p{Default_Ignorable_Code_Point}]+$/u;

/** Default-ignorables that say whether a line may break where they stand (UAX #14 classes ZW, WJ, and BA for U+00AD). */
const JOINTS: ReadonlyMap<string, Atom["joint"]> = new Map([
	["\u00ad", "hyphen"],
	["\u200b", "loose"],
	["\u2060", "tight"],
	["\ufeff", "tight"],
]);

class AtomCollector {
	readonly #measure: MeasureCluster;
	readonly #segments: Atom[][] = [];
	readonly #missing: { cluster: string; start: number; end: number }[] = [];
	#atoms: Atom[] = [];
	#addresses = 0;

	constructor(measure: MeasureCluster) {
		this.#measure = measure;
	}

	addText<Payload>(item: TextItem<Payload>, index: number, quotes: ReadonlyMap<number, string>): void {
		if (!isProse(item)) {
			this.#addAddress(item, index, 0, item.text.length);
			return;
		}
		let from = 0;
		for (const [start, end] of findAddresses(item.text)) {
			this.#addClusters(item, index, { from, to: start, quotes });
			this.#addAddress(item, index, start, end);
			from = end;
		}
		this.#addClusters(item, index, { from, to: item.text.length, quotes });
	}

	#addAddress<Payload>(item: TextItem<Payload>, index: number, from: number, to: number): void {
		this.#addresses++;
		const seams = findSeams(item.text.slice(from, to));
		this.#addClusters(item, index, { from, to, quotes: NO_QUOTES, address: this.#addresses, seams });
	}

	#addClusters<Payload>(item: TextItem<Payload>, index: number, stretch: Stretch): void {
		let start = stretch.from;
		for (const cluster of splitClusters(item.text.slice(stretch.from, stretch.to))) {
			const end = start + cluster.length;
			const drawn = stretch.quotes.get(start) ?? cluster;
			if (LINE_FEED.test(cluster)) this.endSegment();
			else this.#addCluster(item, index, { cluster, drawn, start, end, stretch });
			start = end;
		}
	}

	#addCluster<Payload>(item: TextItem<Payload>, index: number, at: ClusterPlace): void {
		const { cluster, drawn, start, end, stretch } = at;
		if (cluster !== "\t" && NOTHING_TO_DRAW.test(cluster)) {
			this.#setJoint(JOINTS.get(cluster) ?? null, item.face);
			return;
		}
		const measured = measureLatinDash(item.text, start, item.face, this.#measure) ?? this.#measure(item.face, drawn);
		if (measured === null) {
			this.#missing.push({ cluster, start: item.offsets[start] ?? 0, end: item.offsets[end] ?? 0 });
			return;
		}
		const address = stretch.address ?? 0;
		const seam = stretch.seams?.get(end - stretch.from) ?? null;
		this.#atoms.push(makeClusterAtom(item, { index, cluster, drawn, start, end, measured, address, seam }));
	}

	/** An invisible sign is no atom: it marks the boundary after the one before it. */
	#setJoint(joint: Atom["joint"], face: Face): void {
		const last = this.#atoms.at(-1);
		if (last === undefined || joint === null) return;
		const drawn = joint === "hyphen" ? this.#measure(face, "-") : null;
		const hyphen = drawn === null ? null : withText(drawn, "\u00ad");
		this.#atoms[this.#atoms.length - 1] = { ...last, joint, hyphen };
	}

	addRuby<Payload>(base: TextItem<Payload>, reading: TextItem<Payload>, index: number): void {
		const shaped = shapeRuby(base, reading, this.#measure);
		this.#missing.push(...shaped.missing);
		this.#atoms.push(makeRubyAtom(base, index, shaped));
	}

	addBox<Payload>(item: BoxItem<Payload>, index: number): void {
		this.#atoms.push(makeBoxAtom(item, index));
	}

	endSegment(): void {
		this.#segments.push(this.#atoms);
		this.#atoms = [];
	}

	finish(): CollectedAtoms {
		// A break at the very end ends the last line and begins none.
		if (this.#atoms.length > 0) this.endSegment();
		return { segments: this.#segments, missing: this.#missing };
	}
}

/** A stretch of an item's text that is collected in one go. */
interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly quotes: ReadonlyMap<number, string>;
	readonly address?: number;
	readonly seams?: ReadonlyMap<number, Seam>;
}

interface ClusterPlace {
	readonly cluster: string;
	readonly drawn: string;
	readonly start: number;
	readonly end: number;
	readonly stretch: Stretch;
}
