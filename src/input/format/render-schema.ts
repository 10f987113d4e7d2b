import { manualShape } from "./declaration/manual-shape.ts";
import { Definitions } from "./shape/json-schema.ts";

/**
 * The format as JSON Schema 2020-12, for editors that complete and explain while a manual is typed: descriptions in
 * Japanese and English, one file that refers to nothing outside. Ends with a line feed.
 */
export const renderSchema = (): string => {
	const definitions = new Definitions();
	manualShape.schema(definitions);
	// The manual itself stands at the root, where editors look first.
	const { manual, ...rest } = definitions.all;
	const schema = {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "mfa-manual",
		...manual,
		$defs: rest,
	};
	return `${JSON.stringify(schema, null, "\t")}\n`;
};
