import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type {
	Block,
	LocalizedLabel,
	LocalizedText,
	Manual,
	PathBlock,
	StepBlock,
} from "../../../../src/model/manual.ts";
import type { ScreenElement } from "../../../../src/model/screen.ts";
import { decodeGood, decodeText } from "./decode-text.ts";

const handout = readFileSync(join(import.meta.dirname, "../../../../manual.yaml"), "utf8");

const stepsOf = (blocks: readonly Block[]): readonly StepBlock[] =>
	blocks.flatMap((block) => (block.kind === "step" ? [block] : block.kind === "path" ? stepsOf(block.body) : []));

const wordsOf = (text: LocalizedText | null, lang = "ja"): string | null => {
	const found = [...(text?.byLang ?? [])].find(([tag]) => tag === lang)?.[1];
	if (found === undefined) return null;
	return found.paragraphs
		.map((runs) => runs.map((run) => (run.kind === "text" ? run.content.text : `[${run.kind}]`)).join(""))
		.join("¶");
};

const labelOf = (label: LocalizedLabel | null | undefined, lang = "ja"): string | null =>
	[...(label?.byLang ?? [])].find(([tag]) => tag === lang)?.[1].text ?? null;

const decodeBody = (lines: string, top = ""): Manual => decodeGood(`title: 題名\n${top}body:\n${lines}`);

const firstStep = (keys: string, top = ""): StepBlock => {
	const [step] = stepsOf(decodeBody(`  - step:\n    do: 開きます。\n${keys}`, top).body);
	if (step === undefined) throw new Error("no step");
	return step;
};

const screenOf = (lines: string): readonly ScreenElement<LocalizedLabel>[] => {
	const { picture } = firstStep(`    screen:\n${lines}`);
	return picture?.kind === "screen" ? picture.elements : [];
};

describe("the handout", () => {
	const manual = decodeGood(handout);
	const steps = stepsOf(manual.body);

	it("has twenty steps, counted in reading order", () => {
		expect(steps.map((step) => step.id)).toEqual(Array.from({ length: 20 }, (_, index) => index));
	});

	it("keeps what stands at its top", () => {
		expect(wordsOf(manual.title)).toBe("多要素認証マニュアル");
		expect(manual.date?.value).toBe("2026-11-25");
		expect(manual.time).toMatchObject({ kind: "minutes", minutes: 10 });
		expect(manual.lang).toBe("ja");
		expect(manual.langs).toEqual(["ja"]);
		expect(manual.before).toHaveLength(2);
		expect([...manual.modes.keys()]).toEqual(["app"]);
	});

	it("keeps the QR codes with their addresses, and the one that is not known yet", () => {
		const codes = steps[0]?.qr.map(({ value }) => value.content?.kind);
		expect(codes).toEqual(["url", "url"]);
		const done = manual.body.find((block) => block.kind === "done");
		expect(done?.qr[0]?.value.content).toBeNull();
		expect(labelOf(steps[1]?.qr[0]?.value.content?.value)).toBe("https://mysignins.microsoft.com/security-info");
	});

	it("keeps skips, conditional screens and notes of steps", () => {
		expect(steps[2]?.skip[0]?.value.target.text).toBe("方法の追加");
		expect(steps[15]?.alt[0]?.value.mode?.id).toBe("app");
		expect(steps[15]?.arrive).toBe("by-hand");
		expect(steps[16]?.notes).toHaveLength(1);
	});
});

describe("texts", () => {
	it("count as they are spelled, whatever YAML takes them for", () => {
		const manual = decodeGood("title: 1.10\nedition: true\nrevision: 2026-11-24\nbody: [{done: ~}]");
		expect(wordsOf(manual.title)).toBe("1.10");
		expect(wordsOf(manual.edition)).toBe("true");
		expect(wordsOf(manual.revision)).toBe("2026-11-24");
	});

	it("may have a language each, where the manual lists them, wherever it does", () => {
		const manual = decodeGood("title: {ja: 題名, en: Title}\nbody: [{done: ~}]\nlangs: [ja, en]");
		expect(manual.langs).toEqual(["ja", "en"]);
		expect(wordsOf(manual.title)).toBe("題名");
		expect(wordsOf(manual.title, "en")).toBe("Title");
	});

	it("of a plain string are in the manual's language", () => {
		const manual = decodeGood("lang: en\ntitle: Title\nbody: [{done: ~}]");
		expect(wordsOf(manual.title, "en")).toBe("Title");
		expect(manual.langs).toEqual(["en"]);
	});

	it("know a language by its canonical tag", () => {
		const manual = decodeGood("langs: [ja, pt-br]\ntitle: {ja: 題名, pt-BR: Título}\nbody: [{done: ~}]");
		expect(manual.langs).toEqual(["ja", "pt-BR"]);
		expect(wordsOf(manual.title, "pt-BR")).toBe("Título");
	});

	it("of a label may have a language each, too", () => {
		const elements = decodeGood(
			"title: 題名\nlangs: [ja, en]\nbody:\n  - step:\n    do: 押します。\n    screen:\n      - button: {ja: 次へ, en: Next}",
		).body;
		const [step] = stepsOf(elements);
		const [button] = step?.picture?.kind === "screen" ? step.picture.elements : [];
		expect(button?.kind === "button" ? labelOf(button.target.label, "en") : null).toBe("Next");
	});
});

