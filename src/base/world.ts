/** Why a file of the manual could not be read. */
export type FileFault = "missing" | "folder" | "outside" | "special" | "unreadable" | "too-large";

/** What reading a file gives: its bytes, or why not. */
export type FileResult =
	| { readonly kind: "bytes"; readonly bytes: Uint8Array }
	| { readonly kind: "fault"; readonly fault: FileFault };

/**
 * Everything the compiler may ask of the outside. The command line has the real one, tests bring their own; no other
 * place reads files, the clock or the environment.
 */
export interface World {
	/**
	 * Reads a file that the manual names, `path` relative to the manual's folder, with either slash. Symbolic links are
	 * followed first, and what then lies outside the folder is the fault "outside"; devices and pipes are "special".
	 */
	readonly readManualFile: (path: string) => FileResult;
	/**
	 * Reads one of the program's own files, by its path from the package's root (`fonts/DejaVuSans.ttf`).
	 * @throws Error where it is missing: the program is then not whole.
	 */
	readonly readProgramFile: (path: string) => Uint8Array;
}
