import { type Stats, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Lang } from "../diagnostics/language.ts";
import { UsageError } from "./usage-fault.ts";

/**
 * Where a PDF goes. With several PDFs `-o` names a folder; with one a file, unless it is a folder or ends like one.
 * @throws UsageError where several PDFs would go into one file.
 */
export const planTarget = (output: string | undefined, name: string, several: boolean, lang: Lang): string => {
	if (output === undefined) return join("out", name);
	const status = statusOf(output);
	const isFolder = /[/\\]$/.test(output) || status?.isDirectory() === true;
	if (several && !isFolder && (status !== undefined || /\.pdf$/i.test(output))) {
		throw new UsageError(describeSeveral(output, lang));
	}
	return several || isFolder ? join(output, name) : output;
};

/** What is there; undefined also where a name is too long or a folder is closed: writing will say so. */
const statusOf = (path: string): Stats | undefined => {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
};

const describeSeveral = (output: string, lang: Lang): UsageError["fault"] => {
	const folder = `${basename(output).replace(/\.pdf$/i, "")}/`;
	return lang === "ja"
		? {
				message: `PDF がいくつもできるので、-o にファイルの名前「${output}」は使えません`,
				hint: `フォルダーの名前を打ちます（例: -o ${folder}）`,
			}
		: {
				message: `several PDFs are made, so -o cannot name the file "${output}"`,
				hint: `name a folder, such as -o ${folder}`,
			};
};
