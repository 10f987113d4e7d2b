import { defineCode } from "../code.ts";
import type { FileParams } from "./file.ts";

/** The codes of the subject `file/` about what is written. */
export const fileTargetCodes = {
	"file/target-is-input": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」は手順書なので、PDF で上書きしません`,
			en: ({ path }) => `"${path}" is a manual and is not overwritten with a PDF`,
		},
		hint: {
			ja: ({ path }) => `-o には別の名前を書きます（例: -o ${path.replace(/\.[^./\\]*$/, "")}.pdf）`,
			en: ({ path }) => `Give -o another name, such as -o ${path.replace(/\.[^./\\]*$/, "")}.pdf`,
		},
		explanation: {
			ja: "-o に書いた名前が、手順書（YAML ファイル）を指しています。書き出すと手順書が失われるので、何も書きません。",
			en: "The name after -o is that of a manual. Writing there would lose the manual, so nothing is written.",
		},
		example: "# mfa-manual build wifi.yaml -o wifi.yaml",
		mended: "# mfa-manual build wifi.yaml -o out/wifi.pdf",
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
			ja: () =>
				"フォルダーに書く権限があるか、ファイルが読み取り専用でないかを確かめます。別の場所に書くときは「-o 場所」を付けます",
			en: () =>
				"Check that you may write in this folder and that the file is not read-only, or give another place with -o",
		},
		explanation: {
			ja: "PDF を書く場所に書く権限がないか、そこに同じ名前のフォルダーや読み取り専用のファイルがあります。前の PDF があれば、そのまま残っています。",
			en: "You may not write at the PDF's place, or a folder or a read-only file has its name. An older PDF is untouched.",
		},
		example: "# 書く権限のないフォルダーで build した",
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
	"file/long-name": defineCode<FileParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `「${path}」という名前は長すぎて、書けません`,
			en: ({ path }) => `"${path}" is too long a name for a file`,
		},
		hint: {
			ja: () => "「-o 短い名前.pdf」を付けるか、手順書の名前を短くします（日本語で 80 字まで）",
			en: () => "Give a shorter one with -o, or rename the manual (at most 250 characters)",
		},
		explanation: {
			ja: "ファイルの名前には長さの決まりがあり（多くの環境で 255 バイト、日本語で 80 字ほど）、それを超える名前では保存できません。",
			en: "File systems limit the length of a name, most of them to 255 bytes.",
		},
		example: "# 名前が 100 字ある手順書を build した",
	}),
	"file/same-target": defineCode<FileParams & { readonly other: string }>()({
		severity: "error",
		message: {
			ja: ({ path, other }) => `「${path}」には、もう「${other}」の PDF を書き出しました`,
			en: ({ path, other }) => `"${path}" already holds the PDF of "${other}"`,
		},
		hint: {
			ja: () => "手順書を 1 つずつ build し、「-o 場所」で別の名前を付けます",
			en: () => "Build the manuals one at a time, and give each its own name with -o",
		},
		explanation: {
			ja: "1 度に作ろうとした手順書のうちの 2 つが、同じ名前の PDF になります。あとのほうで上書きすると前のほうが失われるので、書きません。",
			en: "Two of the manuals that were to be built at once make a PDF of the same name. The second would replace the first and is not written.",
		},
		example: "# mfa-manual build wifi/manual.yaml vpn/manual.yaml",
	}),
	"file/exists": defineCode<FileParams & { readonly names: readonly string[] }>()({
		severity: "error",
		message: {
			ja: ({ path, names }) => `「${path}」フォルダーには、もう ${names.join("、")} があります`,
			en: ({ path, names }) => `The folder "${path}" already has ${names.join(", ")}`,
		},
		hint: {
			ja: () => "何も上書きしませんでした。新しいフォルダーの名前を書きます（例: mfa-manual init wifi）",
			en: () => "Nothing was overwritten. Name a new folder, such as mfa-manual init wifi",
		},
		explanation: {
			ja: "init が書こうとしたファイルと同じ名前のものが、もうそのフォルダーにあります。書いたものが失われないように、init は何も上書きしません。",
			en: "The folder already holds a file of a name that init would write. So that no work is lost, init overwrites nothing.",
		},
		example: "# manual.yaml のあるフォルダーで init した",
	}),
};
