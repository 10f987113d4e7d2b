import { describe, expect, it } from "vitest";
import { blocksOf, editionOf, soundEdition, spell, stepsOf } from "./edition-of.ts";

describe("a text in several languages", () => {
	it("is taken in the edition's language", () => {
		const yaml =
			"title: {ja: 設定, en: Setup}\nlangs: [ja, en]\nbody:\n  - step:\n    do: {ja: 開きます。, en: Open it.}\n";
		expect(spell(soundEdition(yaml, { lang: "en" }).title)).toBe("Setup");
		expect(spell(soundEdition(yaml).title)).toBe("設定");
	});

	it("falls back to the manual's language with a warning at its place", () => {
		const { edition, reports } = editionOf(
			"title: {ja: 設定, en: Setup}\nlangs: [ja, en]\nbody:\n  - step:\n    do: 開きます。\n",
			{ lang: "en" },
		);
		expect(reports).toEqual(["warning text/missing-translation 開きます。"]);
		expect(spell(stepsOf(edition)[0]?.action ?? null)).toBe("開きます。");
	});

	it("needs no translation where it has no letters", () => {
		const yaml =
			"title: {ja: 設定, en: Setup}\nlangs: [ja, en]\nrevision: 1.10\nbody:\n  - step:\n    do: {ja: 開く, en: Open}\n";
		expect(spell(soundEdition(yaml, { lang: "en" }).revision)).toBe("1.10");
	});

	it("needs no translation where it is an address, or in Latin script in a Japanese manual", () => {
		const body = "body:\n  - step:\n    mode: app\n    do: {ja: 開く, en: Open}\n";
		const office = "office: {mail: help@example.ac.jp, hours: 9:00 a.m.}\nmodes: {app: {header: Authenticator}}\n";
		soundEdition(`title: {ja: 設定, en: Setup}\nlangs: [ja, en]\n${office}${body}`, { lang: "en" });
		const english = editionOf(`title: {ja: 設定, en: Setup}\nlang: en\nlangs: [ja, en]\n${office}${body}`, {
			lang: "ja",
		});
		expect(english.reports.filter((report) => report.includes("missing-translation"))).toEqual([
			"warning text/missing-translation 9:00 a.m.",
			"warning text/missing-translation Authenticator",
		]);
	});

	it("says nothing, and no warning, where it is empty on purpose", () => {
		const yaml =
			"title: {ja: 設定, en: Setup}\nlangs: [ja, en]\nlead: {ja: はじめに, en: ''}\nbody:\n  - step:\n    do: {ja: 開く, en: Open}\n    notes: [{ja: 注, en: ''}]\n";
		const edition = soundEdition(yaml, { lang: "en" });
		expect(edition.lead).toBeNull();
		expect(stepsOf(edition)[0]?.notes).toEqual([]);
	});
});

describe("labels and addresses", () => {
	const manual = (label: string): string =>
		`title: {ja: 設定, en: Setup}\nlangs: [ja, en]\nbody:\n  - step:\n    do: {ja: 「次へ」を押す。, en: Tap it.}\n    screen:\n      - button: ${label}\n`;

	it("are for all languages where they are plain: the reader's screen has them", () => {
		soundEdition(manual("次へ"), { lang: "en" });
	});

	it("are missed where a map lacks the language", () => {
		const yaml = manual("{ja: 次へ}")
			.replace("[ja, en]", "[ja, en, fr]")
			.replace("{ja: 次へ}", "{ja: 次へ, fr: Suivant}");
		expect(editionOf(yaml, { lang: "en" }).reports).toEqual([
			"warning text/missing-translation {ja: 次へ, fr: Suivant}",
		]);
	});
});

