import { expect } from "vitest";
import { type Diagnostic, DiagnosticList } from "../../../src/diagnostics/sink.ts";
import { SourceText } from "../../../src/diagnostics/source-text.ts";
import { makeEdition } from "../../../src/edition/make-edition.ts";
import { decodeManual } from "../../../src/input/format/decode-manual.ts";
import { readSource } from "../../../src/input/source/read-source.ts";
import type { Edition, EditionBlock, EditionStep } from "../../../src/model/edition.ts";
import type { LangTag, VariantName, VariantValue } from "../../../src/model/ids.ts";
import type { EditionText, Inline } from "../../../src/model/inline.ts";
import type { Manual } from "../../../src/model/manual.ts";

/** What a test asks of a small manual. */
export interface Made {
	readonly manual: Manual;
	readonly edition: Edition;
	readonly source: SourceText;
	readonly sink: DiagnosticList;
	/** Everything reported, as `severity code text-under-the-caret`. */
	readonly reports: readonly string[];
}

/** A manual as YAML, for one language and pick. Its title may be left out. */
export const editionOf = (
	yaml: string,
	choice: { readonly lang?: string; readonly picked?: Readonly<Record<string, string>> } = {},
): Made => {
	const source = new SourceText("manual.yaml", /^title:/m.test(yaml) ? yaml : `title: 題\n${yaml}`);
	const sink = new DiagnosticList();
	const tree = readSource(source, sink);
	const manual = tree === null ? null : decodeManual(tree, sink);
	if (manual === null) throw new Error(`no manual: ${JSON.stringify(sink.all)}`);
	const picked = new Map(Object.entries(choice.picked ?? {}) as [VariantName, VariantValue][]);
	const edition = makeEdition(manual, { lang: (choice.lang ?? manual.lang) as LangTag, picked }, sink);
	return {
		manual,
		edition,
		source,
		sink,
		get reports() {
			return sink.all.map((diagnostic) => describeReport(diagnostic, source));
		},
	};
};

const describeReport = ({ severity, code, span }: Diagnostic, { text }: SourceText): string =>
	`${severity} ${code}${span === null ? "" : ` ${text.slice(span.start, span.end).split("\n")[0]?.trim()}`}`;

/** The edition of a manual that has nothing wrong. */
export const soundEdition: (...given: Parameters<typeof editionOf>) => Edition = (...given) => {
	const { edition, reports } = editionOf(...given);
	expect(reports).toEqual([]);
	return edition;
};

/** A body of steps, one for each line; a line may begin with its name and `|`, and end with `;` and further keys. */
export const steps = (...lines: readonly string[]): string =>
	lines
		.map((line) => {
			const [, name = "", text = "", keys = ""] = /^(?:([^|;]*)\|)?([^;]*)(?:;(.*))?$/.exec(line) ?? [];
			return `  - step: ${name}\n    do: ${text}\n${keys
				.split(";")
				.filter((key) => key.trim() !== "")
				.map((key) => `    ${key.trim()}\n`)
				.join("")}`;
		})
		.join("");

/** The steps of an edition. */
export const stepsOf = (edition: Edition): readonly EditionStep[] =>
	edition.blocks.filter((block): block is EditionStep => block.kind === "step");

/** The blocks of one kind. */
export const blocksOf = <Kind extends EditionBlock["kind"]>(
	edition: Edition,
	kind: Kind,
): readonly Extract<EditionBlock, { readonly kind: Kind }>[] =>
	edition.blocks.filter((block): block is Extract<EditionBlock, { readonly kind: Kind }> => block.kind === kind);

/** The shape of an edition's blocks: a step by its number and mode, a switch by its modes, others by their kind. */
export const outline = (edition: Edition): readonly string[] =>
	edition.blocks.map((block) => {
		const tags = block.tags.length === 0 ? "" : ` [${block.tags.map(spell).join(" ")}]`;
		if (block.kind === "step") return `${block.number} ${block.mode}${tags}`;
		if (block.kind === "switch") {
			const back = block.backTo === null ? "" : ` back to ${edition.steps.get(block.backTo.step)?.number}`;
			return `${block.from} → ${block.to}${back}${block.byHand ? " by hand" : ""}${block.first ? " first" : ""}${tags}`;
		}
		if (block.kind === "path-start") return `path ${block.letter} ${spell(block.title)}${tags}`;
		if (block.kind === "path-end") {
			const { leadsTo, goesOn } = block;
			if (leadsTo === null) return `/path ${block.letter}${goesOn === null ? "" : ` to ${goesOn.kind}`}`;
			return `/path ${block.letter} to ${leadsTo.kind === "end" ? "end" : edition.steps.get(leadsTo.step)?.number}`;
		}
		if (block.kind === "meeting") return `meeting ${block.letters.join(" ")}`;
		return `${block.kind}${tags}`;
	});

/** A text as it could be typed: names of steps as `<number>`, tapped labels between underlines. */
export const spell = (text: EditionText | null): string =>
	text === null ? "null" : text.paragraphs.map((runs) => runs.map(spellRun).join("")).join("¶");

const spellRun = (run: Inline): string => {
	switch (run.kind) {
		case "text":
			return run.content.text;
		case "literal":
			return `==${run.content.text}==`;
		case "ruby":
			return `${run.base.text}《${run.reading.text}》`;
		case "line-break":
			return "⏎";
		case "label":
			return `「${run.children.map(spellRun).join("")}」`;
		case "bold":
			return `__${run.children.map(spellRun).join("")}__`;
		case "link":
			return `<${run.url.text}${run.words === null ? "" : `|${run.words.map(spellRun).join("")}`}>`;
		case "step-reference":
			return `<${run.step + 1}${run.section === null ? "" : ` in ${run.section}`}${run.badgeOnly ? " badge" : ""}>`;
		case "tapped":
			return `_${run.children.map(spellRun).join("")}_`;
	}
};
