import { spanOfPart } from "../../model/sourced-text.ts";
import { listStepContents } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/** Words that name the kind of picture and nothing on it, with a number or not. */
const KIND_ONLY =
	/^(?:スクリーンショット|スクショ|スクリーン|キャプチャ|画面|画像|写真|図|絵|image|picture|photo|screen|screenshot|capture)(?:の?(?:画像|写真|図|絵|画面))?[\s\d０-９①-⑳.．。:：()（）]*$/iu;

/** A file's name, whatever it is called. */
const FILE_NAME = /^[^\s]+\.(?:png|jpe?g|gif|webp|heic)$/iu;

/** The alternative text of a screenshot says what is on it. Pictures drawn from `screen` have theirs made for them. */
export const checkAltTexts: Rule = (_manual, edition, sink) => {
	for (const { picture } of listStepContents(edition)) {
		if (picture?.kind !== "image") continue;
		const { alt } = picture.image;
		const text = alt.text.trim();
		if (text === "" || !(KIND_ONLY.test(text) || FILE_NAME.test(text))) continue;
		sink.report("text/vague-alt", spanOfPart(alt, 0, alt.text.length), { alt: text });
	}
};
