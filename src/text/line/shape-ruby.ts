import type { RubyCluster, RubyShape } from "./atom.ts";
import type { Paragraph, TextItem } from "./inline-item.ts";
import type { MeasureCluster } from "./measure-cluster.ts";
import { splitClusters } from "./split-clusters.ts";

/** A ruby laid out, and the clusters that no font has. */
export interface ShapedRuby {
	readonly shape: RubyShape;
	/** In points: the wider of base and reading; see `overhangReadings` for what stands beside them. */
	readonly width: number;
	readonly missing: Paragraph<unknown>["missing"];
}

/** Below and above the baseline, in em: one for all fonts, so that lines with several do not dance. */
const DESCENT = 0.12;
const ASCENT = 0.88;

/**
 * Sets a reading over its base (JLREQ 3.3.6, group ruby; the simple placement of the task force's "Simple Ruby"). The
 * narrower of the two is spread over the other: one part before and after, two between its characters.
 */
export const shapeRuby = <Payload>(
	base: TextItem<Payload>,
	reading: TextItem<Payload>,
	measure: MeasureCluster,
): ShapedRuby => {
	const below = measureRow(base, measure);
	const above = measureRow(reading, measure);
	const width = Math.max(below.width, above.width);
	const rise = ASCENT * base.size + DESCENT * reading.size;
	const shape = {
		base: spread(below, width, base.size),
		reading: spread(above, width, reading.size),
		rise,
		excess: above.width - below.width,
		readingSize: reading.size,
	};
	return { shape, width, missing: [...below.missing, ...above.missing] };
};

interface Row {
	readonly clusters: readonly Omit<RubyCluster, "x">[];
	readonly width: number;
	readonly missing: Paragraph<unknown>["missing"];
}

const measureRow = <Payload>(item: TextItem<Payload>, measure: MeasureCluster): Row => {
	const clusters: Omit<RubyCluster, "x">[] = [];
	const missing: { cluster: string; start: number; end: number }[] = [];
	let start = 0;
	let width = 0;
	for (const cluster of splitClusters(item.text)) {
		const end = start + cluster.length;
		const measured = measure(item.face, cluster);
		if (measured === null) missing.push({ cluster, start: item.offsets[start] ?? 0, end: item.offsets[end] ?? 0 });
		else if (measured.glyphs.length > 0) {
			clusters.push({ measured, start, end });
			width += measured.advance * item.size;
		}
		start = end;
	}
	return { clusters, width, missing };
};

const spread = (row: Row, width: number, size: number): readonly RubyCluster[] => {
	const part = (width - row.width) / Math.max(1, row.clusters.length * 2);
	let x = 0;
	return row.clusters.map((cluster) => {
		const placed = { ...cluster, x: x + part };
		x += cluster.measured.advance * size + 2 * part;
		return placed;
	});
};
