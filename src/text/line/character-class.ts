/**
 * What a character is to the line layout: the classes of JLREQ (appendix A, cl-01 to cl-30), with the half-width and
 * full-width forms added by their function, and a few that JLREQ leaves to Unicode.
 */
export type CharacterClass =
	| "opening"
	| "closing"
	| "hyphen"
	| "dividing"
	| "middle-dot"
	| "full-stop"
	| "comma"
	| "inseparable"
	| "iteration"
	| "prolonged"
	| "small-kana"
	| "prefix"
	| "postfix"
	| "ideographic-space"
	| "hiragana"
	| "katakana"
	| "ideograph"
	| "digit"
	| "wide-digit"
	| "wide-letter"
	| "letter"
	| "hangul"
	| "space"
	| "glue"
	| "note-mark"
	| "other";

/** The characters of each class that is a list; what is not listed goes by its range. */
const LISTED: Readonly<Partial<Record<CharacterClass, string>>> = {
	// cl-01 to cl-13
	opening: "‘“（〔［｛〈《「『【｟⦅〘〖«‹〝([{<＜｢¿¡",
	closing: "’”）〕］｝〉》」』】｠⦆〙〗»›〟)]}>＞｣",
	hyphen: "‐〜～゠–",
	dividing: "！？‼⁇⁈⁉!?",
	"middle-dot": "・：；:;･",
	"full-stop": "。．.｡",
	comma: "、，,､",
	inseparable: "—―…‥⋯〳〴〵",
	iteration: "ヽヾゝゞ々〻",
	prolonged: "ーｰ",
	"small-kana": "ぁぃぅぇぉァィゥェォっゃゅょゎゕゖッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ",
	prefix: "¥$£#€№￥＄￡＃",
	postfix: "°′″℃℉¢%‰㏋ℓ㌃㌍㌔㌘㌢㌣㌦㌧㌫㌶㌻㍉㍊㍍㍑㍗㎎㎏㎜㎝㎞㎡㏄％￠",
	"ideographic-space": "\u3000",
	// Spaces of every width but the unbreakable ones; all may end a line and vanish there.
	space: " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f",
	// Nothing breaks beside these (UAX #14 classes GL and WJ).
	glue: "\u00a0\u2007\u202f\u2011\u2060\ufeff",
	// Marks that belong to what follows them: bullets, circled numbers, ※.
	"note-mark":
		"※＊†‡■□●○◎◆◇▶►▷▲△▼▽◀①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿❶❷❸❹❺❻❼❽❾❿☆★✓✔☑☐⚠ℹ",
	ideograph: "〇〆〻々",
};

const byCodePoint = new Map<number, CharacterClass>();
for (const [name, characters] of Object.entries(LISTED)) {
	for (const character of characters) {
		const codePoint = character.codePointAt(0) ?? 0;
		if (!byCodePoint.has(codePoint)) byCodePoint.set(codePoint, name as CharacterClass);
	}
}

const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{Nd}$/u;
/** Brackets and quotes that no list names (UAX #14 classes OP, CL and QU). */
const OPENING = /^[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}]$/u;

/** The class of one code point; of a cluster, that of its first one. */
export const classOf = (codePoint: number): CharacterClass => byCodePoint.get(codePoint) ?? classByRange(codePoint);

const classByRange = (c: number): CharacterClass => {
	if (c < 0x80) return classOfAscii(c);
	if (c >= 0x3041 && c <= 0x309f) return "hiragana";
	if ((c >= 0x30a1 && c <= 0x30ff) || (c >= 0x31f0 && c <= 0x31ff) || (c >= 0xff66 && c <= 0xff9f)) return "katakana";
	if (isIdeograph(c)) return "ideograph";
	if (c >= 0xff10 && c <= 0xff19) return "wide-digit";
	if ((c >= 0xff21 && c <= 0xff3a) || (c >= 0xff41 && c <= 0xff5a)) return "wide-letter";
	if ((c >= 0xac00 && c <= 0xd7ff) || (c >= 0x1100 && c <= 0x11ff) || (c >= 0x3131 && c <= 0x318e)) return "hangul";
	const character = String.fromCodePoint(c);
	if (LETTER.test(character)) return "letter";
	if (OPENING.test(character)) return "opening";
	if (CLOSING.test(character)) return "closing";
	return DIGIT.test(character) ? "digit" : "other";
};

const classOfAscii = (c: number): CharacterClass => {
	if (c >= 0x30 && c <= 0x39) return "digit";
	return (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) ? "letter" : "other";
};

const isIdeograph = (c: number): boolean =>
	(c >= 0x4e00 && c <= 0x9fff) ||
	(c >= 0x3400 && c <= 0x4dbf) ||
	(c >= 0xf900 && c <= 0xfaff) ||
	(c >= 0x20000 && c <= 0x3ffff) ||
	(c >= 0x2e80 && c <= 0x2fdf) ||
	(c >= 0x3105 && c <= 0x312f);

/** Whether characters of this class are Japanese letters: the side of a Japanese-Latin boundary (JLREQ 3.2.6). */
export const isJapaneseLetter = (name: CharacterClass): boolean => JAPANESE.has(name);

const JAPANESE: ReadonlySet<CharacterClass> = new Set([
	"hiragana",
	"katakana",
	"ideograph",
	"small-kana",
	"prolonged",
	"iteration",
]);

/** Whether a code point stands in katakana words: small ones, ー and the half-width forms too. */
export const isKatakana = (c: number): boolean =>
	(c >= 0x30a1 && c <= 0x30fe && c !== 0x30fb) || (c >= 0x31f0 && c <= 0x31ff) || (c >= 0xff66 && c <= 0xff9f);

/** Whether a code point is hiragana, small or not. */
export const isHiragana = (c: number): boolean => c >= 0x3041 && c <= 0x309f;

/** Whether characters of this class make Latin words: letters and digits of any alphabetic script. */
export const isLatin = (name: CharacterClass): boolean => name === "letter" || name === "digit";
