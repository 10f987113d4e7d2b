// Writes assets/color/srgb.icc: sRGB (IEC 61966-2-1) as an ICC profile of version 4 (ISO 15076-1), exact and in a sixth
// of the bytes of a profile with tables. Every number is that of the standards. Usage: node scripts/make-profile.mjs
import { writeFileSync } from "node:fs";

const HEADER = 128;

const join = (...parts) =>
	Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part)));
const uint32 = (...values) =>
	join(...values.map((value) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value])));
const uint16 = (value) => Buffer.from([value >>> 8, value]);
/** Numbers with 16 bits behind the point. */
const fixed = (...values) => uint32(...values.map((value) => Math.round(value * 0x10000)));

const xyz = (...values) => join("XYZ \0\0\0\0", fixed(...values));
/** One text, in American English. */
const text = (words) => {
	const units = Buffer.from(words, "utf16le").swap16();
	return join("mluc\0\0\0\0", uint32(1, 12), "enUS", uint32(units.length, 28), units);
};

/** The white of D50, to which profiles are adapted. */
const WHITE = [0.9642, 1, 0.8249];
/** Linear below d, else a power (function type 3): g a b c d of IEC 61966-2-1. */
const curve = join("para\0\0\0\0", uint16(3), uint16(0), fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045));

/** The primaries, adapted from D65 to D50 by the Bradford matrix that stands under `chad`. */
const tags = {
	desc: text("sRGB"),
	cprt: text("No copyright, use freely"),
	wtpt: xyz(...WHITE),
	chad: join("sf32\0\0\0\0", fixed(1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)),
	rXYZ: xyz(0.43607, 0.22249, 0.01392),
	gXYZ: xyz(0.38515, 0.71687, 0.09708),
	bXYZ: xyz(0.14307, 0.06061, 0.7141),
	rTRC: curve,
	gTRC: curve,
	bTRC: curve,
};

const places = new Map();
let end = HEADER + 4 + 12 * Object.keys(tags).length;
const bodies = [];
for (const body of Object.values(tags)) {
	if (places.has(body)) continue;
	const padded = join(body, Buffer.alloc(-body.length & 3));
	places.set(body, end);
	bodies.push(padded);
	end += padded.length;
}
const table = Object.entries(tags).map(([tag, body]) => join(tag, uint32(places.get(body), body.length)));

const header = Buffer.alloc(HEADER);
uint32(end).copy(header, 0);
uint32(0x04200000).copy(header, 8);
header.write("mntrRGB XYZ ", 12, "latin1");
// A day for the day of making, which must be one: that of the standard's first edition.
join(...[1999, 10, 1, 0, 0, 0].map(uint16)).copy(header, 24);
header.write("acsp", 36, "latin1");
fixed(...WHITE).copy(header, 68);
writeFileSync(
	new URL("../assets/color/srgb.icc", import.meta.url),
	join(header, uint32(table.length), ...table, ...bodies),
);
