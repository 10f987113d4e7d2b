/** The same in the two languages in which the program speaks. */
export interface Words {
	readonly ja: string;
	readonly en: string;
}
