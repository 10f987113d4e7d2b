import type { Span } from "../diagnostics/span.ts";
import type { StepId } from "../model/ids.ts";
import type { Block, LocalizedText, Manual, Name, PathBlock } from "../model/manual.ts";

/** What a name of the manual stands for; names are one space. */
export type Named = { readonly span: Span } & (
	| { readonly kind: "step"; readonly step: StepId }
	| { readonly kind: "path"; readonly path: PathBlock }
	| { readonly kind: "variable"; readonly text: LocalizedText }
	/** A section, note or table: a reference prints its title. */
	| { readonly kind: "title"; readonly title: LocalizedText | null }
);

/** Every name of a manual, also of what an edition drops. A name given twice means the first thing. */
export const collectNames = (manual: Manual): ReadonlyMap<string, Named> => {
	const names = new Map<string, Named>();
	const add = (name: Name | null, named: Named): void => {
		if (name !== null && !names.has(name.text)) names.set(name.text, named);
	};
	const visit = (blocks: readonly Block[]): void => {
		for (const block of blocks) {
			switch (block.kind) {
				case "step":
					add(block.name, { kind: "step", step: block.id, span: block.span });
					break;
				case "path":
					add(block.name, { kind: "path", path: block, span: block.span });
					visit(block.body);
					break;
				case "section":
				case "note":
				case "table":
					add(block.name, { kind: "title", title: block.title, span: block.span });
					break;
				case "switch":
				case "done":
				case "faq":
				case "text":
				case "choose":
				case "break":
					break;
			}
		}
	};
	for (const [name, { text, span }] of manual.vars) {
		if (!names.has(name)) names.set(name, { kind: "variable", text, span });
	}
	visit(manual.body);
	return names;
};