describe("variables", () => {
	it("that are an address or a payload hold no marks", () => {
		const { vars } = decodeGood(
			"title: 題名\nbody: [{done: ~}]\nvars: {甲: 'https://a.example/__b__', 乙: 'WIFI:S:a__b__;;', 丙: 文の__太字__}",
		);
		const kinds = [...vars.values()].map(({ text }) =>
			[...text.byLang.values()].flatMap(({ paragraphs }) => paragraphs.flat().map(({ kind }) => kind)),
		);
		expect(kinds).toEqual([["text"], ["text"], ["text", "bold"]]);
	});
});

describe("labels", () => {
	it("that go over several lines are joined as any text is", () => {
		const [link, row, button] = screenOf(
			"      - link: このリンクを\n          クリック\n      - row: Sign\n          in\n      - button: |\n          次へ\n          進む\n",
		);
		expect(link?.kind === "link" ? labelOf(link.target.label) : null).toBe("このリンクをクリック");
		expect(row?.kind === "row" ? labelOf(row.target.label) : null).toBe("Sign in");
		expect(button?.kind === "button" ? labelOf(button.target.label) : null).toBe("次へ進む");
	});

	it("of a QR code keep their lines", () => {
		const { qr } = firstStep("    qr:\n      text: |\n        BEGIN:VCARD\n        END:VCARD\n");
		expect(labelOf(qr[0]?.value.content?.value)).toBe("BEGIN:VCARD\nEND:VCARD");
	});

	it("of a block scalar end without its line feed", () => {
		const [button] = screenOf("      - button: |\n          次へ\n");
		expect(button?.kind === "button" ? labelOf(button.target.label) : null).toBe("次へ");
	});
});

describe("short forms", () => {
	it("make a text of note, done and warn their text, title and head", () => {
		const [note, done] = decodeBody("  - note: 注意\n  - done: できました").body;
		expect(note?.kind === "note" ? wordsOf(note.text) : null).toBe("注意");
		expect(done?.kind === "done" ? wordsOf(done.title) : null).toBe("できました");
		expect(wordsOf(firstStep("    warn: まだ開きません。").warn?.head ?? null)).toBe("まだ開きません。");
	});

	it("take a language map for a text, not for keys", () => {
		const manual = decodeGood("title: 題名\nlangs: [ja, en]\nbody:\n  - note: {ja: 注意, en: Note}");
		const [note] = manual.body;
		expect(note?.kind === "note" ? wordsOf(note.text, "en") : null).toBe("Note");
	});

	it("make a list of one thing", () => {
		const step = firstStep(
			"    screen: {button: 次へ}\n    look: 次へ\n    notes: ひとつだけ\n    qr: https://example.ac.jp/",
		);
		expect(step.notes).toHaveLength(1);
		expect(step.qr).toHaveLength(1);
		expect(step.picture?.kind === "screen" ? step.picture.marks.map(({ mark }) => mark) : null).toEqual(["look"]);
	});

	it("allow done without anything", () => {
		expect(decodeBody("  - done:").body).toMatchObject([{ kind: "done", title: null, text: null, qr: [] }]);
	});
});

