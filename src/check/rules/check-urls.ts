import { codePointHex } from "../../base/code-point.ts";
import type { Sink } from "../../diagnostics/sink.ts";
import type { Edition } from "../../model/edition.ts";
import { type SourcedText, spanOfPart } from "../../model/sourced-text.ts";
import { BIDI_CHARACTER } from "../bidi-character.ts";
import { listQrCodes, listRuns, listTexts } from "../list-texts.ts";
import type { Rule } from "../rule.ts";

/** Addresses are whole, encrypted, and what they look like. */
export const checkUrls: Rule = (_manual, edition, sink) => {
	for (const { url, isLink } of listUrls(edition)) checkUrl(url, isLink, sink);
};

/** Every address of an edition, and whether it is a link of a text, where mail and telephone are right too. */
const listUrls = (edition: Edition): readonly { readonly url: SourcedText; readonly isLink: boolean }[] => {
	const links = listTexts(edition)
		.flatMap(listRuns)
		.flatMap((run) => (run.kind === "link" ? [run.url] : []));
	const offices = edition.blocks.flatMap((block) =>
		block.kind === "contact" && block.url !== null ? [block.url] : [],
	);
	const codes = listQrCodes(edition).flatMap(({ content }) => (content?.kind === "url" ? [content.value] : []));
	return [
		...links.map((url) => ({ url, isLink: true })),
		...[...offices, ...codes].map((url) => ({ url, isLink: false })),
	];
};

/** Characters that no address may hold as they are; of each kind the first is shown. */
const FORBIDDEN = [
	{ code: "url/bidi-character", pattern: BIDI_CHARACTER },
	{ code: "url/control-character", pattern: /\p{Cc}/u },
	{ code: "url/blank", pattern: /[\s\u200b\ufeff]/u },
] as const;

const checkUrl = (url: SourcedText, isLink: boolean, sink: Sink): void => {
	for (const { code, pattern } of FORBIDDEN) {
		const found = pattern.exec(url.text);
		if (found === null) continue;
		const { 0: sign, index } = found;
		const codePoint = codePointHex(sign);
		sink.report(code, spanOfPart(url, index, index + sign.length), { url: url.text, codePoint });
		return;
	}
	const whole = spanOfPart(url, 0, url.text.length);
	const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(url.text)?.[1]?.toLowerCase() ?? null;
	if (scheme === "mailto" || scheme === "tel") {
		if (!isLink) sink.report("url/no-web-address", whole, { url: url.text });
		return;
	}
	if (scheme !== "https" && scheme !== "http") {
		sink.report("url/wrong-scheme", whole, { url: url.text, scheme, suggestion: suggestAddress(url.text, scheme) });
		return;
	}
	const host = hostOf(url.text);
	if (host === null) {
		sink.report("url/no-host", whole, { url: url.text });
		return;
	}
	const user = /^https?:\/\/([^/?#]*)@/iu.exec(url.text)?.[1];
	if (user !== undefined) sink.report("url/user-name", whole, { url: url.text, user, host });
	if (scheme === "http") sink.report("url/not-encrypted", whole, { url: url.text });
	if (host.split(".").some((label) => label.startsWith("xn--"))) {
		sink.report("url/punycode-host", whole, { url: url.text, host });
	}
};

/** The host as it is asked for, in ASCII; null where the address has none. */
const hostOf = (url: string): string | null => {
	if (!/^https?:\/\/[^/]/iu.test(url) || !URL.canParse(url)) return null;
	const { hostname } = new URL(url);
	return hostname === "" ? null : hostname;
};

/** What was probably meant by an address without a known scheme. */
const suggestAddress = (url: string, scheme: string | null): string | null => {
	const plain = url.normalize("NFKC");
	if (plain !== url && /^https?:\/\/[^/]/iu.test(plain)) return plain;
	const rest = /^(?:h?t+ps?|https?)[:;]?\/+(.+)$/iu.exec(plain)?.[1];
	if (rest !== undefined) return `https://${rest}`;
	const isHost = /^(?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:].*)?$/u.test(plain);
	return scheme === null && isHost ? `https://${plain.replace(/^\/\//, "")}` : null;
};
