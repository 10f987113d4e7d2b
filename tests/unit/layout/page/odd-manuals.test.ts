import { describe, expect, it } from "vitest";
import type { Document } from "../../../../src/document/document.ts";
import { compileManual } from "../../../support/compile-manual.ts";

const compile = async (yaml: string) => {
	const { editions, diagnostics } = await compileManual(yaml);
	const document = editions[0]?.document ?? null;
	if (document === null) throw new Error(`no document: ${JSON.stringify(diagnostics)}`);
	return { document, reported: diagnostics.map(({ code, severity }) => `${severity} ${code}`) };
};

/** The page on which a place is defined, from 0. */
const pageOf = (document: Document, name: string): number =>
	document.pages.findIndex(({ destinations }) => destinations.some((destination) => destination.name === name));

describe("a step nearly as tall as a column", () => {
	const codes = Array.from(
		{ length: 2 },
		(_, at) => `      - {url: https://www.example.ac.jp/${at}, label: その${at}}`,
	);
	const alts = Array.from({ length: 2 }, (_, at) => `      - {if: ${at}のとき, do: 待ちます。}`);
	const skips = Array.from({ length: 2 }, (_, at) => `      - {if: ${at}が出ないとき, to: 次}`);
	const step = `  - step:
    mode: browser
    do: 「開く」をタップします。
    screen: [{title: 見出し}, {button: 開く}]
    tap: 開く
    qr:
${codes.join("\n")}
    skip:
${skips.join("\n")}
    notes: [NOTES]
    alt:
${alts.join("\n")}
  - step: 次
    do: 待ちます。`;

	it.each([9, 10, 11])("leaves no bar alone on the page before, with %i notes", async (count) => {
		const notes = Array.from({ length: count }, (_, at) => `${at}番目の補足`).join(", ");
		const body = `  - section: 一\n  - section: 二\n${step.replace("NOTES", notes)}`;
		const { document } = await compile(`title: 題\nbody:\n${body}\n`);
		expect(pageOf(document, "mode1")).toBe(pageOf(document, "step01"));
	});
});
