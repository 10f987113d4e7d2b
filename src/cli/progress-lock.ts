/** The states of the progress line, in the one Int32 that the program and the line's thread share. */
export const LINE = { hidden: 0, writing: 1, shown: 2, over: 3 } as const;

/** What the thread of the progress line is given. */
export interface LineWorkerData {
	readonly state: Int32Array;
}

/** Ends the line's life, waiting while the thread is amid it. Whether it is still on the terminal. */
export const closeLine = (state: Int32Array): boolean => {
	for (;;) {
		const now = Atomics.load(state, 0);
		if (now !== LINE.writing && Atomics.compareExchange(state, 0, now, LINE.over) === now) return now === LINE.shown;
	}
};

/** Writes the line, unless its life has ended. */
export const showLine = (state: Int32Array, write: () => void): void => {
	const now = Atomics.load(state, 0);
	if (now === LINE.over || Atomics.compareExchange(state, 0, now, LINE.writing) !== now) return;
	write();
	Atomics.store(state, 0, LINE.shown);
};
