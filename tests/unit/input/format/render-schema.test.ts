import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { renderSchema } from "../../../../src/input/format/render-schema.ts";
import { decodeText } from "./decode-text.ts";

const schema: object = JSON.parse(renderSchema());
const ajv = new Ajv2020({
	strict: true,
	strictRequired: false, // parts of `anyOf` name keys that their map declares
	strictTypes: false, // a text may be spelled as a number, too
	strictTuples: false,
	keywords: ["markdownDescription"],
});
addFormats.default(ajv);
const validate = ajv.compile(schema);

const isValid = (text: string): boolean => validate(parse(text));

describe("the schema", () => {
	it("accepts the handout", () => {
		const handout = readFileSync(join(import.meta.dirname, "../../../../manual.yaml"), "utf8");
		expect(validate(parse(handout)), JSON.stringify(validate.errors)).toBe(true);
	});

	it.each([
		["texts as they are spelled", "title: 1.10\nrevision: true\nbody: [{done: ~}]"],
		["language maps", "langs: [ja, en]\ntitle: {ja: 題名, en: Title}\nbody: [{note: {ja: 注, en: Note}}]"],
		["steps without a name", "title: a\nbody: [{step: ~, do: b}]"],
		["one thing where a list belongs", "title: a\nbody: {step: ~, do: b, tap: c, screen: {button: c}}"],
		["as for what has no label", "title: a\nbody: [{step: ~, do: b, screen: [{button: ~, as: c}]}]"],
		["paths inside paths", "title: a\nbody: [{path: b, body: [{path: c, body: [{text: d}]}]}]"],
		["the style of numbers as a number", "title: a\nnumbering: {style: 1}\nbody: [{done: ~}]"],
	])("accepts %s", (_, text) => {
		expect(isValid(text), JSON.stringify(validate.errors)).toBe(true);
		expect(decodeText(text).diagnostics).toEqual([]);
	});

	it.each([
		["an unknown key", "title: a\ncolour: b\nbody: [{done: ~}]"],
		["a missing key", "body: [{done: ~}]"],
		["a step without do", "title: a\nbody: [{step: ~}]"],
		["two kinds in one block", "title: a\nbody: [{step: ~, do: b, note: c}]"],
		["as beside a label", "title: a\nbody: [{step: ~, do: b, screen: [{button: c, as: d}]}]"],
		["image beside screen", "title: a\nbody: [{step: ~, do: b, screen: [{title: ~}], image: {src: c, alt: d}}]"],
		["url beside text", "title: a\nbody: [{step: ~, do: b, qr: {url: c, text: d}}]"],
		["marks without a screen", "title: a\nbody: [{step: ~, do: b, tap: c}]"],
		["an unknown word", "title: a\npage: {size: A6}\nbody: [{done: ~}]"],
		["a QR code of 5 mm", "title: a\nbody: [{step: ~, do: b, qr: {url: c, size: 5}}]"],
		["negative minutes", "title: a\ntime: -1\nbody: [{done: ~}]"],
		["a name with a sign of marks", "title: a\nbody: [{step: 'a|b', do: c}]"],
		["end as a name", "title: a\nbody: [{step: end, do: c}]"],
		["a day that is not in the calendar", "title: a\ndate: 2026-02-30\nbody: [{done: ~}]"],
		["a key without a value", "title: a\nlead:\nbody: [{done: ~}]"],
		["a new mode without words", "title: a\nmodes: {vpn: {icon: lock}}\nbody: [{done: ~}]"],
	])("refuses %s", (_, text) => {
		expect(isValid(text)).toBe(false);
		expect(decodeText(text).diagnostics.map(({ severity }) => severity)).toContain("error");
	});

	it("explains every key in Japanese and English", () => {
		const definitions = Object.values(JSON.parse(renderSchema()).$defs as Record<string, { properties?: object }>);
		for (const { properties } of definitions)
			for (const value of Object.values(properties ?? {})) {
				if (!("additionalProperties" in value))
					expect(value).toHaveProperty("description", expect.stringMatching(/\n\n\S/));
			}
	});
});

