/** A JSON Schema, as far as anybody here looks into it. */
export interface JsonSchema {
	readonly [keyword: string]: unknown;
}

/** The schema's `$defs`: what recurs is built once and referred to by its name. */
export class Definitions {
	readonly #built = new Map<string, JsonSchema>();

	/** A reference to the definition of that name, which is built when it is first asked for. */
	refer(name: string, build: () => JsonSchema): JsonSchema {
		if (!this.#built.has(name)) {
			this.#built.set(name, {}); // before building: it may refer to itself
			this.#built.set(name, build());
		}
		return { $ref: `#/$defs/${name}` };
	}

	/** Everything built, in the order of names. */
	get all(): { readonly [name: string]: JsonSchema } {
		return Object.fromEntries([...this.#built].sort(([a], [b]) => (a < b ? -1 : 1)));
	}
}
