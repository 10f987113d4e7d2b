import { defineCode } from "../code.ts";

/** The codes of the subject `url/`. */
export const urlCodes = {
	"url/wrong-scheme": defineCode<{ url: string; scheme: string | null; suggestion: string | null }>()({
		severity: "error",
		message: {
			ja: ({ url, scheme }) =>
				scheme === null
					? `「${url}」は https:// で始まっていません`
					: `「${scheme}:」で始まるURLは使えません（${url}）`,
			en: ({ url, scheme }) =>
				scheme === null
					? `"${url}" does not begin with https://`
					: `URLs beginning with ${scheme}: cannot be used (${url})`,
		},
		hint: {
			ja: ({ suggestion }) =>
				suggestion === null
					? "https:// で始まるURLを、はじめから終わりまで書きます"
					: `「${suggestion}」のことですか？`,
			en: ({ suggestion }) =>
				suggestion === null ? "Write the whole URL, beginning with https://" : `Did you mean ${suggestion}?`,
		},
		explanation: {
			ja: "URLは https:// から書きます。ブラウザは書かなくても開きますが、QRコードやリンクでは、はじめがないとURLと分かりません。文の中のリンクには mailto: と tel: も使えます。",
			en: "URLs are written from https:// on: browsers may guess it, but QR codes and links need it. Links in texts may also be mailto: and tel:.",
		},
		example: "body:\n  - step:\n    do: 開きます。\n    qr: www.example.ac.jp",
		mended: "body:\n  - step:\n    do: 開きます。\n    qr: https://www.example.ac.jp",
	}),
	"url/not-encrypted": defineCode<{ url: string }>()({
		severity: "warning",
		message: {
			ja: ({ url }) => `http:// のURLは暗号化されません（${url}）`,
			en: ({ url }) => `A URL with http:// is not encrypted (${url})`,
		},
		hint: {
			ja: ({ url }) => `開けるなら「${url.replace(/^http:/i, "https:")}」にします`,
			en: ({ url }) => `If it opens, write ${url.replace(/^http:/i, "https:")}`,
		},
		explanation: {
			ja: "http:// のページは、通信を途中で読まれたり書きかえられたりします。多くの端末は警告を出します。https:// で開けるページなら、そちらを書きます。",
			en: "What is sent to a page with http:// can be read and changed on its way, and many devices warn about it. Use https:// where the page has it.",
		},
		example: "body:\n  - step:\n    do: 開きます。\n    qr: http://www.example.ac.jp/",
		mended: "body:\n  - step:\n    do: 開きます。\n    qr: https://www.example.ac.jp/",
	}),
	"url/no-web-address": defineCode<{ url: string }>()({
		severity: "error",
		message: {
			ja: ({ url }) => `ここにはウェブページのURLが要ります（${url}）`,
			en: ({ url }) => `The URL of a web page is needed here (${url})`,
		},
		hint: {
			ja: ({ url }) => `QRコードに入れるなら「url:」でなく「text: ${url}」と書きます`,
			en: ({ url }) => `In a QR code write text: ${url} instead of url:`,
		},
		explanation: {
			ja: "mailto: と tel: は、文の中のリンクで使います。QRコードの url には https:// のURLを書き、ほかの中身は text に書きます。",
			en: "mailto: and tel: are for links in texts. The url of a QR code is a web page; other contents go into text.",
		},
		example: "body:\n  - step:\n    do: 電話します。\n    qr: { url: 'tel:0312345678' }",
		mended: "body:\n  - step:\n    do: 電話します。\n    qr: https://www.example.ac.jp/",
	}),
	"url/no-host": defineCode<{ url: string }>()({
		severity: "error",
		message: {
			ja: ({ url }) => `「${url}」は、URLとして読めません`,
			en: ({ url }) => `"${url}" cannot be read as a URL`,
		},
		hint: {
			ja: () => "ブラウザで開いて、アドレスの欄からURL全体を写します",
			en: () => "Open the page, and copy the whole URL from the browser",
		},
		explanation: {
			ja: "https:// の後ろには、サイトの名前（www.example.ac.jp など）が続きます。途中で切れていないか、余計な文字がないか確かめます。",
			en: "After https:// comes the name of a site, such as www.example.ac.jp. Part of the URL may be missing, or something may have slipped in.",
		},
		example: "body:\n  - step:\n    do: 開きます。\n    qr: https:///login",
		mended: "body:\n  - step:\n    do: 開きます。\n    qr: https://www.example.ac.jp/login",
	}),
	"url/blank": defineCode<{ url: string; codePoint: string }>()({
		severity: "error",
		message: {
			ja: ({ url }) => `URLの中に空白があります（${url}）`,
			en: ({ url }) => `The URL contains a blank (${url})`,
		},
		hint: {
			ja: () => "空白を消します。URLに必要な空白なら %20 と書きます",
			en: () => "Remove it; a blank that belongs to the URL is written %20",
		},
		explanation: {
			ja: "URLに空白は入りません。写すときに入った空白（全角の空白や見えない空白も）を消します。",
			en: "A URL has no blanks. Remove what slipped in while copying, full-width and invisible blanks included.",
		},
		example: "body:\n  - step:\n    do: 開きます。\n    qr: https://www.example.ac.jp/my page",
		mended: "body:\n  - step:\n    do: 開きます。\n    qr: https://www.example.ac.jp/my%20page",
	}),
	"url/control-character": defineCode<{ url: string; codePoint: string }>()({
		severity: "error",
		message: {
			ja: ({ codePoint }) => `URLの中に制御文字（U+${codePoint}）があります`,
			en: ({ codePoint }) => `The URL contains a control character (U+${codePoint})`,
		},
		hint: { ja: () => "その文字を消すか、URLを書き直します", en: () => "Remove it, or type the URL anew" },
		explanation: {
			ja: "目に見えない制御文字が入ったURLは、開けないか、別の所を開きます。",
			en: "A URL with an invisible control character does not open, or opens something else.",
		},
		example: 'body:\n  - step:\n    do: 開きます。\n    qr: "https://www.example.ac.jp/\\ta"',
		mended: "body:\n  - step:\n    do: 開きます。\n    qr: https://www.example.ac.jp/a",
	}),
	"url/bidi-character": defineCode<{ url: string; codePoint: string }>()({
		severity: "error",
		message: {
			ja: ({ codePoint }) => `URLの中に、文字の並びを変える見えない文字（U+${codePoint}）があります`,
			en: ({ codePoint }) =>
				`The URL contains an invisible character that changes the order of others (U+${codePoint})`,
		},
		hint: { ja: () => "URLを手で打ち直します", en: () => "Type the URL anew by hand" },
		explanation: {
			ja: "文字の向きを変える見えない文字があると、印刷されたURLと本当のURLが違って見えます。",
			en: "Characters of bidirectional text make the printed URL look different from the real one.",
		},
		example: 'body:\n  - step:\n    do: 開きます。\n    qr: "https://www.example.ac.jp/\\u202Eabc"',
		mended: "body:\n  - step:\n    do: 開きます。\n    qr: https://www.example.ac.jp/abc",
	}),
	"url/user-name": defineCode<{ url: string; user: string; host: string }>()({
		severity: "warning",
		message: {
			ja: ({ user, host }) => `このURLが開くサイトは「${host}」です。「@」の前の「${user}」ではありません`,
			en: ({ user, host }) => `This URL opens ${host}; "${user}" before the @ is a user name, no site`,
		},
		hint: {
			ja: ({ user, host }) => `「${user}@」を消すか、開きたいサイト（「${host}」でよいか）を確かめて書き直します`,
			en: ({ user, host }) => `Remove ${user}@, or write the site that is meant instead of ${host}`,
		},
		explanation: {
			ja: "URLの「@」の前はサイトではなく利用者の名前で、本当のサイトは「@」の後です。にせのURLによく使われる書き方なので、配布物には使いません。メールアドレスなら「mailto:」で始めます。",
			en: "In a URL, what stands before an @ is a user name; the site comes after it. Imitated addresses often look like that, so that handouts do not use it. A mail address begins with mailto:.",
		},
		example: "body:\n  - step:\n    do: 開きます。\n    qr: https://www.example.ac.jp@login.example/",
		mended: "body:\n  - step:\n    do: 開きます。\n    qr: https://www.example.ac.jp/",
	}),
	"url/punycode-host": defineCode<{ url: string; host: string }>()({
		severity: "info",
		message: {
			ja: ({ host }) => `このURLのサイトは、機械には「${host}」です`,
			en: ({ host }) => `To machines the site of this URL is ${host}`,
		},
		hint: {
			ja: () => "似た文字の偽のサイトでないか確かめます",
			en: () => "Make sure that no look-alike letter slipped in",
		},
		explanation: {
			ja: "英数字でない文字の入ったサイトの名前は、機械の中では xn-- で始まる形になります。よく似た文字で作られた偽のサイトもこの形になるので、確かめられるように表示します。",
			en: "Site names with other than ASCII letters become names with xn-- inside machines. So do imitations made of look-alike letters; the name is shown so that you can make sure.",
		},
		example: "body:\n  - step:\n    do: 開きます。\n    qr: https://日本語.example/",
		mended: "body:\n  - step:\n    do: 開きます。\n    qr: https://www.example.ac.jp/",
	}),
};
