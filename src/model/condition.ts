import type { VariantName, VariantValue } from "./ids.ts";

/** Which variants keep a thing: every name must match one of its values. Empty: always. */
export type Condition = ReadonlyMap<VariantName, readonly VariantValue[]>;

/** Something that only some variants keep. */
export interface Conditional<Value> {
	readonly only: Condition;
	readonly value: Value;
}
