import { closestWord } from "../diagnostics/closest-word.ts";
import type { Named } from "./collect-names.ts";

/** So many unknown names of an edition get a suggestion; who has more has another fault than misspelled names. */
const MOST_SUGGESTIONS = 50;

/** Finds the names that were probably meant by unknown ones. */
export class NameSuggester {
	readonly #names: ReadonlyMap<string, Named>;
	readonly #ofKinds = new Map<string, readonly string[]>();
	/** Every unknown name is asked for again by each text that holds it. */
	readonly #answers = new Map<string, string | null>();

	constructor(names: ReadonlyMap<string, Named>) {
		this.#names = names;
	}

	/** The nearest name of these kinds (of all, where none is given), or of the words besides; null where none is near. */
	suggest(name: string, kinds: readonly Named["kind"][] = [], besides: readonly string[] = []): string | null {
		const key = JSON.stringify([name, kinds, besides]);
		const known = this.#answers.get(key);
		if (known !== undefined) return known;
		if (this.#answers.size >= MOST_SUGGESTIONS) return null;
		const answer = closestWord(name, [...this.#namesOf(kinds), ...besides]);
		this.#answers.set(key, answer);
		return answer;
	}

	#namesOf(kinds: readonly Named["kind"][]): readonly string[] {
		const key = kinds.join(" ");
		const known = this.#ofKinds.get(key);
		if (known !== undefined) return known;
		const entries = [...this.#names].filter(([, named]) => kinds.length === 0 || kinds.includes(named.kind));
		const names = entries.map(([name]) => name);
		this.#ofKinds.set(key, names);
		return names;
	}
}
