import type { SeededChance } from '../names/seeded-chance.ts';

/** Words that come as often as they were counted. Drawing costs the logarithm of their number. */
export class WeightedWords {
	readonly words: readonly string[];
	readonly #sums: Float64Array;

	constructor(counted: readonly (readonly [word: string, count: number])[]) {
		this.words = counted.map(([word]) => word);
		this.#sums = new Float64Array(counted.length);
		let sum = 0;
		for (const [at, [, count]] of counted.entries()) {
			sum += count;
			this.#sums[at] = sum;
		}
	}

	/** Reads `word count word count …`. */
	static read(line: string): WeightedWords {
		const cells = line.split(' ');
		const counted = Array.from(
			{ length: cells.length / 2 },
			(_, at) => [cells[2 * at] ?? '', Number(cells[2 * at + 1])] as const,
		);
		return new WeightedWords(counted);
	}

	/** One of the words. */
	draw(chance: SeededChance): string {
		const wanted = chance.next() * (this.#sums.at(-1) ?? 0);
		let [from, to] = [0, this.#sums.length - 1];
		while (from < to) {
			const middle = (from + to) >> 1;
			if ((this.#sums[middle] ?? 0) > wanted) to = middle;
			else from = middle + 1;
		}
		return this.words[from] ?? '';
	}
}
