import { describe, expect, it } from "vitest";
import { Parser } from "yaml";
import { walkTokens } from "../../../../src/input/source/walk-tokens.ts";

const typesOf = (text: string): readonly string[] => {
	const types: string[] = [];
	walkTokens([...new Parser().parse(text)], ({ type }) => types.push(type));
	return types;
};

describe("walkTokens", () => {
	it("gives a token before those inside it, in the order of the text", () => {
		const types = typesOf("a:\n  - b\n").filter((type) => type !== "space" && type !== "newline");
		expect(types).toEqual(["document", "block-map", "scalar", "map-value-ind", "block-seq", "seq-item-ind", "scalar"]);
	});

	it("walks a list of 200,000 items", () => {
		const count = 200_000;
		const types = typesOf("- a\n".repeat(count));
		expect(types.filter((type) => type === "scalar")).toHaveLength(count);
	}, 60_000);
});
