import type { Lang } from "../diagnostics/language.ts";
import type { UnknownWish } from "../edition/list-editions.ts";
import type { Findings, Output } from "./report-diagnostics.ts";

/** A line on a variant or language that the manual does not have. */
export const describeUnknownWish = (wish: UnknownWish, lang: Lang): string => {
	const known = wish.known.join(", ");
	if (lang === "ja") {
		const none = known === "" ? "この手順書にはありません。" : `使えるのは ${known} です。`;
		switch (wish.kind) {
			case "variant":
				return `エラー: --set の「${wish.name}」は variants にありません。${none}\n`;
			case "value":
				return `エラー: --set の「${wish.name}」に「${wish.value}」はありません。${none}\n`;
			case "lang":
				return `エラー: --only-lang の「${wish.lang}」は langs にありません。${none}\n`;
		}
	}
	const none = known === "" ? "This manual has none." : `It has ${known}.`;
	switch (wish.kind) {
		case "variant":
			return `error: --set: the manual has no variant "${wish.name}". ${none}\n`;
		case "value":
			return `error: --set: the variant "${wish.name}" has no value "${wish.value}". ${none}\n`;
		case "lang":
			return `error: --only-lang: the manual is not made in "${wish.lang}". ${none}\n`;
	}
};

interface Written {
	readonly seconds: number;
	readonly findings: Findings;
	readonly lang: Lang;
}

/** The line on a file that was written: pages, size, time, warnings. */
export const sayWritten = (output: Output, { seconds, findings, lang }: Written): string => {
	const size = `${Math.round(output.bytes / 1000)} kB`;
	const time = seconds.toFixed(2);
	const warnings = countOf(findings, "warning");
	if (lang === "ja") {
		const tail = warnings === 0 ? "" : `、警告 ${warnings}件`;
		return `${output.file} を書き出しました（${output.pages}ページ、${size}、${time}秒${tail}）\n`;
	}
	const tail = warnings === 0 ? "" : `, ${count(warnings, "warning")}`;
	return `wrote ${output.file} (${count(output.pages, "page")}, ${size}, ${time} s${tail})\n`;
};

/** The line on a build that wrote nothing, because of errors or, with `--strict`, of warnings. */
export const sayNothingWritten = (findings: Findings, lang: Lang): string => {
	const [errors, warnings] = [countOf(findings, "error"), countOf(findings, "warning")];
	if (lang === "ja") {
		const why = errors > 0 ? `エラーが ${errors}件あるので` : `--strict で、警告が ${warnings}件あるので`;
		return `${why}、PDF は作りませんでした（前に作った PDF は、そのままです）\n`;
	}
	const why = errors > 0 ? count(errors, "error") : `--strict and ${count(warnings, "warning")}`;
	return `no PDF was made: ${why} (one that was made before is as it was)\n`;
};

/** The line on a manual that was checked. */
export const sayChecked = (findings: Findings, lang: Lang): string => {
	const [errors, warnings, notes] = [
		countOf(findings, "error"),
		countOf(findings, "warning"),
		countOf(findings, "info"),
	];
	const { name } = findings.source;
	if (errors + warnings + notes === 0) return lang === "ja" ? `${name}: 問題はありません\n` : `${name}: no problems\n`;
	return lang === "ja"
		? `${name}: エラー ${errors}件、警告 ${warnings}件、お知らせ ${notes}件\n`
		: `${name}: ${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notes, "note")}\n`;
};

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;

const countOf = (findings: Findings, severity: string): number =>
	findings.diagnostics.all.filter((diagnostic) => diagnostic.severity === severity).length;
