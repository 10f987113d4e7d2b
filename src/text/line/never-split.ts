/**
 * Strings that the phrase model divides although they are one word, one ending or one name. Found in handouts of this
 * kind; a line is divided inside one only where nothing else fits.
 */
export const NEVER_SPLIT: readonly string[] = [
	"切り替",
	"取り扱",
	"問い合わ",
	"お問い合",
	"申し込",
	"引き続",
	"読み込",
	"読み取",
	"書き込",
	"立ち上",
	"受け取",
	"受け付",
	"取り消",
	"やり直",
	"組み合わ",
	"貼り付",
	"折り返",
	"使い方",
	"一定時間",
	"再起動",
	"その他",
	"次へ",
	"という",
	"として",
	"について",
	"によって",
	"における",
	"ている",
	"てください",
	"せください",
	"かどうか",
	"ところ",
	"ので",
	"なければ",
	"たとえば",
	"すべて",
	"あらかじめ",
];

/** Endings after which the model's word counts although a string above runs over them: しようと|している. */
export const SPLIT_AFTER: readonly string[] = ["ようと"];