describe("screens", () => {
	it("know every element", () => {
		const elements = screenOf(`      - title: ~
      - text: 2
      - text: 本物の文
      - input: メール
      - select: 認証アプリ
      - radio: [~, 認証アプリ]
      - button: 次へ
      - button2: 戻る
      - buttons: [~, {label: 追加, icon: check}]
      - link: くわしく
      - row: Wi-Fi
      - corner: スキップ
      - check: 同意する
      - toggle: Wi-Fi
      - slider: 明るさ
      - menu: [削除]
      - tabs: [ホーム, 設定]
      - banner: ~
        as: 通知
      - number: 27
      - digits: '27'
      - picture: timeout
      - spinner: true
      - keypad: true
      - code: ~
      - store: アプリ
      - then: →
      - card:
          - title: 中
          - bottom:
              - button: 下
      - alert: {title: 開きますか？, text: 3, digits: '27', buttons: [~, 開く]}`);
		expect(elements.map(({ kind }) => kind)).toEqual(
			"title text text input select radio button button2 buttons link row corner check toggle slider menu tabs banner number digits picture spinner keypad code store then card alert".split(
				" ",
			),
		);
	});

	it("tell a number of grey lines from words", () => {
		const contents = screenOf("      - text: 2\n      - text: '2'\n      - text: 2時").map((element) =>
			element.kind === "text" ? element.content.kind : null,
		);
		expect(contents).toEqual(["lines", "words", "words"]);
	});

	it("name what has no label by as, and give it an icon", () => {
		const [button] = screenOf("      - {button: ~, icon: download, as: ダウンロードのボタン}");
		expect(button).toMatchObject({ kind: "button", target: { label: null, icon: "download" } });
		expect(button?.kind === "button" ? labelOf(button.target.as) : null).toBe("ダウンロードのボタン");
	});

	it("keep the order and the emptiness of buttons", () => {
		const [buttons] = screenOf("      - buttons: [~, 次へ]");
		expect(buttons?.kind === "buttons" ? buttons.items.map(({ label }) => labelOf(label)) : null).toEqual([
			null,
			"次へ",
		]);
	});

	it("put the parts of an alert into place", () => {
		const [alert] = screenOf("      - alert: {title: ~, text: 2, buttons: [OK]}");
		expect(alert).toMatchObject({
			kind: "alert",
			title: { label: null },
			text: { kind: "text", content: { kind: "lines", count: 2 } },
			digits: null,
		});
	});

	it("keep conditions of elements", () => {
		const step = firstStep(
			"    screen:\n      - button: 次へ\n        only: {device: iphone}",
			"variants: {device: {iphone: iPhoneの方, android: Androidの方}}\n",
		);
		const [button] = step.picture?.kind === "screen" ? step.picture.elements : [];
		expect([...(button?.only ?? [])]).toEqual([["device", ["iphone"]]]);
	});
});

describe("conditions", () => {
	const top = "variants: {device: {iphone: iPhoneの方, android: Androidの方}}\n";

	it("stand beside blocks and in list items that are maps", () => {
		const manual = decodeBody(
			`  - text: 文
    only: {device: [iphone, android]}
  - step:
    do: 開きます。
    notes: [ふつう, {text: iPhoneだけ, only: {device: iphone}}]
    skip: {if: 出ないとき, to: end, only: {device: android}}
  - table:
      rows:
        - [a, b]
        - {cells: [c, d], only: {device: iphone}}`,
			top,
		);
		const [text, step, table] = manual.body;
		expect([...(text?.only ?? [])]).toEqual([["device", ["iphone", "android"]]]);
		expect(step?.kind === "step" ? step.notes.map(({ only }) => only.size) : null).toEqual([0, 1]);
		expect(step?.kind === "step" ? step.skip.map(({ only }) => [...only]) : null).toEqual([[["device", ["android"]]]]);
		expect(table?.kind === "table" ? table.rows.map(({ only }) => only.size) : null).toEqual([0, 1]);
	});
});

describe("paths", () => {
	it("and their steps are counted in reading order, also inside one another", () => {
		const manual = decodeBody(`  - step: 初め
    do: 始めます。
  - choose: {options: [{if: 甲, to: 甲の道}, {if: 乙, to: 乙の道}]}
  - path: 甲の道
    body:
      - step:
        do: 甲です。
      - path: 奥の道
        body: [{step: ~, do: 奥です。}]
      - step:
        do: 甲の終わりです。
  - path: 乙の道
    then: end
    body: {step: 乙の手順, do: 乙です。}`);
		const paths = (blocks: readonly Block[]): readonly PathBlock[] =>
			blocks.flatMap((block) => (block.kind === "path" ? [block, ...paths(block.body)] : []));
		expect(paths(manual.body).map(({ id, name }) => [id, name.text])).toEqual([
			[0, "甲の道"],
			[1, "奥の道"],
			[2, "乙の道"],
		]);
		expect(stepsOf(manual.body).map(({ id, action }) => [id, wordsOf(action)])).toEqual([
			[0, "始めます。"],
			[1, "甲です。"],
			[2, "奥です。"],
			[3, "甲の終わりです。"],
			[4, "乙です。"],
		]);
	});
});

