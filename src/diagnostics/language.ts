/** The languages in which the program itself speaks (not those of the manuals). */
export type Lang = "ja" | "en";
