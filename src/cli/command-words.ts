import { closestWord } from "../diagnostics/closest-word.ts";
import type { Lang } from "../diagnostics/language.ts";
import type { UnknownWish } from "../edition/list-editions.ts";
import type { Findings, Output } from "./report-diagnostics.ts";
import type { UsageFault } from "./usage-fault.ts";

/** A variant or language that the manual `name` does not have, and what was probably meant. */
export const describeUnknownWish = (wish: UnknownWish, name: string, lang: Lang): UsageFault => ({
	message: nameWish(wish, name, lang),
	hint: adviseOnWish(wish, lang),
});

const nameWish = (wish: UnknownWish, name: string, lang: Lang): string => {
	const ja = lang === "ja";
	switch (wish.kind) {
		case "variant":
			return ja
				? `--set の「${wish.name}」は、${name} の variants にありません`
				: `--set: ${name} has no variant "${wish.name}"`;
		case "value":
			return ja
				? `--set の「${wish.name}」に「${wish.value}」という値はありません（${name}）`
				: `--set: the variant "${wish.name}" of ${name} has no value "${wish.value}"`;
		case "lang":
			return ja
				? `--only-lang の「${wish.lang}」は、${name} の langs にありません`
				: `--only-lang: ${name} is not made in "${wish.lang}"`;
	}
};

const adviseOnWish = (wish: UnknownWish, lang: Lang): string => {
	const asked = wish.kind === "value" ? wish.value : wish.kind === "lang" ? wish.lang : wish.name;
	const meant = closestWord(asked, wish.known);
	if (meant !== null) {
		const typed = { variant: `--set ${meant}=…`, value: "", lang: `--only-lang ${meant}` }[wish.kind];
		const words = wish.kind === "value" ? `--set ${wish.name}=${meant}` : typed;
		return lang === "ja" ? `「${words}」のことですか？` : `did you mean "${words}"?`;
	}
	if (wish.known.length === 0) return lang === "ja" ? "--set を外します" : "leave --set out";
	const known = wish.known.join(lang === "ja" ? "、" : ", ");
	return lang === "ja" ? `使えるのは ${known} です` : `it has ${known}`;
};

/** The line on a file that was written: pages, size, time, warnings. */
export const sayWritten = (output: Output, findings: Findings, lang: Lang): string => {
	const size = `${Math.round(output.bytes / 1000)} kB`;
	const time = output.seconds.toFixed(2);
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
