import { defineCode } from "../code.ts";

/** The codes of the subject `qr/`. */
export const qrCodes = {
	"qr/dense": defineCode<{ module: number; edge: number; enough: number }>()({
		severity: "warning",
		message: {
			ja: ({ module, edge }) =>
				`QRコードのマス目が${module} mmと細かすぎて、カメラで読めないことがあります（大きさ${edge} mm）`,
			en: ({ module, edge }) =>
				`the modules of this QR code print only ${module} mm wide (code of ${edge} mm); cameras may not read it`,
		},
		hint: {
			ja: ({ enough }) => `size: ${enough} と書くか、URLを短くしてください`,
			en: ({ enough }) => `write size: ${enough}, or use a shorter URL`,
		},
		explanation: {
			ja: "QRコードは文字が多いほどマス目が細かくなります。マス目が0.4 mmより小さいと、印刷やコピーで崩れて読めなくなりがちです。size で大きくするか、短いURLにしてください。",
			en: "The more characters a QR code holds, the smaller its modules. Below 0.4 mm they often do not survive printing and copying. Make the code larger with size, or use a shorter address.",
		},
		example: "qr: {text: 'WIFI:T:WPA;S:campus;P:0123456789abcdef0123456789abcdef;;', size: 15}",
		mended: "qr: {text: 'WIFI:T:WPA;S:campus;P:0123456789abcdef0123456789abcdef;;', size: 40}",
	}),
	"qr/shrunk": defineCode<{ wanted: number; edge: number }>()({
		severity: "warning",
		message: {
			ja: ({ wanted, edge }) => `大きさ${wanted} mmのQRコードは幅に収まらないので、${edge} mmにしました`,
			en: ({ wanted, edge }) => `a QR code of ${wanted} mm is wider than its place; it is printed ${edge} mm wide`,
		},
		hint: {
			ja: ({ edge }) => `size: ${Math.floor(edge)} と書くか、手順に wide: true と書いてください`,
			en: ({ edge }) => `write size: ${Math.floor(edge)}, or wide: true beside the step`,
		},
		explanation: {
			ja: "size で決めた大きさが、段や枠の幅より大きいので、幅いっぱいまで小さくしました。小さくなっても、読めるかどうかは別に調べています。",
			en: "The size asked for is wider than the column or box, so the code is as wide as that. Whether it can still be read is checked apart.",
		},
		example: "body:\n  - step:\n    do: 読み取ります。\n    qr: { url: 'https://www.example.ac.jp/', size: 120 }",
		mended: "body:\n  - step:\n    do: 読み取ります。\n    qr: { url: 'https://www.example.ac.jp/', size: 40 }",
	}),
	"qr/small-modules": defineCode<{ module: number; edge: number; enough: number }>()({
		severity: "info",
		message: {
			ja: ({ module, edge }) => `QRコードのマス目は${module} mmで、少し細かめです（大きさ${edge} mm）`,
			en: ({ module, edge }) =>
				`the modules of this QR code print ${module} mm wide (code of ${edge} mm), a little small`,
		},
		hint: {
			ja: ({ enough }) => `size: ${enough} なら0.5 mm以上になります`,
			en: ({ enough }) => `size: ${enough} makes them 0.5 mm or more`,
		},
		explanation: {
			ja: "マス目は0.5 mm以上が目安です。それより小さくても読めることが多いのですが、コピーを重ねると読みにくくなります。",
			en: "Modules of 0.5 mm or more are the aim. Smaller ones are mostly read, but less so after copying.",
		},
		example: "qr: {url: 'https://www.example.ac.jp/', size: 16}",
		mended: "qr: {url: 'https://www.example.ac.jp/', size: 30}",
	}),
	"qr/too-long": defineCode<{ length: number; limit: number; ecc: string }>()({
		severity: "error",
		message: {
			ja: ({ length, limit, ecc }) =>
				`QRコードに入りきりません：内容は${length}バイト、入るのは${limit}バイトまでです（ecc: ${ecc}）`,
			en: ({ length, limit, ecc }) =>
				`this does not fit into a QR code: it has ${length} bytes, at most ${limit} fit with ecc: ${ecc}`,
		},
		hint: {
			ja: ({ ecc }) => (ecc === "L" ? "内容を短くしてください" : "内容を短くするか、ecc: L と書いてください"),
			en: ({ ecc }) => (ecc === "L" ? "make it shorter" : "make it shorter, or write ecc: L"),
		},
		explanation: {
			ja: "QRコードに入る量には限りがあります。日本語は1文字が3バイトです。短いURLにするか、誤り訂正の強さ ecc を下げてください。",
			en: "A QR code holds only so much; a Japanese character takes three bytes. Use a shorter address or a lower error correction (ecc).",
		},
		example: "qr: {text: （3000文字の文章）}",
		mended: "qr: https://www.example.ac.jp/",
	}),
	"qr/misread": defineCode<{ text: string; read: string | null }>()({
		severity: "error",
		message: {
			ja: ({ text, read }) =>
				read === null
					? `できたQRコードを読み返せません（「${text}」）`
					: `できたQRコードを読み返すと「${read}」になり、「${text}」ではありません`,
			en: ({ text, read }) =>
				read === null
					? `the QR code made for "${text}" cannot be read back`
					: `the QR code made for "${text}" reads "${read}"`,
		},
		hint: {
			ja: () => "見えない文字がないか確かめて打ち直します。それでも出るときは、このプログラムの不具合です",
			en: () => "retype it in case it holds an invisible character; if this stays, it is a bug of this program",
		},
		explanation: {
			ja: "QRコードは、印刷する前にマス目から中身を読み返して、書かれたURLや文字と一字一句同じか確かめています。違う所へ案内するコードは、紙になってからでは見つけられないからです。",
			en: "Before it is printed, every QR code is read back from its own modules and compared with what the manual says, because nobody sees on paper that a code leads elsewhere.",
		},
		example: 'body:\n  - step:\n    do: 開きます。\n    qr: { text: "\\uFEFFWIFI:S:campus;;" }',
		mended: "body:\n  - step:\n    do: 開きます。\n    qr: { text: 'WIFI:S:campus;;' }",
	}),
	"qr/missing-url": defineCode<Record<string, never>>()({
		severity: "warning",
		message: {
			ja: () => "QRコードのURLがまだありません。斜線の枠を印刷します",
			en: () => "The URL of this QR code is not known yet; a hatched frame is printed",
		},
		hint: {
			ja: () => "決まったら「url: https://…」と書きます",
			en: () => "Once it is known, write url: https://…",
		},
		explanation: {
			ja: "url が ~（まだない）のQRコードは、場所だけを取った斜線の枠になります。配る前にURLを書きます。",
			en: "A QR code whose url is ~ (not known yet) is printed as a hatched frame that keeps its place. Fill in the URL before handing the manual out.",
		},
		example: "body:\n  - done:\n      title: 完了です\n      qr: { url: ~, label: 使いかた }",
		mended: "body:\n  - done:\n      title: 完了です\n      qr: { url: 'https://www.example.ac.jp/', label: 使いかた }",
	}),
};
