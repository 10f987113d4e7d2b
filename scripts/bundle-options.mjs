// What goes into dist/: the program, the library, the line command.

/** Input of the bundler; sharp stays outside, because it is native and optional. */
export const options = {
	input: {
		main: "src/cli/main.ts",
		"progress-line": "src/cli/progress-line.ts", // a thread of main's
		index: "src/index.ts",
		lines: "src/cli/lines.ts",
	},
	platform: "node",
	external: ["sharp"],
	transform: { target: "node20" },
};
