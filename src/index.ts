export type { FileFault, FileResult, World } from "./base/world.ts";
export { layEdition, readManual, resolveEdition } from "./compile.ts";
export type { Document } from "./document/document.ts";
export type { Edition } from "./model/edition.ts";
export type { Manual } from "./model/manual.ts";
export { writePdf } from "./output/pdf/write-pdf.ts";
