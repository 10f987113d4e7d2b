/**
 * English names of programs and devices that are common nouns: alone on a map they stand as they are (Browser), in a
 * sentence behind an article. Proper names (Settings, Zoom) have none.
 */
const COMMON_NOUNS: ReadonlySet<string> = new Set([
	"app",
	"authenticator app",
	"browser",
	"card reader",
	"computer",
	"copier",
	"installer",
	"laptop",
	"mail app",
	"pc",
	"phone",
	"portal",
	"printer",
	"program",
	"reader",
	"router",
	"scanner",
	"smartphone",
	"store",
	"tablet",
	"terminal",
	"web browser",
	"website",
]);

/** The name of a mode as a sentence of the page says it in a language (BCP 47): 「Browser」 is “the browser” in English. */
export const nameInSentence = (name: string, lang: string): string => {
	if (!/^en(?:-|$)/i.test(lang) || !COMMON_NOUNS.has(name.toLowerCase())) return name;
	return `the ${/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name}`;
};
