import { formatKeyCodes } from "./format-keys.ts";
import { formatNameCodes } from "./format-names.ts";
import { formatValueCodes } from "./format-values.ts";

/** The codes of the subject `format/`. */
export const formatCodes = { ...formatKeyCodes, ...formatValueCodes, ...formatNameCodes };
