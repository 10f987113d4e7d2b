import { mm } from "../base/length.ts";
import type { Conditional } from "../model/condition.ts";
import type { EditionQr } from "../model/edition.ts";
import type { QrCode } from "../model/manual.ts";
import type { TextScope } from "./edition-context.ts";
import { resolveLabel } from "./resolve-label.ts";
import { resolveOptional } from "./resolve-text.ts";
import { tagItems } from "./tag-variants.ts";

/** The QR codes that the edition keeps; an address that this language leaves empty is one that is not known yet. */
export const resolveQrCodes = (codes: readonly Conditional<QrCode>[], scope: TextScope): readonly EditionQr[] =>
	tagItems(codes, scope, (code) => resolveQr(code, scope)).map(({ tags, value }) => ({ tags, ...value }));

const resolveQr = (code: QrCode, scope: TextScope): Omit<EditionQr, "tags"> => {
	const value = code.content === null ? null : resolveLabel(code.content.value, scope);
	return {
		content: code.content === null || value === null || value.text === "" ? null : { kind: code.content.kind, value },
		label: resolveOptional(code.label, scope),
		note: resolveOptional(code.note, scope),
		size: code.size === null ? null : mm(code.size),
		ecc: code.ecc,
		print: code.print,
		span: code.span,
	};
};
