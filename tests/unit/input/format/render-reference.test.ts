import { describe, expect, it } from "vitest";
import { renderReference } from "../../../../src/input/format/render-reference.ts";
import { renderSchema } from "../../../../src/input/format/render-schema.ts";

const page = renderReference();

describe("the reference page", () => {
	it("has every key that the schema has", () => {
		const schema: { readonly $defs: object } = JSON.parse(renderSchema());
		const keys = [schema, ...Object.values(schema.$defs)].flatMap(({ properties = {} }) => Object.keys(properties));
		expect(keys.length).toBeGreaterThan(100);
		expect(keys.filter((key) => !page.includes(`\`${key}\``) && !page.includes(`{${key}: `))).toEqual([]);
	});

	it("says of every required key that it is", () => {
		expect(page).toContain("| `title`<br>**必須 / required** |");
		expect(page).toContain("| `do`<br>**必須 / required** |");
	});

	it("has every anchor to which it links", () => {
		const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
		const missing = links.filter((anchor) => !page.includes(`<a id="${anchor}"></a>`));
		expect(links.length).toBeGreaterThan(20);
		expect(missing).toEqual([]);
	});

	it("has rows of one width in every table", () => {
		const widths = page.split("\n\n").flatMap((part) => {
			const rows = part.split("\n").filter((line) => line.startsWith("|"));
			const cells = rows.map((row) => row.replaceAll("\\|", "").split("|").length);
			return new Set(cells).size > 1 ? [part.slice(0, 60)] : [];
		});
		expect(widths).toEqual([]);
	});
});
