declare const brand: unique symbol;

/** A value that is only as good as its kind: a `StepId` cannot stand where a `ModeId` belongs. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
