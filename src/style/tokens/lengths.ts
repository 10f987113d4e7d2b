/** What the design's lengths become in one density. */
export interface Lengths {
	/** Of sizes of type, which are points already. */
	readonly scale: number;
	readonly compact: boolean;
	/** Points of so many millimetres of the design, the scale applied. */
	readonly mm: (millimetres: number) => number;
}
