/** The largest manual, in bytes of UTF-8 (format.md, "Limits"). */
export const LARGEST_SOURCE = 4 * 1024 * 1024;

/** How deep maps and lists may lie in one another, aliases followed. */
export const DEEPEST_LEVEL = 100;

/** How many values, keys, maps and lists a manual may have, aliases followed. */
export const MOST_NODES = 200_000;
