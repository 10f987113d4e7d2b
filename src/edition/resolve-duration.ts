import type { EditionText } from "../model/inline.ts";
import type { Duration } from "../model/manual.ts";
import { textAt } from "../model/sourced-text.ts";
import type { TextScope } from "./edition-context.ts";
import { resolveOptional } from "./resolve-text.ts";

/** How long something takes, in words: minutes become 約10分. */
export const resolveDuration = (duration: Duration | null, scope: TextScope): EditionText | null => {
	if (duration === null) return null;
	if (duration.kind === "words") return resolveOptional(duration.text, scope);
	const { minutes, span } = duration;
	const words = scope.context.words.aboutMinutes.replace("{minutes}", String(minutes));
	return { paragraphs: [[{ kind: "text", content: textAt(words, span), span }]], span };
};
