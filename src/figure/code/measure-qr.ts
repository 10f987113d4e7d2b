import { mm, toMillimetres } from "../../base/length.ts";
import type { Sink } from "../../diagnostics/sink.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Style } from "../../style/style.ts";
import { QUIET_ZONE } from "./draw-qr.ts";
import type { QrModules } from "./encode-qr.ts";

/** Longer payloads get a larger block, so that their symbol reaches 26 mm (TOKENS.md section 9). */
const LONG_PAYLOAD = 60;

/** Largest edge that a manual may ask for, in millimetres (format.md). */
const LARGEST_EDGE = 120;

/**
 * The edge of a code's block with quiet zone, in points: `size` where the author gave one, else that of TOKENS.md
 * section 9. A `payload` of null is an address that is not known yet.
 */
export const qrEdge = (size: number | null, payload: string | null, style: Style): number => {
	if (size !== null) return size;
	if (style.density === "compact") return style.mm(26.5);
	return style.mm([...(payload ?? "")].length > LONG_PAYLOAD ? 31.5 : 30);
};

/** The edge of one module in points, where the block is `edge` points wide. */
const moduleSize = (modules: QrModules, edge: number): number => edge / (modules.size + 2 * QUIET_ZONE);

/** Reports modules that print so small that cameras miss them: below 0.4 mm a warning, below 0.5 mm a note. */
export const reportQrDensity = (modules: QrModules, edge: number, span: Span, sink: Sink): void => {
	const module = moduleSize(modules, edge);
	// A thousandth of a point for what rounding does to a size that was chosen to fit exactly.
	if (module > mm(0.5) - 0.001) return;
	const blocks = modules.size + 2 * QUIET_ZONE;
	const params = {
		module: Math.round(toMillimetres(module) * 100) / 100,
		edge: Math.round(toMillimetres(edge) * 10) / 10,
		enough: Math.min(LARGEST_EDGE, Math.ceil(blocks * 0.5)),
	};
	sink.report(module < mm(0.4) - 0.001 ? "qr/dense" : "qr/small-modules", span, params);
};