/** Values as JSON, which is YAML as well. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const words = fc.constantFrom<Json>(
	"文です。",
	"次へ",
	3,
	true,
	"2時",
	{ ja: "日本語", en: "English" },
	{ en: "English" },
);
const label = fc.oneof(words, fc.constant<Json>(null));
const maybe = (
	keys: { readonly [key: string]: fc.Arbitrary<Json> },
	always: { readonly [key: string]: fc.Arbitrary<Json> } = {},
): fc.Arbitrary<Json> => fc.record({ ...always, ...keys }, { requiredKeys: Object.keys(always) });
const few = (item: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
	fc.oneof(item, fc.array(item, { minLength: 1, maxLength: 2 }));

const item = fc.oneof(
	label,
	maybe({ icon: fc.constant("app") }, { label }),
	maybe({}, { label: fc.constant(null), as: words }),
);
const element = fc.oneof(
	maybe({ icon: fc.constant("lock") }, { row: label }),
	maybe({ as: words }, { button: fc.constant(null) }),
	maybe({}, { buttons: fc.array(item, { minLength: 1, maxLength: 3 }) }),
	maybe({}, { text: fc.oneof(fc.constant<Json>(2), words) }),
	maybe(
		{},
		{
			alert: maybe({
				title: label,
				text: fc.constant(3),
				digits: words,
				buttons: fc.array(item, { minLength: 1, maxLength: 2 }),
			}),
		},
	),
	maybe({}, { card: fc.array(maybe({}, { title: label }), { minLength: 1, maxLength: 2 }) }),
	// biome-ignore lint/suspicious/noThenProperty: a key of the format
	maybe({}, { then: fc.constantFrom("↓", "→") }),
	maybe({}, { picture: fc.constantFrom("app", "timeout") }),
	maybe({}, { spinner: fc.constantFrom<Json>(true, null) }),
);
const box = fc.constantFrom<Json>([0, 0, 1, 1], [0.1, 0.2, 0.3, 0.4]);
const qr = fc.oneof(
	fc.constant<Json>("https://www.example.ac.jp/"),
	maybe(
		{
			label: words,
			note: words,
			size: fc.constantFrom(15, 30.5, 120),
			ecc: fc.constant("Q"),
			print: fc.constant("host"),
		},
		{ url: label },
	),
	maybe({ print: fc.constant("full") }, { text: words }),
);
const drawn = maybe(
	{ tap: words, look: few(words), how: fc.constant("long"), chrome: fc.constant("app") },
	{ do: words, screen: few(element) },
);
const shot = maybe(
	{ at: words },
	{
		do: words,
		image: maybe(
			{ crop: fc.constant([0, 0, 1, 1]), redact: few(box), marks: maybe({ tap: box, look: few(box) }) },
			{ src: words, alt: words },
		),
	},
);
const step = fc
	.tuple(
		fc.oneof(drawn, shot, maybe({ at: words }, { do: words })),
		maybe({
			qr: few(qr),
			warn: fc.oneof(words, maybe({ why: words }, { head: words })),
			notes: few(fc.oneof(words, maybe({}, { text: words }))),
			skip: few(maybe({}, { if: words, to: fc.constant("end") })),
			redo: maybe({}, { if: words, from: fc.constant("初め") }),
			alt: maybe({ short: words, to: fc.constant("end") }, { if: words, do: words }),
			wait: fc.constantFrom<Json>(3, 0.5, "半日"),
			arrive: fc.constant("by-hand"),
			wide: fc.boolean(),
			mode: fc.constantFrom("app", "none"),
		}),
	)
	.map(([content, rest]): Json => ({ step: null, ...(content as object), ...(rest as object) }));
const block = fc.oneof(
	{ weight: 4, arbitrary: step },
	{ weight: 1, arbitrary: maybe({}, { section: words }) },
	{
		weight: 1,
		arbitrary: maybe(
			{},
			{ note: fc.oneof(words, maybe({ icon: fc.constant("camera"), kind: fc.constant("tip") }, { title: words })) },
		),
	},
	{ weight: 1, arbitrary: maybe({}, { done: fc.oneof(label, maybe({ title: words, text: words, qr: few(qr) })) }) },
	{
		weight: 1,
		arbitrary: maybe(
			{},
			{ switch: maybe({ text: words, "back-to": fc.constant("初め") }, { to: fc.constant("app") }) },
		),
	},
	{
		weight: 1,
		arbitrary: maybe(
			{},
			{
				table: maybe(
					{ title: words, head: fc.constant(["甲", "乙"]) },
					{ rows: fc.constantFrom<Json>([["a", "b"]], [["a", "b"], { cells: ["c", "d"] }]) },
				),
			},
		),
	},
	{ weight: 1, arbitrary: maybe({}, { faq: maybe({}, { items: few(maybe({}, { q: words, a: words })) }) }) },
	{
		weight: 1,
		arbitrary: maybe(
			{},
			{ choose: maybe({ title: words }, { options: few(maybe({}, { if: words, to: fc.constant("道") })) }) },
		),
	},
	{ weight: 1, arbitrary: maybe({}, { break: fc.constantFrom("column", "page") }) },
);
const manual = maybe(
	{
		time: fc.constantFrom<Json>(10, "半日"),
		date: fc.constant("2026-11-24"),
		office: maybe({ name: words, url: words }),
		before: few(words),
		modes: fc.constantFrom<Json>(
			{ app: null },
			{ browser: { icon: "globe" }, vpn: { label: "VPN", color: "#123456" } },
		),
		numbering: maybe({ style: fc.constantFrom<Json>("1", 1, "①"), restart: fc.constant("section") }),
		page: maybe({ size: fc.constant("A5"), pages: fc.constant(2), columns: fc.constantFrom(1, 2) }),
		vars: fc.constantFrom<Json>({}, { 変数: "文" }),
		theme: fc.constantFrom<Json>({}, { colors: { blue: "#0b4a99" }, fonts: { bold: "b.ttf" } }),
	},
	{ title: words, langs: fc.constant(["ja", "en"]), body: fc.array(block, { minLength: 1, maxLength: 4 }) },
);

// Kinds of junk that no key mistakes for a name, a target or another language.
const junk = fc.constantFrom<Json>(null, [], {}, 5, -3, 0, true, "", "語", ["甲", { 乙: "丙" }], { 丁: "戊" }, [[]]);

interface Place {
	readonly holder: Json;
	readonly key: string | number;
}

const placesOf = (value: Json): readonly Place[] => {
	if (value === null || typeof value !== "object") return [];
	const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
	return keys.flatMap((key) => [
		{ holder: value, key },
		...placesOf((value as Record<string | number, Json>)[key] ?? null),
	]);
};

/** The same value with one place changed: replaced, left out, or (in a map) called otherwise. */
const changed = (
	value: Json,
	place: Place,
	how: { readonly kind: "replace" | "drop" | "rename"; readonly by: Json },
): Json => {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value))
		return value.flatMap((one, index) => {
			if (value !== place.holder || index !== place.key) return [changed(one, place, how)];
			return how.kind === "replace" ? [how.by] : [];
		});
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, one]): readonly (readonly [string, Json])[] => {
			if (value !== place.holder || key !== place.key) return [[key, changed(one, place, how)]];
			return how.kind === "replace" ? [[key, how.by]] : how.kind === "rename" ? [[`${key}xx`, one]] : [];
		}),
	);
};

