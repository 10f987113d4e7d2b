/** What the tests use of fontkit, to compare with. */
declare module "fontkit" {
	export const create: (bytes: Buffer) => {
		layout(text: string): { readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number }[] };
	};
}
