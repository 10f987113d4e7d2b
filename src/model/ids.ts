import type { Brand } from "../base/brand.ts";

/** A BCP 47 tag (`ja`, `en`, `pt-BR`). */
export type LangTag = Brand<string, "LangTag">;

/** A mode's key in `modes`. `none` is the mode of preparation and belongs to no program. */
export type ModeId = Brand<string, "ModeId">;

/** The mode of preparation, in which a step is that names none and follows none. */
export const NO_MODE = "none" as ModeId;

/** A variant's name (`device`). */
export type VariantName = Brand<string, "VariantName">;

/** One of a variant's values (`iphone`). */
export type VariantValue = Brand<string, "VariantValue">;

/** A step's position among all steps of the manual in reading order, from 0; the same in every edition. */
export type StepId = Brand<number, "StepId">;

/** A path's position among all paths of the manual in reading order, from 0; the same in every edition. */
export type PathId = Brand<number, "PathId">;