describe("the page's words", () => {
	it("are those of the language, with the manual's own in their places", () => {
		const yaml = "words: {つづき: 続く, 手順: 作業}\nbody:\n  - step: x\n    do: 開く\n  - text: <x>\n";
		const edition = soundEdition(yaml);
		expect(edition.words.continued).toBe("続く");
		expect(edition.stepWord).toBe("作業");
		expect(soundEdition("title: x\nlang: en\nbody: [{text: a}]\n").stepWord).toBe("Step ");
	});

	it("name steps with a blank after Latin letters and abbreviations, whatever the language", () => {
		const nameOf = (head: string): string | undefined =>
			[...soundEdition(`${head}body:\n  - step:\n    do: a\n`).steps.values()][0]?.name;
		expect(nameOf("")).toBe("手順1");
		expect(nameOf("numbering: {label: Step}\n")).toBe("Step 1");
		expect(nameOf("numbering: {label: No.}\n")).toBe("No. 1");
		expect(nameOf('numbering: {label: "Step "}\n')).toBe("Step 1");
		expect(nameOf("lang: en\nnumbering: {label: 手順, style: A}\n")).toBe("手順A");
	});

	it("prefer the label of `numbering` for steps", () => {
		expect(soundEdition("numbering: {label: 作業}\nbody:\n  - text: a\n").stepWord).toBe("作業");
	});

	it("that are unknown are errors with the nearest word", () => {
		const { sink, reports } = editionOf("words: {つずき: 続く}\nbody:\n  - text: a\n");
		expect(reports).toEqual(["error text/unknown-word つずき"]);
		expect(sink.all[0]?.params).toMatchObject({ suggestion: "つづき" });
	});

	it("that a language lacks are one warning", () => {
		const { sink } = editionOf("title: Réseau\nlang: fr\nbody:\n  - text: a\n");
		const missing = sink.all.filter(({ code }) => code === "text/missing-words");
		expect(missing).toHaveLength(1);
		expect(missing[0]?.params).toMatchObject({ lang: "fr" });
	});
});

describe("durations", () => {
	it("make words of minutes, in the language", () => {
		const yaml = "time: 10\nbody:\n  - step:\n    do: 待つ\n    wait: 3\n";
		const edition = soundEdition(yaml);
		expect(spell(edition.time)).toBe("約10分");
		expect(spell(stepsOf(edition)[0]?.wait ?? null)).toBe("約3分");
		expect(spell(soundEdition("title: x\nlang: en\ntime: 10\nbody: [{text: a}]\n").time)).toBe("about 10 min");
	});

	it("keep words as they are", () => {
		expect(spell(soundEdition("time: 半日ほど\nbody:\n  - text: a\n").time)).toBe("半日ほど");
	});
});

describe("the contact box", () => {
	const office = "office: {name: 情報センター, tel: '03-1234-5678（内線 9）', mail: it@example.ac.jp}\n";

	it("stands after the last `done` of the top level", () => {
		const yaml = `${office}body:\n  - step:\n    do: 開く\n  - done: 完了\n  - text: 余談\n`;
		expect(soundEdition(yaml).blocks.map(({ kind }) => kind)).toEqual(["step", "done", "contact", "text"]);
	});

	it("stands at the end where there is no `done`, and nowhere without an office", () => {
		expect(soundEdition(`${office}body:\n  - text: a\n`).blocks.map(({ kind }) => kind)).toEqual(["text", "contact"]);
		expect(soundEdition("body:\n  - text: a\n").blocks.map(({ kind }) => kind)).toEqual(["text"]);
	});

	it("says nothing that the edition's language leaves out", () => {
		const yaml =
			"title: {ja: 設定, en: Setup}\nlangs: [ja, en]\noffice: {tel: '03-1234-5678', hours: {ja: 平日, en: ''}}\nbody:\n  - text: {ja: 文, en: a}\n";
		const [contact] = blocksOf(soundEdition(yaml, { lang: "en" }), "contact");
		expect(spell(contact?.tel ?? null)).toBe("03-1234-5678");
		expect(contact?.hours).toBeNull();
	});
});
