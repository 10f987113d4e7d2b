/** The icons that a manual may name, in the order of the format's description. */
export const ICON_NAMES = [
	"globe",
	"lock",
	"phone",
	"gear",
	"pc",
	"camera",
	"mail",
	"key",
	"card",
	"bell",
	"wifi",
	"printer",
	"fingerprint",
	"person",
	"download",
	"qr",
	"check",
	"clock",
	"shield",
	"chart",
	"app",
	"warning",
] as const;

/** The name of an icon. */
export type IconName = (typeof ICON_NAMES)[number];
