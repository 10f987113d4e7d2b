import { defineCode } from "../code.ts";

export interface FileParams {
	readonly path: string;
}

/** What is there instead of a file that is missing. */
export interface MissingFileParams extends FileParams {
	/** A file that was probably meant. */
	readonly similar: string | null;
	/** The manuals in the folder where it was looked for; names only. */
	readonly manuals: readonly string[];
}

/** Windows hides the last ending, and editors there add this one. */
const isHiddenText = (name: string): boolean => /\.ya?ml\.txt$/i.test(name);

const SIMILAR_HINTS = {
	hidden: {
		ja: (name: string) =>
			`「${name}」ならあります。エクスプローラーの「表示」で「ファイル名拡張子」をオンにして、名前の終わりの「.txt」を消します`,
		en: (name: string) =>
			`There is "${name}". In Explorer, turn on "File name extensions" under "View" and remove the ".txt" from its name`,
	},
	other: {
		ja: (name: string) => `「${name}」のことですか？`,
		en: (name: string) => `Did you mean "${name}"?`,
	},
} as const;

/** Of more names the rest is only hinted at. */
const MOST_NAMES = 8;

const listNames = (names: readonly string[], comma: string): string =>
	names.slice(0, MOST_NAMES).join(comma) + (names.length > MOST_NAMES ? `${comma}…` : "");

const inFolder = (path: string, manuals: readonly string[]): string =>
	`${path.replace(/[/\\]+$/, "")}/${manuals[0] ?? "manual.yaml"}`;

/** What a file may be instead of a manual. */
const FOREIGN: { readonly [kind: string]: { readonly ja: string; readonly en: string } } = {
	word: { ja: "Word の文書", en: "a Word document" },
	excel: { ja: "Excel のブック", en: "an Excel workbook" },
	powerpoint: { ja: "PowerPoint のスライド", en: "a PowerPoint presentation" },
	"old-office": { ja: "Word や Excel の古い形式の文書", en: "a document of an older Word or Excel" },
	zip: { ja: "zip のファイル", en: "a zip archive" },
	pdf: { ja: "PDF", en: "a PDF" },
	picture: { ja: "画像", en: "a picture" },
	rtf: { ja: "リッチテキスト（RTF）の文書", en: "a rich-text document (RTF)" },
	html: { ja: "Web ページ（HTML）", en: "a web page (HTML)" },
};

