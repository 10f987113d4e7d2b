import { defineCode } from "../code.ts";

export interface FileParams {
	readonly path: string;
}

/** The codes of the subject `file/`. */
export const fileCodes = {
	"file/missing": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」というファイルがありません`,
			en: ({ path }) => `There is no file "${path}"`,
		},
		hint: {
			ja: () => "名前のつづりと、どのフォルダで実行しているかを確かめます",
			en: () => "Check the spelling of the name, and in which folder you run the program",
		},
		explanation: {
			ja: "書かれた名前のファイルが見つかりません。名前や拡張子（.yaml、.png など）の打ち間違い、別のフォルダにあること、まだ保存していないことが、よくある原因です。",
			en: "No file has the name that was given. Often the name or its ending (.yaml, .png) is misspelt, the file lies in another folder, or it was not saved yet.",
		},
		example: "image: {src: assets/ga-men.png, alt: 設定の画面}",
	}),
	"file/folder": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」はフォルダです。ファイルの名前が要ります`,
			en: ({ path }) => `"${path}" is a folder, where a file is needed`,
		},
		hint: {
			ja: ({ path }) => `フォルダの中のファイルまで書きます（例: ${path.replace(/[/\\]+$/, "")}/manual.yaml）`,
			en: ({ path }) => `Name the file inside it, such as ${path.replace(/[/\\]+$/, "")}/manual.yaml`,
		},
		explanation: {
			ja: "ファイルの名前が要る所に、フォルダの名前が書かれています。そのフォルダの中の、どのファイルかまで書きます。",
			en: "A folder was named where a file is needed. Name the file inside the folder.",
		},
		example: "image: {src: assets, alt: 設定の画面}",
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
			ja: () => "エディタで「UTF-8」を選んで保存し直すと、どの環境でも同じように読めます",
			en: () => "Save it as UTF-8, which every program reads alike",
		},
		explanation: {
			ja: "マニュアルは UTF-8 で書くのが基本です。Shift_JIS や UTF-16 などで保存されたファイルも、はっきり見分けられれば読みますが、「①」や「髙」のような文字は、ほかのプログラムで化けることがあります。",
			en: "Manuals are meant to be UTF-8. Files in Shift_JIS, UTF-16 and a few others are read where they can be told for certain, but other programs may garble some of their characters.",
		},
		example: "# Shift_JIS で保存したファイル",
	}),
	"file/unknown-encoding": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」の文字コードが分かりません`,
			en: ({ path }) => `The encoding of "${path}" cannot be told`,
		},
		hint: {
			ja: () =>
				"エディタで開き、文字コードに「UTF-8」を選んで保存し直します。文章のファイルでなければ、名前を確かめます",
			en: () => "Open it in an editor and save it as UTF-8; if it is no text at all, check the name",
		},
		explanation: {
			ja: "UTF-8、UTF-16、Shift_JIS、EUC-JP、ISO-2022-JP のどれとしても読めないか、どれなのか決められません。Word や Excel、PDF、画像のファイルをそのまま読ませたときにも、こうなります。",
			en: "The file cannot be read as UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP, or it cannot be told which of them it is. Files of Word or Excel, PDFs and pictures end here, too.",
		},
		example: "# 画像など、文章ではないファイル",
	}),
	"file/target-is-input": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」は手順書そのものなので、PDF で上書きしません`,
			en: ({ path }) => `"${path}" is the manual itself and is not overwritten with a PDF`,
		},
		hint: {
			ja: ({ path }) => `-o には別の名前を書きます（例: -o ${path.replace(/\.[^./\\]*$/, "")}.pdf）`,
			en: ({ path }) => `Give -o another name, such as -o ${path.replace(/\.[^./\\]*$/, "")}.pdf`,
		},
		explanation: {
			ja: "-o に書いた名前が、読んだ手順書と同じファイルを指しています。書き出すと手順書が失われるので、何も書きません。",
			en: "The name after -o is the file that the manual was read from. Writing there would lose the manual, so nothing is written.",
		},
		example: "# mfa-manual build wifi.yaml -o wifi.yaml",
	}),
	"file/locked-target": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」は、ほかのプログラムが開いているので、書きかえられません`,
			en: ({ path }) => `"${path}" is open in another program and cannot be replaced`,
		},
		hint: {
			ja: () => "その PDF を開いている画面（Acrobat など）を閉じてから、もう一度実行します",
			en: () => "Close the window that shows this PDF (Acrobat, say) and run the program again",
		},
		explanation: {
			ja: "できあがった PDF を書く場所に、開かれたままの古い PDF があります。閉じてからやり直します。古い PDF はそのまま残っています。",
			en: "An older PDF of that name is still open. Close it and try again. The older PDF is untouched.",
		},
		example: "# out/manual.pdf を Acrobat で開いたまま build した",
	}),
	"file/unwritable-target": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」に書けません`,
			en: ({ path }) => `"${path}" cannot be written`,
		},
		hint: {
			ja: () => "フォルダに書く権限があるか確かめます。別の場所に書くときは「-o 場所」を付けます",
			en: () => "Check that you may write in this folder, or give another place with -o",
		},
		explanation: {
			ja: "PDF を書く場所に書く権限がないか、そこに同じ名前のフォルダがあります。前の PDF があれば、そのまま残っています。",
			en: "You may not write at the PDF's place, or a folder has its name. An older PDF is untouched.",
		},
		example: "# 書く権限のないフォルダで build した",
	}),
	"file/disk-full": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `ディスクに空きがないので、「${path}」を書けません`,
			en: ({ path }) => `"${path}" cannot be written because the disk is full`,
		},
		hint: {
			ja: () => "要らないファイルを消して空きを作るか、別の場所を「-o 場所」で選びます",
			en: () => "Free some space, or choose another place with -o",
		},
		explanation: {
			ja: "PDF を書く途中で、ディスクの空き（または割り当て）がなくなりました。書きかけのファイルは消してあり、前の PDF があれば、そのまま残っています。",
			en: "The disk, or your share of it, was full before the PDF was written. What was begun has been removed, and an older PDF is untouched.",
		},
		example: "# 空きのないディスクに build した",
	}),
};
