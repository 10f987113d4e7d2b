/** What is used of the encoder alone, without the package's renderers. */
declare module "qrcode/lib/core/qrcode.js" {
	/** The symbol of smallest version that holds the text. Throws where none does, and for '' and lone surrogates. */
	export function create(
		text: string,
		options: { readonly errorCorrectionLevel: "L" | "M" | "Q" | "H" },
	): {
		/** Row by row, 1 is dark. */
		readonly modules: { readonly size: number; readonly data: Uint8Array };
	};
}