/** Faults that no schema can see: they depend on two places. */
const BEYOND_SCHEMA = [
	"format/row-length",
	"format/duplicate-name",
	"format/lang-not-in-langs",
	"format/unknown-language",
];

const agree = (value: Json): void => {
	const text = JSON.stringify(value);
	const found = decodeText(text).diagnostics.filter(({ code }) => code.startsWith("format/"));
	const codes = found.map(({ code }) => code);
	if (codes.some((code) => BEYOND_SCHEMA.includes(code))) return;
	const accepted = validate(value);
	expect({ text, accepted, codes: accepted ? codes : [] }).toEqual({ text, accepted: codes.length === 0, codes: [] });
};

describe("decoder and schema", () => {
	it("agree that generated manuals are good", () => {
		fc.assert(
			fc.property(manual, (value) => {
				expect(decodeText(JSON.stringify(value)).diagnostics.filter(({ code }) => code.startsWith("format/"))).toEqual(
					[],
				);
				agree(value);
			}),
			{ numRuns: 150, seed: 1 },
		);
	});

	it("agree on manuals with one thing changed", () => {
		const change = fc.record({
			kind: fc.constantFrom("replace" as const, "drop" as const, "rename" as const),
			by: junk,
		});
		fc.assert(
			fc.property(manual, fc.nat(), change, (value, at, how) => {
				const places = placesOf(value).filter(({ key }) => key !== "langs");
				const place = places[at % places.length];
				if (place !== undefined) agree(changed(value, place, how));
			}),
			{ numRuns: 400, seed: 2 },
		);
	});
});
