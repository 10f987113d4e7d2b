import type { ModeId } from "../../../model/ids.ts";
import type { ModeDeclaration } from "../../../model/manual.ts";
import { type MapDeclaration, map, optional } from "../shape/map-shape.ts";
import { checkName, nameSchema } from "../shape/name-shape.ts";
import { record } from "../shape/record-shape.ts";
import { mapped, oneOf, orNothing } from "../shape/scalar-shapes.ts";
import type { Shape } from "../shape/shape.ts";
import { text } from "../shape/text-shape.ts";
import { color } from "./color-shape.ts";
import { chrome, icon } from "./shared-shapes.ts";

const MODE = { ja: "モード", en: "a mode" };

/** What people call the colours. */
const COLOR_WORDS = {
	blue: ["青", "ブルー", "あお"],
	amber: ["橙", "オレンジ", "黄", "黄色", "orange", "yellow", "アンバー"],
	green: ["緑", "グリーン", "みどり"],
	violet: ["紫", "パープル", "purple", "むらさき"],
};

/** These exist without being declared, and declaring one changes only what is given. */
const BUILT_IN: readonly string[] = ["browser", "app"];

const keys = {
	label: optional(text, {
		ja: "画面の切りかえなどに出る言葉",
		en: "Its words in legends and switches",
		example: "ブラウザで操作",
	}),
	name: optional(text, {
		ja: "短い名前。書かなければ label と同じ",
		en: "Its short name; the label when left out",
		example: "ブラウザ",
	}),
	icon: optional(icon, { ja: "アイコン", en: "Its icon", example: "globe" }),
	look: optional(oneOf(["round", "square", "notch", "plain"], { round: ["circle", "丸"], square: ["rect", "四角"] }), {
		ja: "番号の札の形：round、square、notch、plain。書かなければ空いているもの",
		en: "The shape of its number badges; a free one when left out",
		example: "round",
		also: ["shape", "形"],
	}),
	color: optional(color(["blue", "amber", "green", "violet"], COLOR_WORDS), {
		ja: "色：blue、amber、green、violet、または引用符で囲んだ16進の値。書かなければ空いているもの",
		en: "Its colour: blue, amber, green, violet or a hex value in quotes; a free one when left out",
		example: "green",
		also: ["colour", "色"],
	}),
	header: optional(text, {
		ja: "描いた画面の、アプリの帯の文字",
		en: "The words in the app header of drawn screens",
		example: "設定",
	}),
	chrome: optional(chrome, {
		ja: "描いた画面の上の帯。header があれば app、なければ none",
		en: "The header of drawn screens; app where there is a header, else none",
		example: "browser",
	}),
	device: optional(oneOf(["phone", "pc"], { phone: ["mobile", "スマホ"], pc: ["desktop", "パソコン"] }), {
		ja: "描く機械：phone か pc。書かなければ phone",
		en: "What is drawn: phone or pc; phone when left out",
		example: "pc",
	}),
};

const declaration: MapDeclaration<typeof keys, ModeDeclaration> = {
	id: "builtInMode",
	name: MODE,
	about: { ja: "読者が操作するところ", en: "Where the reader acts" },
	keys,
	make: (values, { span }) => ({ ...values, span }),
};

const NONE_GIVEN: Omit<ModeDeclaration, "span"> = {
	label: null,
	name: null,
	icon: null,
	look: null,
	color: null,
	header: null,
	chrome: null,
	device: null,
};

/** A mode that exists already: everything may be left out. */
const builtIn = orNothing(
	map(declaration),
	{ ja: "そのまま", en: "as it is" },
	(span): ModeDeclaration => ({ ...NONE_GIVEN, span }),
);

/** A new mode needs words to call it by. */
const declared = map({ ...declaration, id: "mode", oneOf: ["label", "name"] });

const known = record<string, ModeDeclaration>({
	expects: { ja: "モードのまとまり（id: {label: …}）", en: "modes by their id (id: {label: …})" },
	key: ({ key }, context) => (checkName(key, { owner: MODE, rule: "strict" }, context) ? key.content.text : undefined),
	value: {
		...declared,
		decode: (node, slot, context) => (BUILT_IN.includes(slot.key) ? builtIn : declared).decode(node, slot, context),
	},
	example: "{label: 設定で操作, icon: gear}",
	keySchema: nameSchema("strict"),
	propertySchemas: Object.fromEntries(BUILT_IN.map((id) => [id, builtIn])),
});

/** The modes of a manual by their ids. */
export const modes: Shape<ReadonlyMap<ModeId, ModeDeclaration>> = mapped(
	known,
	// A key that passed the rule of names is what a ModeId is made of.
	(found) => new Map([...found].map(([id, { value }]) => [id as ModeId, value])),
);
