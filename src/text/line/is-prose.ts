import type { TextItem } from "./inline-item.ts";

/** Whether characters are those of sentences: not to be typed or compared exactly, nor an address. */
export const isProse = (item: TextItem<unknown>): boolean => item.breaking !== "literal" && item.breaking !== "url";
