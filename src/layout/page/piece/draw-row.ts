import { emptyFrame, type Frame } from "../../../document/frame.ts";
import { joinFrames, type PlacedFrame } from "../../../document/move-frame.ts";

/** Frames side by side in a row of this height, each centred on its middle, with `gap` points between them. */
export const joinRow = (frames: readonly Frame[], height: number, gap: number): Frame => {
	const placed: PlacedFrame[] = [];
	let x = 0;
	for (const frame of frames) {
		placed.push({ frame, x, y: (height - frame.height) / 2 });
		x += frame.width + gap;
	}
	return frames.length === 0 ? emptyFrame(0, height) : joinFrames({ width: x - gap, height }, placed);
};

/** Frames under one another with `gap` points between them, as wide as the widest. */
export const joinStack = (frames: readonly Frame[], gap: number): Frame => {
	const placed: PlacedFrame[] = [];
	let y = 0;
	for (const frame of frames) {
		placed.push({ frame, x: 0, y });
		y += frame.height + gap;
	}
	const width = Math.max(0, ...frames.map((frame) => frame.width));
	return joinFrames({ width, height: Math.max(0, y - gap) }, placed);
};
