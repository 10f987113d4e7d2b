import { defineCode } from "../code.ts";

/** A noun phrase in both languages of the program, as it stands in a sentence. */
export interface Phrase {
	readonly ja: string;
	readonly en: string;
}

/** Why a name cannot be one. */
export type NameFault = "empty" | "too-long" | "character" | "url" | "reserved";

const REASONS: { readonly [fault in NameFault]: (part: string) => Phrase } = {
	empty: () => ({ ja: "空です", en: "is empty" }),
	"too-long": () => ({ ja: "40文字を超えています", en: "has more than 40 characters" }),
	character: (part) =>
		/^\s$/.test(part)
			? { ja: "空白は使えません", en: "contains a blank" }
			: { ja: `${part} は使えません`, en: `contains ${part}` },
	url: () => ({ ja: "URLのように始まっています", en: "begins like a URL" }),
	reserved: () => ({ ja: "別の意味に決まっている言葉です", en: "is a reserved word" }),
};

/** The codes about names: of steps, paths, variables, modes, variants, and about languages. */
export const formatNameCodes = {
	"format/invalid-name": defineCode<{ owner: Phrase; name: string; fault: NameFault; part: string; strict: boolean }>()(
		{
			severity: "error",
			message: {
				ja: ({ owner, name, fault, part }) => `${owner.ja}の名前「${name}」：${REASONS[fault](part).ja}`,
				en: ({ owner, name, fault, part }) => `The name "${name}" of ${owner.en} ${REASONS[fault](part).en}`,
			},
			hint: {
				ja: ({ strict }) => `40文字までで、< > | = \\ ${strict ? "/ : と空白" : ""}を使わない名前にします`,
				en: ({ strict }) => `Up to 40 characters without < > | = \\${strict ? " / : and blanks" : ""}`,
			},
			explanation: {
				ja: "名前は何語でもよく、40文字までです。< > | = \\ は文の印と紛れるので使えません。URLのような始まりも、end（終わり）という名前も使えません。モードと切り替え（variants）の名前と値では、空白と / と : も、none も使えません。",
				en: 'Names may be in any language, up to 40 characters. The signs < > | = \\ belong to the marks of texts; a name may not begin like a URL, nor be "end". Names of modes, variants and their values also have no blanks, / or :, and are not "none".',
			},
			example: "body:\n  - step: A|B\n    do: 開きます。",
			mended: "body:\n  - step: A・B\n    do: 開きます。",
		},
	),
	"format/duplicate-name": defineCode<{ name: string; owner: Phrase }>()({
		severity: "error",
		message: {
			ja: ({ name, owner }) => `${owner.ja}の名前「${name}」は、もう使われています`,
			en: ({ name, owner }) => `The name "${name}" of ${owner.en} is taken already`,
		},
		hint: {
			ja: ({ name }) => `「${name}2」のように、別の名前にします。どこからも呼ばれない名前は消せます`,
			en: ({ name }) => `Choose another name, such as "${name} 2"; a name that nothing refers to can be removed`,
		},
		explanation: {
			ja: "手順、分かれ道（path）、変数（vars）、見出し・注意書き・表の名前は、ひとつのマニュアルの中で全部違う名前にします。<名前> がどれのことか決まらなくなるからです。",
			en: "The names of steps, paths, variables, sections, notes and tables are all different within a manual, or <name> could mean several things.",
		},
		example: "body:\n  - step: 開く\n    do: 開きます。\n  - step: 開く\n    do: もう一度開きます。",
		mended: "body:\n  - step: 開く\n    do: 開きます。\n  - step: もう一度\n    do: もう一度開きます。",
	}),
	"format/invalid-language": defineCode<{ value: string; suggestion: string | null }>()({
		severity: "error",
		message: {
			ja: ({ value }) => `「${value}」という言語の記号はありません`,
			en: ({ value }) => `"${value}" is no language tag`,
		},
		hint: {
			ja: ({ suggestion }) =>
				suggestion === null ? "日本語は ja、英語は en と書きます" : `「${suggestion}」のことですか？`,
			en: ({ suggestion }) =>
				suggestion === null ? "Write ja for Japanese, en for English" : `Did you mean "${suggestion}"?`,
		},
		explanation: {
			ja: "言語はBCP 47の記号（ja、en、fr、pt-BR など）で書きます。国の記号（jp、us）ではありません。",
			en: "Languages are BCP 47 tags (ja, en, fr, pt-BR), not codes of countries (jp, us).",
		},
		example: "lang: jp",
		mended: "lang: ja",
	}),
	"format/unsupported-script": defineCode<{ lang: string; language: Phrase; rightToLeft: boolean }>()({
		severity: "error",
		message: {
			ja: ({ lang, language, rightToLeft }) =>
				`「${lang}」の版は作れません：${language.ja}の書体と行の折り方${rightToLeft ? "、右から左への組み" : ""}がまだありません`,
			en: ({ lang, language, rightToLeft }) =>
				`"${lang}" cannot be built: the fonts and line breaking${rightToLeft ? " and right-to-left setting" : ""} of ${language.en} are missing`,
		},
		hint: {
			ja: ({ lang }) => `langs から「${lang}」を外します。作れるのは、日本語とラテン文字の言語です`,
			en: ({ lang }) => `Remove "${lang}" from langs; Japanese and languages in Latin script can be built`,
		},
		explanation: {
			ja: "作れるのは日本語・英語と、そのほかのラテン文字の言語です。ほかの文字の言語には、書体と行の折り方の規則がこのプログラムにありません。",
			en: "Japanese, English and other languages in Latin script can be built. For other scripts this program has no fonts and no rules of line breaking.",
		},
		example: "langs: [ja, zh]",
		mended: "langs: [ja, en]",
	}),
	"format/lang-not-in-langs": defineCode<{ lang: string; langs: readonly string[]; spelled: boolean }>()({
		severity: "error",
		message: {
			ja: ({ lang, langs, spelled }) =>
				`langs（${langs.join("、")}）に、${spelled ? "lang の" : "lang を書かないときの"}「${lang}」がありません`,
			en: ({ lang, langs, spelled }) =>
				`langs (${langs.join(", ")}) lacks "${lang}", the ${spelled ? "language of lang" : "default of lang"}`,
		},
		hint: {
			ja: ({ lang, langs }) =>
				`「langs: [${[lang, ...langs].join(", ")}]」とするか、「lang: ${langs[0] ?? lang}」と書きます`,
			en: ({ lang, langs }) => `Write langs: [${[lang, ...langs].join(", ")}], or lang: ${langs[0] ?? lang}`,
		},
		explanation: {
			ja: "lang は、言語を分けずに書いた文の言語です（書かなければ ja）。langs（作る版の言語）には、必ず lang が入ります。",
			en: '"lang" is the language of plain texts (ja when left out). "langs", the editions to build, always contains it.',
		},
		example: "langs: [en]",
		mended: "lang: en\nlangs: [en]",
	}),
	"format/unknown-language": defineCode<{ key: string; lang: string; langs: readonly string[] }>()({
		severity: "error",
		message: {
			ja: ({ key, lang }) => `「${key}」に「${lang}」の文がありますが、langs に「${lang}」がありません`,
			en: ({ key, lang }) => `"${key}" has a text in "${lang}", which is not in langs`,
		},
		hint: {
			ja: ({ lang, langs }) => `マニュアルのはじめに「langs: [${[...langs, lang].join(", ")}]」と書きます`,
			en: ({ lang, langs }) => `Write langs: [${[...langs, lang].join(", ")}] at the top of the manual`,
		},
		explanation: {
			ja: "言語ごとの文 {ja: …, en: …} に書ける言語は、langs に並べた言語だけです。",
			en: "A text for each language, {ja: …, en: …}, may hold only languages that langs lists.",
		},
		example: "title: { ja: 学内Wi-Fiの設定, en: Campus Wi-Fi }",
		mended: "langs: [ja, en]\ntitle: { ja: 学内Wi-Fiの設定, en: Campus Wi-Fi }",
	}),
	"format/unknown-variant": defineCode<{ name: string; suggestion: string | null; names: readonly string[] }>()({
		severity: "error",
		message: {
			ja: ({ name }) => `only の「${name}」は、variants にありません`,
			en: ({ name }) => `"${name}" of only is not among the variants`,
		},
		hint: {
			ja: ({ name, suggestion, names }) =>
				suggestion !== null
					? `「${suggestion}」のことですか？`
					: names.length === 0
						? `マニュアルのはじめに「variants: {${name}: {値: 見出し}}」と書きます`
						: `variants にあるもの：${names.join("、")}`,
			en: ({ name, suggestion, names }) =>
				suggestion !== null
					? `Did you mean "${suggestion}"?`
					: names.length === 0
						? `Declare variants: {${name}: {value: label}} at the top of the manual`
						: `Variants: ${names.join(", ")}`,
		},
		explanation: {
			ja: "only に書く名前は、マニュアルのはじめの variants で決めます。",
			en: 'The names in "only" are declared in "variants" at the top of the manual.',
		},
		example:
			"variants: { device: { iphone: iPhoneの方, android: Androidの方 } }\nbody:\n  - text: こんにちは。\n    only: { devise: iphone }",
		mended:
			"variants: { device: { iphone: iPhoneの方, android: Androidの方 } }\nbody:\n  - text: こんにちは。\n    only: { device: iphone }",
	}),
	"format/unknown-variant-value": defineCode<{
		name: string;
		value: string;
		suggestion: string | null;
		values: readonly string[];
	}>()({
		severity: "error",
		message: {
			ja: ({ name, value }) => `variants の「${name}」に、「${value}」という値はありません`,
			en: ({ name, value }) => `The variant "${name}" has no value "${value}"`,
		},
		hint: {
			ja: ({ suggestion, values }) =>
				suggestion === null
					? `値：${values.join("、")}`
					: `「${suggestion}」のことですか？（値：${values.join("、")}）`,
			en: ({ suggestion, values }) =>
				suggestion === null
					? `Values: ${values.join(", ")}`
					: `Did you mean "${suggestion}"? (values: ${values.join(", ")})`,
		},
		explanation: {
			ja: "only に書く値は、variants のその名前の下に並べた値のどれかです。",
			en: 'The values in "only" are those listed under that name in "variants".',
		},
		example:
			"variants: { device: { iphone: iPhoneの方, android: Androidの方 } }\nbody:\n  - text: こんにちは。\n    only: { device: ipone }",
		mended:
			"variants: { device: { iphone: iPhoneの方, android: Androidの方 } }\nbody:\n  - text: こんにちは。\n    only: { device: iphone }",
	}),
};
