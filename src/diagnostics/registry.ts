import type { CodeEntry } from "./code.ts";
import { colorCodes } from "./codes/color.ts";
import { fileCodes } from "./codes/file.ts";
import { fileTargetCodes } from "./codes/file-target.ts";
import { flowCodes } from "./codes/flow.ts";
import { fontCodes } from "./codes/font.ts";
import { formatCodes } from "./codes/format.ts";
import { imageCodes } from "./codes/image.ts";
import { layoutCodes } from "./codes/layout.ts";
import { qrCodes } from "./codes/qr.ts";
import { screenCodes } from "./codes/screen.ts";
import { textCodes } from "./codes/text.ts";
import { textAdviceCodes } from "./codes/text-advice.ts";
import { urlCodes } from "./codes/url.ts";
import { yamlCodes } from "./codes/yaml.ts";

/** Every diagnostic of the program. Codes are API: they are added, never renamed. */
export const registry = {
	...yamlCodes,
	...formatCodes,
	...textCodes,
	...textAdviceCodes,
	...flowCodes,
	...screenCodes,
	...qrCodes,
	...urlCodes,
	...imageCodes,
	...fontCodes,
	...colorCodes,
	...layoutCodes,
	...fileCodes,
	...fileTargetCodes,
};

/** A diagnostic's code, such as `screen/unknown-label`. */
export type Code = keyof typeof registry & string;

/** The values that a code's sentences need. */
export type ParamsOf<C extends Code> = (typeof registry)[C] extends CodeEntry<infer Params> ? Params : never;
