import { defineCode } from "../code.ts";

const suggest = (suggestion: string | null, otherwise: string): string =>
	suggestion === null ? otherwise : `「${suggestion}」のことですか？`;

const suggestEnglish = (suggestion: string | null, otherwise: string): string =>
	suggestion === null ? otherwise : `Did you mean "${suggestion}"?`;

/** A step that was meant by its number. */
export interface NumberedStep {
	readonly number: string;
	/** The name that it has, or null. */
	readonly name: string | null;
	/** A name that it could have. */
	readonly proposal: string;
}

/** What to type for a step that was meant by its number; `mark` puts a name as it stands there. */
export const nameNumbered = (
	{ number, name, proposal }: NumberedStep,
	mark: (name: string) => string,
): { readonly ja: string; readonly en: string } =>
	name === null
		? {
				ja: `番号は変わるので、名前で書きます。手順${number} を「- step: ${proposal}」で始めて、ここは「${mark(proposal)}」とします`,
				en: `Numbers change, so use names: begin step ${number} with "- step: ${proposal}", and write ${mark(proposal)} here`,
			}
		: {
				ja: `番号は変わるので、名前で「${mark(name)}」と書きます（今の手順${number}）`,
				en: `Numbers change, so use the name: ${mark(name)} (step ${number} for now)`,
			};

