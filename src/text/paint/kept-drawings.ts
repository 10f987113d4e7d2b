import { HeldReports } from "../../diagnostics/held-reports.ts";
import type { Sink } from "../../diagnostics/sink.ts";

interface Kept {
	readonly dependsOn: readonly unknown[];
	readonly drawing: unknown;
	readonly reports: HeldReports;
}

/**
 * What was drawn in one attempt to set an edition and looks the same in the next one: a closer or smaller setting lays
 * out anew only what it changes. A drawing may be kept where at most one of all attempts and alternatives that it is
 * part of reaches a page, because its structure is compared by identity.
 */
export class KeptDrawings {
	readonly #kept = new WeakMap<object, Kept[]>();

	/**
	 * The drawing of a subject, drawn where it was not yet drawn with the same of everything that it depends on. What
	 * drawing it reports is reported each time.
	 */
	recall<Drawing>(subject: object, dependsOn: readonly unknown[], sink: Sink, draw: (sink: Sink) => Drawing): Drawing {
		const all = this.#kept.get(subject) ?? [];
		let known = all.find((kept) => isSame(kept.dependsOn, dependsOn));
		if (known === undefined) {
			const reports = new HeldReports();
			known = { dependsOn, drawing: draw(reports), reports };
			this.#kept.set(subject, [...all, known]);
		}
		known.reports.passOn(sink);
		return known.drawing as Drawing;
	}
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
