/**
 * Widths of columns that together take `available`. Columns whose widest line fits into an even share get that line's
 * width, the others share what is left by the roots of theirs, so that long texts get more, but not all. Where
 * everything fits, what is left over is shared in proportion.
 */
export const shareWidth = (natural: readonly number[], available: number): readonly number[] => {
	const total = natural.reduce((sum, width) => sum + width, 0);
	if (total <= 0) return natural.map(() => available / natural.length);
	if (total <= available) return natural.map((width) => (width / total) * available);
	const fixed = new Map<number, number>();
	let left = available;
	let open = natural.map((_, index) => index);
	for (;;) {
		const share = left / open.length;
		const small = open.filter((index) => (natural[index] ?? 0) <= share);
		if (small.length === 0) break;
		for (const index of small) {
			fixed.set(index, natural[index] ?? 0);
			left -= natural[index] ?? 0;
		}
		open = open.filter((index) => !small.includes(index));
	}
	const roots = open.reduce((sum, index) => sum + Math.sqrt(natural[index] ?? 0), 0);
	return natural.map((width, index) => fixed.get(index) ?? (left * Math.sqrt(width)) / roots);
};