/** The codes of the subject `file/` about what is read. */
export const fileCodes = {
	"file/missing": defineCode<MissingFileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」というファイルがありません`,
			en: ({ path }) => `There is no file "${path}"`,
		},
		hint: {
			ja: ({ similar, manuals }) => {
				if (similar !== null) return SIMILAR_HINTS[isHiddenText(similar) ? "hidden" : "other"].ja(similar);
				return manuals.length === 0
					? "名前のつづりと、どのフォルダーで実行しているかを確かめます。新しく作るなら mfa-manual init と打ちます"
					: `このフォルダーにある手順書は ${listNames(manuals, "、")} です。名前を書きます（例: mfa-manual build ${manuals[0]}）`;
			},
			en: ({ similar, manuals }) => {
				if (similar !== null) return SIMILAR_HINTS[isHiddenText(similar) ? "hidden" : "other"].en(similar);
				return manuals.length === 0
					? "Check the spelling of the name, and in which folder you run the program. To begin a new manual, type mfa-manual init"
					: `The manuals in this folder are ${listNames(manuals, ", ")}. Give a name, such as mfa-manual build ${manuals[0]}`;
			},
		},
		explanation: {
			ja: "書かれた名前のファイルが見つかりません。名前や拡張子（.yaml）の打ち間違い、別のフォルダーにあること、まだ保存していないことが、よくある原因です。Windows では拡張子が表示されないので、「wifi.yaml」のつもりのファイルが「wifi.yaml.txt」になっていることもあります。",
			en: "No file has the name that was given. Often the name or its ending (.yaml) is misspelt, the file lies in another folder, or it was not saved yet. As Windows hides endings, what looks like wifi.yaml may really be wifi.yaml.txt.",
		},
		example: "# mfa-manual build wfii.yaml",
		mended: "# mfa-manual build wifi.yaml",
	}),
	"file/folder": defineCode<FileParams & { readonly manuals: readonly string[] }>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」はフォルダーです。ファイルの名前が要ります`,
			en: ({ path }) => `"${path}" is a folder, where a file is needed`,
		},
		hint: {
			ja: ({ path, manuals }) => `フォルダーの中のファイルまで書きます（例: ${inFolder(path, manuals)}）`,
			en: ({ path, manuals }) => `Name the file inside it, such as ${inFolder(path, manuals)}`,
		},
		explanation: {
			ja: "ファイルの名前が要る所に、フォルダーの名前が書かれています。そのフォルダーの中の、どのファイルかまで書きます。",
			en: "A folder was named where a file is needed. Name the file inside the folder.",
		},
		example: "# mfa-manual build wifi/",
		mended: "# mfa-manual build wifi/manual.yaml",
	}),
	"file/special": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」はふつうのファイルではないので、読みません`,
			en: ({ path }) => `"${path}" is no ordinary file and is not read`,
		},
		hint: {
			ja: () => "中身をふつうのファイルに保存して、その名前を書きます",
			en: () => "Save its contents as an ordinary file and name that",
		},
		explanation: {
			ja: "装置やパイプなど、終わりがあるとは限らないものは読みません。標準入力から読ませたいときは、ファイルの名前の代わりに「-」を書きます。",
			en: "Devices and pipes, which may never end, are not read. To read standard input, give - instead of a file's name.",
		},
		example: "image: {src: /dev/zero, alt: 設定の画面}",
		mended: "image: {src: assets/settings.png, alt: 設定の画面}",
	}),
	"file/unreadable": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」を読めません`,
			en: ({ path }) => `"${path}" cannot be read`,
		},
		hint: {
			ja: () => "ファイルを読む権限と、ほかのプログラムが使っていないかを確かめます",
			en: () => "Check that you may read the file, and that no other program holds it",
		},
		explanation: {
			ja: "ファイルはありますが、開けません。読む権限がないか、ほかのプログラムが独り占めしているか、ディスクやネットワークの故障です。",
			en: "The file exists but cannot be opened: you may lack the right to read it, another program may hold it, or the disk or network fails.",
		},
		example: "image: {src: assets/secret.png, alt: 設定の画面}",
	}),
	"file/too-large": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」は大きすぎます`,
			en: ({ path }) => `"${path}" is too large`,
		},
		hint: {
			ja: () => "マニュアルは 4 MiB までです。いくつかのファイルに分けるか、ちがうファイルを選んでいないか確かめます",
			en: () => "A manual may have 4 MiB; split it, or check that it is the right file",
		},
		explanation: {
			ja: "マニュアルの YAML は 4 MiB（およそ 140 万字）までです。ふつうのマニュアルがこれを超えることはないので、ちがうファイルを選んだか、画像などの中身が入り込んだおそれがあります。",
			en: "A manual's YAML may have 4 MiB, which no ordinary manual reaches: perhaps another file was chosen, or the contents of a picture got into it.",
		},
		example: "# 4 MiB より大きいファイル",
	}),
	"file/not-utf8": defineCode<FileParams & { readonly encoding: string }>()({
		severity: "info",
		message: {
			ja: ({ path, encoding }) => `「${path}」の文字コードは ${encoding} でした。そのまま読みました`,
			en: ({ path, encoding }) => `"${path}" is encoded in ${encoding}; it was read as such`,
		},
		hint: {
			ja: () =>
				"メモ帳の「名前を付けて保存」で文字コードに「UTF-8」を選んで保存し直すと、どの環境でも同じように読めます",
			en: () => 'Save it as UTF-8 ("Save as" in Notepad), which every program reads alike',
		},
		explanation: {
			ja: "マニュアルは UTF-8 で書くのが基本です。Shift_JIS や UTF-16 などで保存されたファイルも、はっきり見分けられれば読みますが、「①」や「髙」のような文字は、ほかのプログラムで化けることがあります。",
			en: "Manuals are meant to be UTF-8. Files in Shift_JIS, UTF-16 and a few others are read where they can be told for certain, but other programs may garble some of their characters.",
		},
		example: "# Shift_JIS で保存したファイル",
	}),
	"file/not-a-manual": defineCode<FileParams & { readonly kind: string }>()({
		severity: "error",
		message: {
			ja: ({ path, kind }) => `「${path}」は${FOREIGN[kind]?.ja ?? ""}で、YAML のマニュアルではありません`,
			en: ({ path, kind }) => `"${path}" is ${FOREIGN[kind]?.en ?? ""}, not a manual in YAML`,
		},
		hint: {
			ja: () =>
				"マニュアルは、メモ帳などで書いて UTF-8 で保存した文章のファイル（.yaml）です。ほかのファイルを選んでいないか確かめます",
			en: () =>
				"A manual is a text file (.yaml) in UTF-8, written in Notepad or the like; check that it is the right file",
		},
		explanation: {
			ja: "Word や Excel の文書、PDF、画像、zip などは、名前の終わりを .yaml に変えても YAML にはなりません。文章を写して、文章のファイル（.yaml）として保存します。",
			en: "Documents of Word and Excel, PDFs, pictures and archives do not become YAML by a name that ends in .yaml. Copy their text into a text file (.yaml).",
		},
		example: "# 手順書.docx の名前を manual.yaml に変えたファイル",
	}),
	"file/unknown-encoding": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」の文字コードが分かりません`,
			en: ({ path }) => `The encoding of "${path}" cannot be told`,
		},
		hint: {
			ja: () =>
				"メモ帳で開き、「名前を付けて保存」で文字コードに「UTF-8」を選んで保存し直します。文章のファイルでなければ、名前を確かめます",
			en: () =>
				'Open it in Notepad and save it by "Save as" with the encoding UTF-8; if it is no text at all, check the name',
		},
		explanation: {
			ja: "UTF-8、UTF-16、Shift_JIS、EUC-JP、ISO-2022-JP のどれとしても読めないか、どれなのか決められません。Word や Excel、PDF、画像のファイルをそのまま読ませたときにも、こうなります。",
			en: "The file cannot be read as UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP, or it cannot be told which of them it is. Files of Word or Excel, PDFs and pictures end here, too.",
		},
		example: "# 画像など、文章ではないファイル",
	}),
};
