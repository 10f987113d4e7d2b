import { composeCut } from "./compose-cut.ts";
import { composeWhole } from "./compose-whole.ts";
import type { ComposedScreen, ScreenForm } from "./composed-screen.ts";
import type { EditionElement, ScreenContext } from "./screen-context.ts";
import { layLayers, loosen } from "./screen-layers.ts";

/** Shares of the usual space between elements that are tried in turn. */
const LOOSENESS = [1, 0.9, 0.8, 0.7, 0.6, 0.5];

/** Lays out one phone's elements and finds its height. */
export const composeScreen = (
	elements: readonly EditionElement[],
	form: ScreenForm,
	context: ScreenContext,
): ComposedScreen => {
	if (form.kind === "cut") {
		const { looseness } = context.style.phone.cut.spacings[form.spacing];
		const close = { ...context, looseness };
		return composeCut(loosen(layLayers(elements, close), looseness, close), form, close);
	}
	const layers = layLayers(elements, context);
	// Rather less space between elements than a taller phone: the steps' rhythm stays.
	const screens = LOOSENESS.map((looseness) => composeWhole(loosen(layers, looseness, context), context));
	const [usual] = screens;
	if (usual === undefined) throw new Error("no looseness to try");
	return screens.find(({ height }) => height < usual.height) ?? usual;
};
