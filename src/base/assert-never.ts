/**
 * Marks the branch of a `switch` that no value reaches; the compiler refuses the call while a case is missing.
 * @throws Error always: reaching it is a bug of this program.
 */
export const assertNever = (value: never): never => {
	throw new Error(`unexpected value: ${JSON.stringify(value)}`);
};
