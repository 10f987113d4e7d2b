/** How the program ends. */
export const EXIT_CODE = {
	fine: 0,
	/** Errors in the input, or warnings with `--strict`. */
	input: 1,
	/** Wrong usage of the command line. */
	usage: 2,
	/** A bug of the program (EX_SOFTWARE of sysexits.h). */
	bug: 70,
} as const;
