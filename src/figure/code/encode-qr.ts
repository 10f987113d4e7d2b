import { create } from "qrcode/lib/core/qrcode.js";

/** The levels of error correction of ISO/IEC 18004. */
export type QrEcc = "L" | "M" | "Q" | "H";

/** The modules of a QR code, without quiet zone. */
export interface QrModules {
	readonly kind: "modules";
	/** Modules along an edge: 21 to 177. */
	readonly size: number;
	/** Row by row from the upper left, true is dark. */
	readonly dark: readonly boolean[];
}

/** More than the largest symbol of this level holds. */
export interface QrTooLong {
	readonly kind: "too-long";
	/** In UTF-8 bytes. */
	readonly length: number;
	/** Of bytes, what the level holds at most (ISO/IEC 18004, table 7, version 40). */
	readonly limit: number;
}

const BYTE_LIMITS = { L: 2953, M: 2331, Q: 1663, H: 1273 } as const satisfies Record<QrEcc, number>;

/** Version 40-L holds so many digits, and never more of anything else. */
const MOST_CHARACTERS = 7089;

const TOO_LONG = "The amount of data is too big";

/**
 * The smallest QR code that holds the payload. Lone surrogates, which no encoding has, count as U+FFFD; a payload of
 * nothing is encoded as one blank, so that there is a symbol to draw.
 */
export const encodeQr = (payload: string, ecc: QrEcc): QrModules | QrTooLong => {
	const bytes = new TextEncoder().encode(payload === "" ? " " : payload);
	const tooLong: QrTooLong = { kind: "too-long", length: bytes.length, limit: BYTE_LIMITS[ecc] };
	// Asked first, because the encoder weighs every way to segment a text before it counts it.
	if (payload.length > MOST_CHARACTERS) return tooLong;
	try {
		const { size, data } = create(new TextDecoder().decode(bytes), { errorCorrectionLevel: ecc }).modules;
		return { kind: "modules", size, dark: Array.from(data, (value) => value === 1) };
	} catch (error) {
		if (error instanceof Error && error.message.startsWith(TOO_LONG)) return tooLong;
		throw error;
	}
};