/** The codes of the subject `flow/`. */
export const flowCodes = {
	"flow/unknown-target": defineCode<{
		name: string;
		suggestion: string | null;
		numbered: NumberedStep | null;
	}>()({
		severity: "error",
		message: {
			ja: ({ name }) => `行き先「${name}」という名前の手順はありません`,
			en: ({ name }) => `No step is named "${name}"`,
		},
		hint: {
			ja: ({ name, suggestion, numbered }) =>
				numbered !== null
					? nameNumbered(numbered, (given) => given).ja
					: suggest(suggestion, `行き先の手順に「step: ${name}」と名前を付けます。終わりなら「end」と書きます`),
			en: ({ name, suggestion, numbered }) =>
				numbered !== null
					? nameNumbered(numbered, (given) => given).en
					: suggestEnglish(suggestion, `Name the step with step: ${name}; for the end write end`),
		},
		explanation: {
			ja: "skip・redo・alt・choose・then の行き先は、手順の名前です。名前のない手順には行けないので、行き先の手順に名前を付けます。番号ではなく名前で書くので、手順を足しても番号は自動で直ります。",
			en: "Targets of skip, redo, alt, choose and then are names of steps. Give the target step a name; as names are used and not numbers, everything renumbers by itself.",
		},
		example: "body:\n  - step:\n    do: 開きます。\n    skip: { if: 開いているとき, to: 確認ページ }",
		mended:
			"body:\n  - step:\n    do: 開きます。\n    skip: { if: 開いているとき, to: 確認ページ }\n  - step: 確認ページ\n    do: 確認します。",
	}),
	"flow/target-is-path": defineCode<{ name: string }>()({
		severity: "error",
		message: {
			ja: ({ name }) => `「${name}」は分かれ道（path）の名前なので、ここでは行き先にできません`,
			en: ({ name }) => `"${name}" is a path, which only choose may have as a target`,
		},
		hint: {
			ja: () => "分かれ道のはじめの手順に名前を付けて、その名前を書きます",
			en: () => "Name the path's first step, and write that name",
		},
		explanation: {
			ja: "分かれ道の名前を行き先にできるのは choose だけです。skip や redo からは、分かれ道の中の手順を名前で指します。",
			en: "Only choose may send the reader to a path. From skip, redo, alt and then, name a step inside it.",
		},
		example:
			"body:\n  - step:\n    do: 開きます。\n    skip: { if: 開けないとき, to: 別の方法 }\n  - path: 別の方法\n    body:\n      - step:\n        do: 窓口に行きます。",
		mended:
			"body:\n  - step:\n    do: 開きます。\n    skip: { if: 開けないとき, to: 窓口 }\n  - path: 別の方法\n    body:\n      - step: 窓口\n        do: 窓口に行きます。",
	}),
	"flow/target-is-no-step": defineCode<{ name: string }>()({
		severity: "error",
		message: {
			ja: ({ name }) => `「${name}」は手順の名前ではないので、行き先にできません`,
			en: ({ name }) => `"${name}" is no step and cannot be a target`,
		},
		hint: { ja: () => "手順の名前を書きます", en: () => "Write the name of a step" },
		explanation: {
			ja: "行き先にできるのは手順の名前です。変数・見出し・注意書き・表の名前は、文の中で <名前> として使います。",
			en: "A target is the name of a step. Names of variables, sections, notes and tables are for <name> in texts.",
		},
		example:
			"vars: { 窓口: 情報センター }\nbody:\n  - step:\n    do: 開きます。\n    skip: { if: 開けないとき, to: 窓口 }",
		mended:
			"body:\n  - step:\n    do: 開きます。\n    skip: { if: 開けないとき, to: 窓口 }\n  - step: 窓口\n    do: 窓口に行きます。",
	}),
	"flow/dropped-step": defineCode<{ name: string; picked: string }>()({
		severity: "error",
		message: {
			ja: ({ name, picked }) => `手順「${name}」は、${picked} の版にはありません`,
			en: ({ name, picked }) => `The step "${name}" is not in the edition ${picked}`,
		},
		hint: {
			ja: () => "ここにも同じ only を付けるか、どの版にもある手順を指します",
			en: () => "Put the same only here, or refer to a step that every edition has",
		},
		explanation: {
			ja: "only の付いた手順は、ほかの版では消えます。その版にも残る文や行き先から消えた手順を指すことはできません。指す側にも同じ only を付けます。",
			en: "A step with only is dropped from other editions, where nothing may refer to it. Put the same only on what refers to it.",
		},
		example:
			"variants: { device: { iphone: iPhoneの方, android: Androidの方 } }\nbody:\n  - step: カメラ\n    only: { device: iphone }\n    do: カメラを開きます。\n  - text: <カメラ>に戻ります。",
		mended:
			"variants: { device: { iphone: iPhoneの方, android: Androidの方 } }\nbody:\n  - step: カメラ\n    only: { device: iphone }\n    do: カメラを開きます。\n  - text: <カメラ>に戻ります。\n    only: { device: iphone }",
	}),
	"flow/dropped-path": defineCode<{ name: string; picked: string }>()({
		severity: "error",
		message: {
			ja: ({ name, picked }) => `分かれ道「${name}」は、${picked} の版にはありません`,
			en: ({ name, picked }) => `The path "${name}" is not in the edition ${picked}`,
		},
		hint: {
			ja: () => "この選択肢にも、分かれ道と同じ only を付けます",
			en: () => "Put the path's only on this option too",
		},
		explanation: {
			ja: "only の付いた分かれ道は、ほかの版では消えます。そこへ行く選択肢にも同じ only を付けます。",
			en: "A path with only is dropped from other editions. Put the same only on the options that lead there.",
		},
		example:
			"variants: { device: { iphone: iPhoneの方, android: Androidの方 } }\nbody:\n  - choose:\n      options: [{ if: 持っているとき, to: 道 }]\n  - path: 道\n    only: { device: iphone }\n    body:\n      - step:\n        do: 開きます。",
		mended:
			"variants: { device: { iphone: iPhoneの方, android: Androidの方 } }\nbody:\n  - choose:\n      options: [{ if: 持っているとき, to: 道, only: { device: iphone } }]\n  - path: 道\n    only: { device: iphone }\n    body:\n      - step:\n        do: 開きます。",
	}),
	"flow/unknown-mode": defineCode<{ mode: string; suggestion: string | null; modes: readonly string[] }>()({
		severity: "error",
		message: {
			ja: ({ mode }) => `「${mode}」というモードはありません`,
			en: ({ mode }) => `There is no mode "${mode}"`,
		},
		hint: {
			ja: ({ mode, modes, suggestion }) =>
				suggest(
					suggestion,
					`使えるモード：${modes.join("、")}。新しいモードは「modes: {${mode}: {name: 名前}}」と書きます`,
				),
			en: ({ mode, modes, suggestion }) =>
				suggestEnglish(suggestion, `Modes: ${modes.join(", ")}. Declare a new one with modes: {${mode}: {name: …}}`),
		},
		explanation: {
			ja: "モードは、読む人がどこで操作するか（ブラウザ、アプリ、設定など）です。none（準備）・browser・app ははじめからあり、そのほかは modes に書きます。",
			en: "A mode says where the reader acts. none (preparation), browser and app exist; others are declared in modes.",
		},
		example: "body:\n  - step:\n    mode: setting\n    do: 「設定」を開きます。",
		mended: "body:\n  - step:\n    mode: browser\n    do: 「設定」を開きます。",
	}),
	"flow/ambiguous-mode": defineCode<{ ways: readonly { readonly mode: string; readonly way: string }[] }>()({
		severity: "error",
		message: {
			ja: ({ ways }) =>
				`この手順の前でモードが分かれています（${ways.map(({ mode, way }) => `${way}：${mode}`).join("、")}）`,
			en: ({ ways }) =>
				`The ways to this step differ in mode (${ways.map(({ mode, way }) => `${way}: ${mode}`).join(", ")})`,
		},
		hint: {
			ja: ({ ways }) => `この手順に「mode: ${ways[0]?.mode ?? "browser"}」のように書きます`,
			en: ({ ways }) => `Write mode: ${ways[0]?.mode ?? "browser"} in this step`,
		},
		explanation: {
			ja: "mode を書かない手順は、前の手順と同じモードになります。分かれ道が合わさる所や、only で前の手順が消える所では、前のモードがひとつに決まらないことがあります。その手順には mode を書きます。",
			en: "A step without mode takes that of the step before. Where paths meet, or where only may drop the step before, there can be several; then say the step's mode.",
		},
		example:
			"variants: { device: { iphone: iPhoneの方, android: Androidの方 } }\nbody:\n  - step:\n    mode: browser\n    do: 開きます。\n  - step:\n    mode: app\n    only: { device: iphone }\n    do: アプリを開きます。\n  - step:\n    do: 進みます。",
		mended:
			"variants: { device: { iphone: iPhoneの方, android: Androidの方 } }\nbody:\n  - step:\n    mode: browser\n    do: 開きます。\n  - step:\n    mode: app\n    only: { device: iphone }\n    do: アプリを開きます。\n  - step:\n    mode: browser\n    do: 進みます。",
	}),
	"flow/switch-mode": defineCode<{ to: string; mode: string }>()({
		severity: "error",
		message: {
			ja: ({ to, mode }) => `switch の行き先は「${to}」ですが、次の手順のモードは「${mode}」です`,
			en: ({ to, mode }) => `The switch leads to "${to}", but the next step is in mode "${mode}"`,
		},
		hint: {
			ja: ({ to, mode }) => `switch を「to: ${mode}」とするか、次の手順に「mode: ${to}」と書きます`,
			en: ({ to, mode }) => `Write to: ${mode} in the switch, or mode: ${to} in the next step`,
		},
		explanation: {
			ja: "手で書いた switch は、すぐ次の手順のモードへ切りかわることを見せます。ふたつが合わないと、読む人が迷います。次の手順に mode を書き忘れていないかも確かめます。",
			en: "A switch by hand shows the change to the mode of the very next step. If the two differ, readers are lost; often the next step only lacks its mode.",
		},
		example:
			"body:\n  - step:\n    mode: browser\n    do: 開きます。\n  - switch: { to: app }\n  - step:\n    do: 進みます。",
		mended:
			"body:\n  - step:\n    mode: browser\n    do: 開きます。\n  - switch: { to: app }\n  - step:\n    mode: app\n    do: 進みます。",
	}),
	"flow/return-mode": defineCode<{ name: string; mode: string; to: string }>()({
		severity: "error",
		message: {
			ja: ({ name, mode, to }) => `戻り先「${name}」のモードは「${mode}」で、switch の「${to}」と違います`,
			en: ({ name, mode, to }) => `"${name}" is in mode "${mode}", not in "${to}" to which the switch leads`,
		},
		hint: {
			ja: ({ to }) => `back-to には、モードが「${to}」の手順を書きます`,
			en: ({ to }) => `Name a step of mode "${to}" in back-to`,
		},
		explanation: {
			ja: "back-to は、読む人が戻る画面の手順です。戻る先のモードと、その手順のモードは同じでなければなりません。",
			en: "back-to names the step whose screen the reader returns to; it must be in the mode that the switch leads to.",
		},
		example:
			"body:\n  - step: 開く\n    mode: browser\n    do: 開きます。\n  - step:\n    mode: app\n    do: 進みます。\n  - switch: { to: app, back-to: 開く }\n  - step:\n    do: 戻ります。",
		mended:
			"body:\n  - step: 開く\n    mode: browser\n    do: 開きます。\n  - step:\n    mode: app\n    do: 進みます。\n  - switch: { to: browser, back-to: 開く }\n  - step:\n    mode: browser\n    do: 戻ります。",
	}),
	"flow/return-to-later": defineCode<{ name: string }>()({
		severity: "error",
		message: {
			ja: ({ name }) => `戻り先「${name}」は、この switch より後の手順です`,
			en: ({ name }) => `"${name}" comes after this switch, so nobody can return to it`,
		},
		hint: {
			ja: () => "back-to には、もう済んだ手順の名前を書きます",
			en: () => "Name an earlier step in back-to",
		},
		explanation: {
			ja: "back-to は、前に見た画面に戻ることを見せます。まだ見ていない画面には戻れません。",
			en: "back-to says that the reader returns to a screen seen before; a later step has not been seen yet.",
		},
		example:
			"body:\n  - step:\n    mode: browser\n    do: 開きます。\n  - switch: { to: app, back-to: 確認 }\n  - step: 確認\n    mode: app\n    do: 進みます。",
		mended:
			"body:\n  - step: 開く\n    mode: browser\n    do: 開きます。\n  - step:\n    mode: app\n    do: 進みます。\n  - switch: { to: browser, back-to: 開く }\n  - step:\n    mode: browser\n    do: 戻ります。",
	}),
	"flow/letters-in-path": defineCode<Record<string, never>>()({
		severity: "error",
		message: {
			ja: () => "番号の形 A は、分かれ道（path）のあるマニュアルでは使えません",
			en: () => "The numbering style A cannot be used with paths",
		},
		hint: { ja: () => "「style: '1'」にします", en: () => "Write style: '1'" },
		explanation: {
			ja: "分かれ道の手順は、A5 のように道の文字と番号で呼びます。番号も文字だと区別できません。",
			en: "Steps in paths are called by the path's letter and a number (A5); with letters for numbers they could not be told apart.",
		},
		example:
			"numbering: { style: A }\nbody:\n  - choose:\n      options: [{ if: はい, to: 道 }]\n  - path: 道\n    body:\n      - step:\n        do: 開きます。",
		mended:
			"numbering: { style: 1 }\nbody:\n  - choose:\n      options: [{ if: はい, to: 道 }]\n  - path: 道\n    body:\n      - step:\n        do: 開きます。",
	}),
	"flow/step-before-section": defineCode<Record<string, never>>()({
		severity: "error",
		message: {
			ja: () => "番号の形 1-1 では、この手順の前に見出し（section）が要ります",
			en: () => "The numbering style 1-1 needs a section before this step",
		},
		hint: {
			ja: () => "この手順の前に「- section: 見出し」を書くか、「style: '1'」にします",
			en: () => "Write - section: … before this step, or style: '1'",
		},
		explanation: {
			ja: "1-1 は「見出しの番号-手順の番号」です。はじめの見出しより前の手順には、見出しの番号がありません。",
			en: "1-1 is the section's number and the step's; a step before the first section has no section number.",
		},
		example: "numbering: { style: 1-1 }\nbody:\n  - step:\n    do: 開きます。",
		mended: "numbering: { style: 1-1 }\nbody:\n  - section: 準備\n  - step:\n    do: 開きます。",
	}),
	"flow/skip-backward": defineCode<{ from: string; to: string }>()({
		severity: "error",
		message: {
			ja: ({ from, to }) => `手順${from}の skip が、前の手順${to}へ戻っています`,
			en: ({ from, to }) => `The skip of step ${from} leads back to step ${to}`,
		},
		hint: {
			ja: () => "skip の to には、この手順より後の手順を書きます。やり直しなら redo の from に書きます",
			en: () => "Name a later step in skip; to do something again, use redo with from",
		},
		explanation: {
			ja: "skip は「出ないときは先へ進む」です。前の手順へ戻ると、読む人は同じ所を回り続けます。やり直してもらうときは redo を使います。",
			en: "skip means: not shown? go on further down. Leading back would send readers in circles; to have them do steps again, use redo.",
		},
		example:
			"body:\n  - step: 開く\n    do: 開きます。\n  - step:\n    do: 進みます。\n    skip: { if: 出ないとき, to: 開く }",
		mended:
			"body:\n  - step:\n    do: 進みます。\n    skip: { if: 出ないとき, to: 開く }\n  - step:\n    do: 選びます。\n  - step: 開く\n    do: 開きます。",
	}),
	"flow/redo-forward": defineCode<{ from: string; to: string }>()({
		severity: "error",
		message: {
			ja: ({ from, to }) => `手順${from}の redo が、まだ済んでいない手順${to}を指しています`,
			en: ({ from, to }) => `The redo of step ${from} names step ${to}, which has not been done yet`,
		},
		hint: {
			ja: () => "redo の from には、この手順か、前の手順を書きます。先へ進むなら skip の to に書きます",
			en: () => "Name this step or an earlier one in redo; to go on further down, use skip with to",
		},
		explanation: {
			ja: "redo は「うまくいかないときは、この手順からやり直す」です。まだしていない手順からやり直すことはできません。",
			en: "redo means: it failed? do it again from this step. A step that comes later has not been done yet.",
		},
		example:
			"body:\n  - step:\n    do: 開きます。\n    redo: { if: 時間切れのとき, from: 確認 }\n  - step: 確認\n    do: 進みます。",
		mended:
			"body:\n  - step: 確認\n    do: 進みます。\n  - step:\n    do: 開きます。\n    redo: { if: 時間切れのとき, from: 確認 }",
	}),
	"flow/unreachable-step": defineCode<{ number: string }>()({
		severity: "warning",
		message: {
			ja: ({ number }) => `手順${number}へ進む道がありません`,
			en: ({ number }) => `No way leads to step ${number}`,
		},
		hint: {
			ja: () => "choose の選択肢や、前の手順の skip から行けるようにするか、この手順を消します",
			en: () => "Lead to it from an option of choose or a skip, or remove it",
		},
		explanation: {
			ja: "完了（done）の後や、選ばれない分かれ道の中にあって、どこからも進めない手順です。前から順に読む人は、この手順に着きません。",
			en: "The step stands behind the end (done) or behind a choice that never leads to it, so that readers who follow the steps never come here.",
		},
		example: "body:\n  - step:\n    do: 開きます。\n  - done: 完了です\n  - step:\n    do: 進みます。",
		mended: "body:\n  - step:\n    do: 開きます。\n  - step:\n    do: 進みます。\n  - done: 完了です",
	}),
	"flow/path-without-entrance": defineCode<{ letter: string; name: string }>()({
		severity: "warning",
		message: {
			ja: ({ letter, name }) => `分かれ道${letter}「${name}」に入る道がありません`,
			en: ({ letter, name }) => `Nothing leads into path ${letter}, "${name}"`,
		},
		hint: {
			ja: () => "choose の選択肢の to に、この分かれ道の名前を書きます",
			en: () => "Name it as the target of an option of choose",
		},
		explanation: {
			ja: "分かれ道（path）には、choose の選択肢か、手順からの skip などで入ります。どこからも入れないと、中の手順は読まれません。",
			en: "A path is entered from an option of choose or by a jump (skip, redo, alt) to one of its steps. Without an entrance nobody reads it.",
		},
		example: "body:\n  - step:\n    do: 開きます。\n  - path: 別の道\n    body:\n      - step:\n        do: 進みます。",
		mended:
			"body:\n  - step:\n    do: 開きます。\n  - choose:\n      options: [{ if: 開けないとき, to: 別の道 }]\n  - path: 別の道\n    body:\n      - step:\n        do: 進みます。",
	}),
	"flow/dead-end": defineCode<{ number: string }>()({
		severity: "warning",
		message: {
			ja: ({ number }) => `手順${number}から終わりに着く道がありません（同じ所を回り続けます）`,
			en: ({ number }) => `From step ${number} no way leads to the end; readers go in circles`,
		},
		hint: {
			ja: () => "分かれ道の then に、先の手順か end を書きます",
			en: () => "Let the path's then name a later step, or end",
		},
		explanation: {
			ja: "ここに来た読む人は、何度も同じ手順に戻り、終わりに着けません。分かれ道の行き先（then）が前の手順になっていないか確かめます。",
			en: "Readers who come here are led back again and again and never finish. Look at where the path's then leads.",
		},
		example:
			"body:\n  - step: 開く\n    do: 開きます。\n  - choose:\n      options: [{ if: はい, to: 道 }, { if: いいえ, to: 道 }]\n  - path: 道\n    then: 開く\n    body:\n      - step:\n        do: 進みます。",
		mended:
			"body:\n  - step: 開く\n    do: 開きます。\n  - choose:\n      options: [{ if: はい, to: 道 }, { if: いいえ, to: 道 }]\n  - path: 道\n    then: end\n    body:\n      - step:\n        do: 進みます。",
	}),
};
