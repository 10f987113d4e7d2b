import { assertNever } from "../base/assert-never.ts";
import type { Severity } from "./code.ts";
import { describeDiagnostic } from "./describe-diagnostic.ts";
import type { Lang } from "./language.ts";
import { locateSpan } from "./locate-span.ts";
import type { Diagnostic } from "./sink.ts";
import type { SourceText } from "./source-text.ts";

/** Workflow commands: `::error file=…,line=…,col=…,title=code::message`, one a line. */
export const renderGithub = (diagnostics: readonly Diagnostic[], source: SourceText, lang: Lang): string =>
	diagnostics
		.map((diagnostic) => {
			const place = locateSpan(diagnostic.span, source);
			const { message, hint } = describeDiagnostic(diagnostic, lang);
			const properties = [
				`file=${escapeProperty(source.name)}`,
				`line=${place.line}`,
				`endLine=${place.endLine}`,
				`col=${place.column}`,
				`endColumn=${place.endColumn}`,
				`title=${escapeProperty(diagnostic.code)}`,
			];
			const text = hint === null ? message : `${message}\n${hint}`;
			return `::${commandFor(diagnostic.severity)} ${properties.join(",")}::${escapeData(text)}\n`;
		})
		.join("");

const commandFor = (severity: Severity): string => {
	switch (severity) {
		case "error":
			return "error";
		case "warning":
			return "warning";
		case "info":
			return "notice";
		default:
			return assertNever(severity);
	}
};

/** A command ends with its line, and % begins an escape. */
const escapeData = (text: string): string =>
	text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** Properties end at a comma, their list at a colon. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
