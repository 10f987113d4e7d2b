import type { Sink } from "../../diagnostics/sink.ts";
import type { Manual } from "../../model/manual.ts";
import type { SourceNode } from "../source/source-node.ts";
import { manualShape } from "./declaration/manual-shape.ts";
import type { DecodeContext } from "./decode-context.ts";
import { findHomes } from "./find-homes.ts";
import { findLostBody } from "./find-lost-body.ts";
import { readLanguages } from "./read-languages.ts";
import { readVariants } from "./read-variants.ts";
import { reportRepeats } from "./report-repeats.ts";
import { reportDuplicateNames } from "./shape/name-shape.ts";

/**
 * Reads a tree as a manual. Everything wrong is reported at once, and reading goes on with the best value there is;
 * null only where no manual can be made at all, which was reported as an error.
 */
export const decodeManual = (root: SourceNode, sink: Sink): Manual | null => {
	const languages = readLanguages(root, sink);
	const context: DecodeContext = {
		sink,
		...languages,
		variants: readVariants(root),
		claims: [],
		told: new Set(),
		lost: [],
		homes: findHomes(manualShape),
		count: { steps: 0, paths: 0 },
	};
	const manual =
		manualShape.decode(
			findLostBody(root, manualShape.keys, context),
			{ key: "", example: "title: 学内Wi-Fiの設定", removable: false },
			context,
		) ?? null;
	reportDuplicateNames(context);
	reportRepeats(root, context.told, sink);
	return manual;
};
