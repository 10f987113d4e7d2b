import type { Block, DoneBlock, LocalizedText } from "../../../model/manual.ts";
import { choice } from "../shape/list-shape.ts";
import { defaulted, map, optional, requiredOr } from "../shape/map-shape.ts";
import { mapped, orNothing } from "../shape/scalar-shapes.ts";
import { isTextNode, text } from "../shape/text-shape.ts";
import { only } from "./condition-shape.ts";
import { QR_ABOUT, qrCodes } from "./qr-shape.ts";

type DoneContent = Pick<DoneBlock, "title" | "text" | "qr">;

const doneWith = (title: LocalizedText | null): DoneContent => ({ title, text: null, qr: [] });

const doneMap = map({
	id: "done",
	name: { ja: "完了（done）", en: "done" },
	about: { ja: "できあがりの枠。文だけなら title になります", en: "The box at the end; a text alone is its title" },
	keys: {
		title: optional(text, { ja: "見出し", en: "The title", example: "設定は、これで完了です" }),
		text: optional(text, {
			ja: "本文",
			en: "The text",
			example: "開いた画面は、すべて閉じてください。",
			also: ["body", "本文"],
		}),
		qr: defaulted(qrCodes, [], QR_ABOUT),
	},
	make: (values): DoneContent => values,
});

const DONE_ABOUT = {
	ja: "できあがりの枠：文、または title・text・qr",
	en: "The box at the end: a text, or title, text, qr",
	example: "{title: 設定は、これで完了です}",
};

/** The box at the end. */
export const done = map({
	id: "doneBlock",
	name: { ja: "完了", en: "done" },
	about: DONE_ABOUT,
	keys: {
		done: requiredOr(
			orNothing(
				choice({ isFirst: isTextNode, first: mapped(text, doneWith), second: doneMap }),
				{ ja: "決まった見出し", en: "the usual title" },
				() => doneWith(null),
			),
			DONE_ABOUT,
			() => doneWith(null),
		),
		only,
	},
	make: (values, { span }): Block => ({ kind: "done", ...values.done, only: values.only, span }),
});
