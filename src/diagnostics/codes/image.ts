import { defineCode } from "../code.ts";

export interface ImageParams {
	/** As written in the manual. */
	readonly path: string;
}

const isAddress = (path: string): boolean => /^https?:/i.test(path);

/** The codes of the subject `image/`. */
export const imageCodes = {
	"image/missing": defineCode<ImageParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `画像「${path}」がありません`,
			en: ({ path }) => `There is no picture "${path}"`,
		},
		hint: {
			ja: ({ path }) =>
				isAddress(path)
					? "画像を保存してマニュアルのフォルダーに置き、そのファイル名を書きます"
					: "名前と拡張子（.png、.jpg）のつづりを確かめます。場所は、マニュアルのあるフォルダーから書きます",
			en: ({ path }) =>
				isAddress(path)
					? "Save the picture into the manual's folder and name the file"
					: "Check the spelling of its name and ending (.png, .jpg); paths start at the manual's folder",
		},
		explanation: {
			ja: "src や logo に書かれた画像のファイルが見つかりません。場所は、マニュアル（YAMLファイル）のあるフォルダーから書きます。大文字と小文字、全角と半角のちがい、.jpg と .jpeg のちがいが、よくある原因です。ウェブのアドレスは書けません。",
			en: "The file named in src or logo was not found. Paths start at the folder of the manual. Often a capital letter, a full-width character or the ending (.jpg or .jpeg) differs. Addresses of the web cannot be used.",
		},
		example: "image: {src: assets/ga-men.png, alt: 設定の画面}",
		mended: "image: {src: assets/gamen.png, alt: 設定の画面}",
	}),
	"image/outside": defineCode<ImageParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `画像「${path}」は、マニュアルのフォルダーの外にあります`,
			en: ({ path }) => `The picture "${path}" lies outside the manual's folder`,
		},
		hint: {
			ja: () => "画像をマニュアルのフォルダーの中（assets など）に写して、その名前を書きます",
			en: () => "Copy it into the manual's folder (assets, say) and name it there",
		},
		explanation: {
			ja: "マニュアルが使えるのは、マニュアルと同じフォルダーか、その中の画像だけです。フォルダーごと渡せばどこでも同じPDFができるように、また、知らないうちにほかのファイルを載せないようにするためです。",
			en: "A manual may only use pictures in its own folder or below it. So the folder can be handed on as a whole, and no other file slips into a handout unseen.",
		},
		example: "image: {src: ../private/screen.png, alt: 設定の画面}",
		mended: "image: {src: assets/screen.png, alt: 設定の画面}",
	}),
	"image/unreadable": defineCode<ImageParams & { readonly fault: "folder" | "special" | "unreadable" | "too-large" }>()(
		{
			severity: "error",
			message: {
				ja: ({ path, fault }) =>
					({
						folder: `「${path}」はフォルダーです。画像のファイルの名前が要ります`,
						special: `「${path}」はふつうのファイルではないので、画像として読みません`,
						unreadable: `画像「${path}」を読めません`,
						"too-large": `画像「${path}」は大きすぎて読めません`,
					})[fault],
				en: ({ path, fault }) =>
					({
						folder: `"${path}" is a folder, where a picture is needed`,
						special: `"${path}" is no ordinary file and is not read as a picture`,
						unreadable: `The picture "${path}" cannot be read`,
						"too-large": `The picture "${path}" is too large to be read`,
					})[fault],
			},
			hint: {
				ja: ({ fault }) =>
					fault === "folder"
						? "フォルダーの中の画像のファイルまで書きます"
						: "ファイルを読む権限と、ほかのプログラムが使っていないかを確かめます",
				en: ({ fault }) =>
					fault === "folder"
						? "Name the picture inside the folder"
						: "Check that you may read the file, and that no other program holds it",
			},
			explanation: {
				ja: "画像のファイルはありますが、開けません。フォルダーや装置の名前が書かれている、読む権限がない、ほかのプログラムが独り占めしている、といった原因があります。",
				en: "The file exists but cannot be opened as a picture: it may be a folder or a device, you may lack the right to read it, or another program holds it.",
			},
			example: "image: {src: assets, alt: 設定の画面}",
			mended: "image: {src: assets/settings.png, alt: 設定の画面}",
		},
	),
	"image/not-a-picture": defineCode<ImageParams & { readonly found: string | null }>()({
		severity: "error",
		message: {
			ja: ({ path, found }) =>
				found === null
					? `「${path}」は、PNGでもJPEGでもありません`
					: `「${path}」は${found}です。使えるのは、PNGとJPEGの画像です`,
			en: ({ path, found }) =>
				found === null
					? `"${path}" is neither a PNG nor a JPEG picture`
					: `"${path}" is a ${found} file; pictures must be PNG or JPEG`,
		},
		hint: {
			ja: () => "画像を開いて、PNGかJPEGで保存し直します。拡張子を書きかえるだけでは変わりません",
			en: () => "Open it and save it as PNG or JPEG; changing the ending of its name is not enough",
		},
		explanation: {
			ja: "使える画像は、PNG（.png）とJPEG（.jpg）だけです。中身で見分けるので、拡張子だけを変えたファイルも断ります。iPhoneの写真（HEIC）やウェブの画像（WebP）は、画像のソフトで開いてPNGかJPEGで保存し直してください。",
			en: "Pictures must be PNG (.png) or JPEG (.jpg). The contents decide, not the ending of the name. Photos of an iPhone (HEIC) and pictures from the web (WebP) can be opened in any picture program and saved as PNG or JPEG.",
		},
		example: "image: {src: assets/photo.heic, alt: 設定の画面}",
		mended: "image: {src: assets/photo.jpg, alt: 設定の画面}",
	}),
	"image/too-large": defineCode<ImageParams & { readonly width: number; readonly height: number }>()({
		severity: "error",
		message: {
			ja: ({ path, width, height }) => `画像「${path}」は ${width} × ${height} 画素で、大きすぎます（4,000万画素まで）`,
			en: ({ path, width, height }) =>
				`The picture "${path}" has ${width} × ${height} pixels, which is too many (at most 40 megapixels)`,
		},
		hint: {
			ja: () => "画像を小さくして保存し直します。印刷には、幅1,000画素もあれば十分です",
			en: () => "Scale it down and save it again; a width of 1,000 pixels is plenty for printing",
		},
		explanation: {
			ja: "1枚の画像は4,000万画素までです。スマホの画面は300万画素ほどなので、ふつうは超えません。ちがうファイルを選んでいないか確かめてください。",
			en: "A picture may have 40 megapixels. The screen of a phone has about 3, so this is probably not the file that was meant.",
		},
		example: "image: {src: assets/poster-scan.png, alt: 設定の画面}",
		mended: "image: {src: assets/poster-small.png, alt: 設定の画面}",
	}),
	"image/damaged": defineCode<ImageParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `画像「${path}」は、こわれているか、途中で切れています`,
			en: ({ path }) => `The picture "${path}" is damaged or cut off`,
		},
		hint: {
			ja: () => "画像をもう一度保存するか、元の場所から写し直します",
			en: () => "Save the picture again, or copy it once more from where it came from",
		},
		explanation: {
			ja: "画像のファイルが最後まで読めません。ダウンロードやコピーが途中で終わったときに、よく起こります。欠けたまま印刷するわけにはいかないので、PDFは作られません。",
			en: "The file cannot be read to its end, often because a download or a copy was interrupted. It is not printed with a part missing, so no PDF is written.",
		},
		example: "image: {src: assets/half-downloaded.jpg, alt: 設定の画面}",
		mended: "image: {src: assets/downloaded.jpg, alt: 設定の画面}",
	}),
	"image/no-sharp": defineCode<object>()({
		severity: "error",
		message: {
			ja: () => "画像を読むための部品 sharp が、このコンピュータに入っていません",
			en: () => "The component that reads pictures, sharp, is not installed on this computer",
		},
		hint: {
			ja: () =>
				"「npm install --include=optional」で入れ直します。画像を使わないマニュアル（screen だけ）は、なくても作れます",
			en: () => "Install again with npm install --include=optional; manuals without pictures do without it",
		},
		explanation: {
			ja: "スクリーンショットとロゴを読むには sharp という部品が要ります。ふつうは一緒に入りますが、省いて入れたときや、別の種類のコンピュータからフォルダーごと写したときには、使えません。入れ直すと直ります。",
			en: "Screenshots and logos need the component sharp. It usually comes along, but not when optional parts were left out, or when the folder was copied from another kind of computer. Installing again mends it.",
		},
		example: "image: {src: assets/settings.png, alt: 設定の画面}",
	}),
	"image/no-alt": defineCode<ImageParams>()({
		severity: "error",
		message: {
			ja: ({ path }) => `画像「${path}」の説明（alt）が空です`,
			en: ({ path }) => `The picture "${path}" has an empty description (alt)`,
		},
		hint: {
			ja: () => "何が写っているかを書きます（例: alt: 「設定」の画面。「Wi-Fi」の行がある）",
			en: () => "Say what it shows, such as alt: The Settings screen with the row Wi-Fi",
		},
		explanation: {
			ja: "画像には、目の見えない人のために読み上げられる説明が要ります。どの言語の版でも空にはできません。",
			en: "A picture needs a description, which is read out to those who cannot see it; it may not be empty in any language.",
		},
		example: "image: {src: assets/settings.png, alt: ''}",
		mended: "image: {src: assets/settings.png, alt: 設定の画面}",
	}),
	"image/low-dpi": defineCode<ImageParams & { readonly dpi: number; readonly width: number }>()({
		severity: "warning",
		message: {
			ja: ({ path, dpi }) => `画像「${path}」は、印刷する大きさでは ${dpi} dpi しかなく、ぼやけます`,
			en: ({ path, dpi }) => `The picture "${path}" has only ${dpi} dpi at its printed size and will look blurred`,
		},
		hint: {
			ja: ({ width }) => `印刷するところの幅が ${width} 画素以上ある画像を使います`,
			en: ({ width }) => `Use a picture whose printed part is at least ${width} pixels wide`,
		},
		explanation: {
			ja: "印刷した文字が読めるには、150 dpi（1インチに150画素）以上が要ります。縮小された画像やメールに貼られた画像ではなく、スマホやパソコンで撮ったままのスクリーンショットを使ってください。crop で小さく切り抜いたときにも足りなくなります。",
			en: "Printed words can be read from 150 dpi (150 pixels an inch). Use the screenshot as the phone or computer took it, not one that was scaled down or pasted into a mail. A small crop can be too little, too.",
		},
		example: "image: {src: assets/thumbnail.png, alt: 設定の画面}",
		mended: "image: {src: assets/settings.png, alt: 設定の画面}",
	}),
	"image/too-tall": defineCode<ImageParams & { readonly height: number; readonly width: number }>()({
		severity: "warning",
		message: {
			ja: ({ path, height, width }) =>
				`画像「${path}」は縦に長いので、高さ ${height} mm、幅 ${width} mm に縮めて印刷します`,
			en: ({ path, height, width }) =>
				`The picture "${path}" is so tall that it is printed smaller, ${width} mm wide and ${height} mm high`,
		},
		hint: {
			ja: () => "crop で、要るところだけを切り抜きます（例: crop: [0, 0, 1, 0.5]）",
			en: () => "Keep what is needed with crop, such as crop: [0, 0, 1, 0.5]",
		},
		explanation: {
			ja: "とても縦に長い画像（スクロールしながら撮った画面など）は、段からはみ出さないように縮めます。文字が読みにくくなるので、crop で要るところだけを残すのがよい方法です。",
			en: "A very tall picture, such as a scrolling screenshot, is scaled down so that it does not fill a column. Its words get hard to read; it is better to keep only what is needed with crop.",
		},
		example: "image: {src: assets/scrolled.png, alt: 設定の画面}",
		mended: "image: {src: assets/scrolled.png, crop: [0, 0, 1, 0.3], alt: 設定の画面}",
	}),
};
