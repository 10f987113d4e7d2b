import type { LocalizedLabel } from "../../../model/manual.ts";
import { type FractionBox, MARK_KINDS, type MarkKind, type Screenshot } from "../../../model/screen.ts";
import type { SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import { listOfLists } from "../shape/list-shape.ts";
import { defaulted, map, optional, required, requiredOr } from "../shape/map-shape.ts";
import { reportKind } from "../shape/report-kind.ts";
import { numberOf } from "../shape/scalar-shapes.ts";
import type { Shape, Slot } from "../shape/shape.ts";
import { emptyLabel, fileLabel, label } from "../shape/text-shape.ts";

const EXPECTS = { ja: "枠 [左, 上, 幅, 高さ]（0から1まで）", en: "a box [left, top, width, height] from 0 to 1" };

/** How far beyond the picture's edge a box may reach: 0.7 + 0.3 is no 1 in binary. */
const ROUNDING = 1e-9;

/** A box in fractions of the uncropped picture. */
const box: Shape<FractionBox> = {
	expects: EXPECTS,
	decode: (node, slot, context) => {
		if (node.kind !== "list" || node.items.length !== 4) return reportKind(node, slot, EXPECTS, context);
		const numbers = node.items.map((item) => (item.kind === "scalar" ? numberOf(item) : null));
		const [x, y, width, height] = numbers.filter((value) => value !== null);
		if (x === undefined || y === undefined || width === undefined || height === undefined)
			return reportKind(node.items.find((_, index) => numbers[index] === null) ?? node, slot, EXPECTS, context);
		const inside =
			x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1 + ROUNDING && y + height <= 1 + ROUNDING;
		if (inside) return { x, y, width, height, span: node.span };
		return reportBox(node, [x, y, width, height], slot, context);
	},
	schema: () => ({
		type: "array",
		prefixItems: [
			{ type: "number", minimum: 0, exclusiveMaximum: 1 },
			{ type: "number", minimum: 0, exclusiveMaximum: 1 },
			{ type: "number", exclusiveMinimum: 0, maximum: 1 },
			{ type: "number", exclusiveMinimum: 0, maximum: 1 },
		],
		items: false,
		minItems: 4,
	}),
	inside: () => [],
};

const reportBox = (node: SourceNode, numbers: readonly number[], slot: Slot, context: DecodeContext): undefined => {
	context.sink.report("format/invalid-box", node.span, { key: slot.key, value: `[${numbers.join(", ")}]` });
};

const boxes = listOfLists(box);

interface MarkBox {
	readonly mark: MarkKind;
	readonly box: FractionBox;
}

const marks = map({
	id: "imageMarks",
	name: { ja: "画像の印", en: "the marks of an image" },
	about: {
		ja: "スクリーンショットに付ける印。枠は、切り抜く前の画像を1とした [左, 上, 幅, 高さ]",
		en: "Marks on a screenshot, as boxes [left, top, width, height] in fractions of the uncropped picture",
	},
	keys: {
		tap: optional(box, { ja: "タップするところ（ひとつ）", en: "Where to tap (one)", example: "[0.1, 0.8, 0.8, 0.1]" }),
		enter: defaulted(boxes, [], {
			ja: "入力する・選ぶところ",
			en: "What to enter or choose",
			example: "[0.1, 0.3, 0.8, 0.1]",
		}),
		look: defaulted(boxes, [], { ja: "確認するところ", en: "What to look at", example: "[0.1, 0.3, 0.8, 0.1]" }),
		dont: defaulted(boxes, [], { ja: "押さないところ", en: "What not to touch", example: "[0.1, 0.3, 0.8, 0.1]" }),
	},
	make: (values): readonly MarkBox[] =>
		MARK_KINDS.flatMap((mark) => {
			const found = mark === "tap" ? (values.tap === null ? [] : [values.tap]) : values[mark];
			return found.map((one) => ({ mark, box: one }));
		}),
});

/** How the file of a picture ends, whether or not it can be printed. */
const PICTURE_FILE = /\.(?:png|jpe?g|jfif|gif|webp|bmp|tiff?|heic|svg|pdf)$/i;

/** The line that prints a file as a screenshot; null where a node is no file's name. */
export const imageLine = (node: SourceNode): string | null =>
	node.kind === "scalar" && PICTURE_FILE.test(node.content.text)
		? `image: {src: ${node.content.text}, alt: 画面の説明}`
		: null;

const imageMap = map({
	id: "image",
	name: { ja: "スクリーンショット（image）", en: "a screenshot (image)" },
	about: {
		ja: "描いた画面（screen）の代わりに印刷する、本物のスクリーンショット",
		en: "A real screenshot instead of a drawn screen",
	},
	keys: {
		src: required(fileLabel, {
			ja: "画像のファイル。マニュアルのあるフォルダーからの場所",
			en: "The picture's file, relative to the manual",
			example: "assets/settings.png",
			also: ["file", "path", "ファイル"],
		}),
		alt: requiredOr(
			label,
			{
				ja: "画像の説明。目の見えない人には、これが読み上げられます",
				en: "What the picture shows, for those who cannot see it",
				example: "「設定」の画面。「Wi-Fi」の行がある",
				also: ["説明", "description"],
			},
			emptyLabel,
		),
		crop: optional(box, {
			ja: "切り抜くところ",
			en: "The part that is printed",
			example: "[0, 0.1, 1, 0.5]",
		}),
		redact: defaulted(boxes, [], {
			ja: "塗りつぶすところ。画像そのものが塗られ、元の中身はPDFに残りません",
			en: "What is blacked out, in the pixels themselves",
			example: "[[0.1, 0.2, 0.5, 0.05]]",
		}),
		marks: defaulted(marks, [], {
			ja: "印：tap（タップ）、enter（入力）、look（確認）、dont（押さない）の枠",
			en: "Boxes to mark: tap, enter, look, dont",
			example: "{tap: [0.1, 0.8, 0.8, 0.1]}",
		}),
	},
	make: (values, { span, context }): Screenshot<LocalizedLabel> => {
		const { crop } = values;
		if (crop !== null) for (const one of values.marks) checkInside(one, crop, context);
		return { ...values, span };
	},
});

/** A screenshot with its marks. A file's name alone lacks its description. */
export const image: typeof imageMap = {
	...imageMap,
	decode: (node, slot, context) =>
		imageMap.decode(node, { ...slot, example: imageLine(node) ?? slot.example }, context),
};

const checkInside = ({ mark, box: inner }: MarkBox, crop: FractionBox, context: DecodeContext): void => {
	const inside =
		inner.x >= crop.x - ROUNDING &&
		inner.y >= crop.y - ROUNDING &&
		inner.x + inner.width <= crop.x + crop.width + ROUNDING &&
		inner.y + inner.height <= crop.y + crop.height + ROUNDING;
	if (!inside) context.sink.report("format/mark-outside-crop", inner.span, { mark });
};
