import type { Screenshot } from "./screen.ts";
import type { SourcedText } from "./sourced-text.ts";

/**
 * A picture of the manual as it goes into the document: upright, sRGB or grey, without transparency and metadata, cropped,
 * blacked out and no larger than printing needs.
 */
export interface LoadedPicture {
	/** JPEG, or PNG without alpha. */
	readonly bytes: Uint8Array;
	/** Its size on paper, in points. */
	readonly width: number;
	readonly height: number;
	/** The part of the upright picture that it shows, in fractions: what was asked for, on whole pixels. */
	readonly shown: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The pictures of an edition. One that could not be loaded is not there; why, was reported. */
export interface Pictures {
	/** By the very object in the edition. */
	readonly screenshots: ReadonlyMap<Screenshot<SourcedText>, LoadedPicture>;
	readonly logo: LoadedPicture | null;
}

/** Of an edition without pictures. */
export const NO_PICTURES: Pictures = { screenshots: new Map(), logo: null };
