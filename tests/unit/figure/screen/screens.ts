import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readPicture, type StepPicture } from "../read-picture.ts";

interface StepLike {
	readonly mode?: string;
	readonly screen?: unknown;
	readonly alt?: StepLike;
}

/** The drawn screens of the university's handout, with the modes that its steps inherit. */
export const handoutScreens = (): readonly StepPicture[] => {
	const manual = parse(readFileSync("manual.yaml", "utf8")) as { readonly body: readonly StepLike[] };
	let mode = "none";
	return manual.body.flatMap((step) => {
		mode = step.mode ?? mode;
		const withMode = { ...step, mode };
		const alt = step.alt === undefined ? [] : [{ mode, ...step.alt }];
		return [withMode, ...alt].flatMap((one) => (one.screen === undefined ? [] : [readPicture(one as never)]));
	});
};

/** One screen for every element and mark, and some that are hard to mark. */
export const COMPONENTS: readonly string[] = [
	"{screen: [{title: 画面の題}, {text: 3}]}",
	"{mode: app, screen: [{title: 画面の題}, {text: 短い説明文を文字で出すこともできます。}]}",
	"{mode: none, screen: [{title: ~}, {text: 3}]}",
	"{screen: [{button: 次へ}, {button2: キャンセル}], tap: 次へ}",
	"{screen: [{button: ~}, {button2: あとで}], tap: あとで}",
	"{screen: [{text: 2}, {link: このリンクをクリックします。}, {buttons: [戻る, 次へ]}], tap: このリンクをクリックします。}",
	"{screen: [{row: 通知, icon: bell}, {row: ~}, {row: Wi-Fi, icon: wifi}], tap: 通知}",
	"{screen: [{row: 一}, {row: 二番目の長い名前の行です}, {row: 三番目の長い名前の行です}], tap: 一}",
	"{screen: [{radio: [方法その一, 認証アプリ, 方法その三]}, {buttons: [~, 追加]}], enter: 認証アプリ, tap: 追加}",
	"{screen: [{radio: [方法その一, 認証アプリ, 方法その三]}], tap: 認証アプリ}",
	"{mode: settings, screen: [{toggle: 通知}, {check: 同意します}, {slider: 明るさ}], enter: [通知, 同意します, 明るさ]}",
	"{screen: [{tabs: [ホーム, 設定, ~]}, {menu: [コピー, 共有, {label: 削除, icon: warning}]}], tap: 共有}",
	"{screen: [{tabs: [ホーム, 設定]}, {text: 設定の画面では、いろいろなことができます。}], tap: 設定}",
	"{screen: [{code: ~}, {button: 続ける, icon: check}], tap: 続ける}",
	"{mode: app, screen: [{title: PINを入力}, {digits: '135790'}, {keypad: true}], enter: '135790'}",
	"{screen: [{spinner: true}, {text: 2}]}",
	"{screen: [{picture: timeout}, {title: 時間切れ}, {button: もう一度}], tap: もう一度, how: double}",
	"{mode: pc, screen: [{title: ファイル}, {row: 資料.docx, icon: mail}, {row: ~}], tap: 資料.docx, how: right}",
	"{mode: pc-app, screen: [{input: 名前}, {button: 保存}], enter: 名前, tap: 保存}",
	"{screen: [{title: 一つ目}, {button: 次へ}, {then: →}, {title: 二つ目}, {button: 完了}], tap: [次へ, 完了]}",
	"{mode: app, screen: [{row: 写真}, {row: メールと連絡先の設定}], tap: 写真, how: long}",
	"{screen: [{banner: 確認コードは123456です, icon: mail}, {digits: '123456'}], look: 確認コードは123456です, enter: '123456'}",
	"{screen: [{banner: 確認コードが届きました}, {title: コードを入力してください}], tap: 確認コードが届きました}",
	"{screen: [{alert: {title: 位置情報, text: 許可しますか？, buttons: [1回だけ許可, アプリの使用中は許可, しない]}}], tap: 1回だけ許可}",
	"{screen: [{alert: {title: 入力, digits: '27', buttons: [~, はい]}}, {bottom: [{button: 下のボタン}]}], enter: '27', tap: はい}",
	"{screen: [{button2: 開く}, {row: 削除}, {buttons: [やめる, 進む]}], dont: [開く, 削除, 進む]}",
	"{screen: [{corner: 閉じる}, {number: '27'}, {store: アプリ}], look: '27', tap: 閉じる}",
	"{screen: [{title: ようこそ}, {input: とても長いメールアドレスの入力欄の名前}, {select: とても長い選択肢の名前です}], enter: [とても長いメールアドレスの入力欄の名前, とても長い選択肢の名前です]}",
	"{screen: [{store: アプリ}, {button: 入手}, {then: ↓}, {button2: 開く}], tap: 入手, dont: 開く}",
	"{mode: none, screen: [{input: https://www.example.ac.jp/information/security/2026/index.html}, {button: 移動}], enter: https://www.example.ac.jp/information/security/2026/index.html, tap: 移動}",
];
