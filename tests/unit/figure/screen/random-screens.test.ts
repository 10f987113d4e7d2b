import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DiagnosticList } from "../../../../src/diagnostics/sink.ts";
import { drawPicture } from "../../../../src/figure/screen/draw-picture.ts";
import { coveredGlyphs } from "../covered-glyphs.ts";
import { drawContextOf } from "../drawing.ts";
import { readPicture } from "../read-picture.ts";

const WORDS = [
	"次へ",
	"Wi-Fi",
	"サインイン方法の追加",
	"Microsoft Authenticator",
	"許可しますか？",
	"設定",
	"g",
	"学籍番号またはメールアドレスを入力してください",
];

/** Labels that differ, because marks name them. */
const label = (index: number) => fc.constantFrom(...WORDS).map((word) => `${word}${index}`);

const element = (index: number) =>
	fc.oneof(
		...["title", "input", "select", "button", "button2", "link", "row", "check", "toggle", "slider", "store"].map(
			(kind) => label(index).map((text) => ({ element: { [kind]: text }, names: [text] })),
		),
		fc.constant({ element: { number: `2${index}` }, names: [`2${index}`] }),
		fc.constant({ element: { digits: `13${index}` }, names: [`13${index}`] }),
		...["radio", "menu", "tabs", "buttons"].map((kind) =>
			fc
				.tuple(label(index), label(index))
				.map(([a, b]) => ({ element: { [kind]: [`${a}ア`, `${b}イ`] }, names: [`${a}ア`, `${b}イ`] })),
		),
		fc.integer({ min: 1, max: 4 }).map((count) => ({ element: { text: count }, names: [] as string[] })),
		fc
			.constantFrom<object>({ picture: "lock" }, { spinner: true }, { button: null })
			.map((plain) => ({ element: plain, names: [] as string[] })),
	);

/** What lies over the others or is pinned. */
const layer = (index: number) =>
	fc.oneof(
		fc.constant({ element: { text: 1 }, names: [] as string[] }),
		element(index).map((part) => ({ element: { bottom: [part.element] }, names: part.names })),
		label(index).map((text) => ({ element: { banner: text }, names: [text] })),
		label(index).map((text) => ({ element: { corner: text }, names: [text] })),
		fc.tuple(label(index), fc.array(label(index), { minLength: 1, maxLength: 3 })).map(([title, labels]) => {
			const buttons = labels.map((text, at) => `${text}${"アイウ"[at]}`);
			return { element: { alert: { title: `${title}エ`, text: 2, buttons } }, names: [`${title}エ`, ...buttons] };
		}),
	);

const screen = fc.tuple(element(1), element(2), element(3), layer(4)).chain((parts) => {
	const names = parts.flatMap((part) => part.names);
	const marks = names.length === 0 ? fc.constant([]) : fc.shuffledSubarray(names);
	return fc.record({
		elements: fc.constant(parts.map((part) => part.element)),
		marks,
		how: fc.constantFrom(null, null, "long"),
		mode: fc.constantFrom("browser", "app", "none", "pc"),
		density: fc.constantFrom("comfortable" as const, "compact" as const),
	});
});

describe("any screen", () => {
	it("shows all its words in every height, and covers none", { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(screen, ({ elements, marks, how, mode, density }) => {
				const [tap, enter, look] = marks;
				const step = { screen: elements, mode, ...(tap && { tap }), ...(enter && { enter }), ...(look && { look }) };
				const { picture } = readPicture(step as never);
				const context = drawContextOf(density, new DiagnosticList());
				const found = context.modes.get(mode);
				if (found === undefined) throw new Error("no mode");
				const settings = { mode: found, chrome: found.chrome, how: tap === undefined ? null : how } as const;
				for (const { alternatives } of drawPicture(picture, settings, context)) {
					for (const { frame } of alternatives) expect(coveredGlyphs(frame.items, context.fonts)).toEqual([]);
				}
			}),
			{ numRuns: 60, seed: 20261125 },
		);
	});
});
