import type { Span } from "../../../diagnostics/span.ts";
import type { Conditional } from "../../../model/condition.ts";
import type { LocalizedLabel, QrCode } from "../../../model/manual.ts";
import type { MapEntry, MapNode, SourceNode } from "../../source/source-node.ts";
import type { DecodeContext } from "../decode-context.ts";
import { choice, list } from "../shape/list-shape.ts";
import { map, optional } from "../shape/map-shape.ts";
import { number, oneOf, orNothing } from "../shape/scalar-shapes.ts";
import type { Shape } from "../shape/shape.ts";
import { keyAt } from "../shape/split-kinds.ts";
import { address, isTextNode, payload, text } from "../shape/text-shape.ts";
import { suggestName } from "../suggest-name.ts";
import { only } from "./condition-shape.ts";
import { always, conditional } from "./shared-shapes.ts";

/** QR codes are 15 to 120 mm wide: smaller ones cannot be read, larger ones do not fit. */
const SIZE = { from: 15, to: 120, whole: false, unit: { ja: " mm", en: " mm" } };

const UNKNOWN = { ja: "まだ決まっていない", en: "not known yet" };

/** An address, or null where it is not known yet. */
const url = orNothing(address, UNKNOWN, () => null);

const ofUrl = (value: LocalizedLabel | null, span: Span): QrCode => ({
	content: value === null ? null : { kind: "url", value },
	label: null,
	note: null,
	size: null,
	ecc: "M",
	print: "full",
	span,
});

const qrMap = map({
	id: "qr",
	name: { ja: "QRコード", en: "a QR code" },
	about: {
		ja: "QRコード。「qr: URL」とだけ書いてもよく、いくつかあるときはリストにします。url か text のどちらかが要ります",
		en: 'A QR code; "qr: URL" alone will do, and several are a list. One of url and text must be there',
	},
	keys: {
		url: optional(url, {
			ja: "読み取ると開くURL。~ と書くと「まだ決まっていない」：斜線の枠が印刷され、警告が出ます",
			en: "The address that it opens. ~ means not known yet: a hatched placeholder and a warning",
			example: "https://www.example.ac.jp/",
			also: ["link", "href", "アドレス"],
		}),
		text: optional(payload, {
			ja: "URLでない中身（WIFI:… など）",
			en: "Another payload than a URL (WIFI:…)",
			example: "'WIFI:T:WPA;S:campus;P:secret;;'",
			also: ["payload", "data"],
		}),
		label: optional(text, {
			ja: "コードのそばの見出し",
			en: "The title beside the code",
			example: "確認ページ",
			also: ["title"],
		}),
		note: optional(text, { ja: "見出しの下の補足", en: "A remark below the title", example: "学内からだけ開けます" }),
		size: optional(number(SIZE), {
			ja: "余白を含む一辺（mm、15〜120）。書かなければ30",
			en: "Edge with quiet zone in mm (15 to 120); 30 when left out",
			example: "30",
		}),
		ecc: optional(oneOf(["L", "M", "Q", "H"]), {
			ja: "汚れへの強さ。書かなければ M",
			en: "Error correction; M when left out",
			example: "M",
		}),
		print: optional(oneOf(["full", "host", "none"]), {
			ja: "コードのそばに印刷するもの：full（全部）、host（サーバー名だけ）、none（なし）。url は full、text は none が初めの値（パスワードを含むことがあるため）",
			en: "What is printed beside the code: full, host or none. full for url, none for text (it may hold a password)",
			example: "host",
		}),
		only,
	},
	exclusive: [["url", "text"]],
	oneOf: ["url", "text"],
	make: (values, { span, keySpan, context }): Conditional<QrCode> => {
		// That an address is missing was said, or follows from a key that is unknown.
		if (keySpan("url") === null && keySpan("text") === null) context.sink.mute({ start: span.start, end: span.start });
		const asText = values.text !== null && keySpan("url") === null;
		return conditional(values.only, {
			...ofUrl(values.url, span),
			...(asText && values.text !== null ? { content: { kind: "text", value: values.text } } : {}),
			label: values.label,
			note: values.note,
			size: values.size,
			ecc: values.ecc ?? "M",
			print: values.print ?? (asText ? "none" : "full"),
		});
	},
});

const qrUrl: Shape<Conditional<QrCode>> = {
	...url,
	decode: (node, slot, context) => {
		const value = url.decode(node, slot, context);
		return value === undefined ? undefined : always(ofUrl(value, node.span));
	},
};

/**
 * `Windows: https://…`: an address by the words beside its code. Where all of a map is so, the codes that were meant,
 * which is reported once.
 */
const splitLabelled = (node: SourceNode, lone: string | null, context: DecodeContext): readonly SourceNode[] => {
	const [first] = node.kind === "map" ? node.entries : [];
	if (node.kind !== "map" || first === undefined || !node.entries.every(isLabelled)) return [node];
	const codes = node.entries.map(({ key, value }) => {
		const address = value.kind === "scalar" ? value.content.text : "";
		return `{label: ${key.content.text}, url: ${address}}`;
	});
	const whole = codes.length === 1 ? (codes[0] ?? "") : `[${codes.join(", ")}]`;
	context.sink.report("format/wrong-kind", first.key.span, {
		key: "qr",
		expected: qrMap.expects,
		found: { ja: `「${first.key.content.text}: …」`, en: `"${first.key.content.text}: …"` },
		example: lone === null ? `- ${whole}` : `qr: ${whole}`,
	});
	return node.entries.map(({ key, value }): MapNode => {
		const { start } = key.span;
		const entries = [
			{ key: keyAt("label", start), value: key },
			{ key: keyAt("url", start), value },
		];
		return { kind: "map", entries, repeats: [], span: node.span };
	});
};

const isLabelled = ({ key, value }: MapEntry): boolean =>
	suggestName(key.content.text, Object.keys(qrMap.keys)) === null &&
	value.kind === "scalar" &&
	/^(?:https?:|www\.)/i.test(value.content.text);

/** One QR code or several. */
export const qrCodes = list({
	...choice({
		isFirst: (node, context) => isTextNode(node, context) || (node.kind === "scalar" && node.isNull),
		first: qrUrl,
		second: qrMap,
	}),
	split: splitLabelled,
});

/** The key `qr` in the words of every map that has it. */
export const QR_ABOUT = {
	ja: "QRコード：URL、または url・label などのまとまり、またはそのリスト",
	en: "A QR code: a URL, a map with url, label …, or a list of these",
	example: "https://www.example.ac.jp/",
	also: ["QR", "qrcode", "qr-code", "QRコード", "url", "link"],
};
