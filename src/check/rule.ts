import type { Sink } from "../diagnostics/sink.ts";
import type { Edition } from "../model/edition.ts";
import type { Manual } from "../model/manual.ts";

/** One thing that is proved of every edition: what is wrong goes to the sink. */
export type Rule = (manual: Manual, edition: Edition, sink: Sink) => void;