describe("values", () => {
	it("of images are boxes in fractions", () => {
		const { picture } = firstStep(
			"    image: {src: a.png, alt: 画面, crop: [0, 0.1, 1, 0.9], redact: [0, 0.1, 0.5, 0.1], marks: {tap: [0.1, 0.2, 0.3, 0.4], look: [[0.5, 0.5, 0.1, 0.1], [0.7, 0.7, 0.3, 0.3]]}}",
		);
		expect(picture?.kind === "image" ? picture.image : null).toMatchObject({
			crop: { x: 0, y: 0.1, width: 1, height: 0.9 },
			redact: [{ x: 0 }],
			marks: [{ mark: "tap" }, { mark: "look" }, { mark: "look" }],
		});
	});

	it("of QR codes have the defaults of their kind", () => {
		const { qr } = firstStep(
			"    qr:\n      - https://example.ac.jp/\n      - {text: 'WIFI:S:campus;;', size: 40.5}\n      - {url: ~, print: host, ecc: Q}\n      - ~",
		);
		expect(qr.map(({ value }) => [value.content?.kind ?? null, value.print, value.ecc, value.size])).toEqual([
			["url", "full", "M", null],
			["text", "none", "M", 40.5],
			[null, "host", "Q", null],
			[null, "full", "M", null],
		]);
	});

	it("of modes are kept as given, and those that exist may be empty", () => {
		const { modes } = decodeGood(
			"title: 題名\nbody: [{done: ~}]\nmodes:\n  browser:\n  vpn: {label: VPNで操作, color: 1A73E8, look: notch, device: pc}",
		);
		expect([...modes.values()]).toMatchObject([
			{ label: null, color: null },
			{ color: "#1a73e8", look: "notch", device: "pc", chrome: null },
		]);
	});

	it("of settings have defaults", () => {
		const manual = decodeGood("title: 題名\nbody: [{done: ~}]");
		expect(manual.page).toMatchObject({ size: "A4", density: "comfortable", pages: null, columns: null });
		expect(manual.numbering).toMatchObject({ style: "1", restart: "never", label: null });
		expect(manual.switches).toBe("auto");
	});

	it("of settings may be numbers where a word looks like one", () => {
		const manual = decodeGood(
			"title: 題名\nnumbering: {style: 1-1}\npage: {columns: 1, pages: 4, size: B5}\nbody: [{done: ~}]",
		);
		expect(manual.numbering.style).toBe("1-1");
		expect(manual.page).toMatchObject({ size: "B5", columns: 1, pages: 4 });
	});

	it("of durations are minutes or words", () => {
		expect(firstStep("    wait: 2.5").wait).toMatchObject({ kind: "minutes", minutes: 2.5 });
		expect(firstStep("    wait: およそ半日").wait?.kind).toBe("words");
		expect(firstStep("    wait: '10'").wait?.kind).toBe("words");
	});

	it("of switches name the mode and the step to return to", () => {
		const [block] = decodeBody("  - switch: {to: browser, back-to: 初め, text: 戻ります。}").body;
		expect(block).toMatchObject({ kind: "switch", to: { mode: "browser" }, backTo: { text: "初め" } });
	});
});

describe("a manual with faults", () => {
	it("is decoded all the same, with the best values there are", () => {
		const { manual, diagnostics } = decodeText(
			"title: 題名\npage: {size: A6, columns: 2}\nbody:\n  - step: 初め\n    at: ここで、\n  - stpe: 次\n    do: 押します。\n  - step: 最後\n    do: 終わります。",
		);
		expect(diagnostics.map(({ code }) => code)).toEqual([
			"format/unknown-value",
			"format/missing-key",
			"format/unknown-kind",
		]);
		expect(manual?.page).toMatchObject({ size: "A4", columns: 2 });
		expect(stepsOf(manual?.body ?? []).map(({ id, name }) => [id, name?.text])).toEqual([
			[0, "初め"],
			[1, "次"],
			[2, "最後"],
		]);
	});

	it("cannot be made of nothing, of a list or of a word", () => {
		for (const text of ["# nichts\n", "- a\n- b\n", "word\n"]) {
			const { manual, diagnostics } = decodeText(text);
			expect(manual).toBeNull();
			expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
		}
	});
});
