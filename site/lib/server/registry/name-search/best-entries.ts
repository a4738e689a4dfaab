// The best so many of many entries: a heap with the worst of them on top. Of two with one weight the
// lower entry is better.

/** Keeps at most `most` entries. */
export class BestEntries {
	readonly #entries: Uint32Array;
	readonly #weights: Float32Array;
	readonly #most: number;
	size = 0;
	/** What an entry must weigh at least to be kept. */
	least = Number.NEGATIVE_INFINITY;

	constructor(most: number) {
		this.#entries = new Uint32Array(most);
		this.#weights = new Float32Array(most);
		this.#most = most;
	}

	/** Whether an entry of this weight would be kept. */
	takes(weight: number, entry: number): boolean {
		return this.size < this.#most || this.#isWorse(0, weight, entry);
	}

	/** Adds an entry that `takes` holds for; the worst one leaves when there is no room. */
	add(weight: number, entry: number): void {
		if (this.size < this.#most) {
			this.size += 1;
			this.#rise(this.size - 1, weight, entry);
		} else {
			this.#sink(weight, entry);
		}
		if (this.size === this.#most) this.least = this.#weights[0] as number;
	}

	/** What is kept, the best first, with what each weighs. */
	sorted(): { entries: Uint32Array; weights: Float32Array } {
		const order = Array.from({ length: this.size }, (_, at) => at).sort(
			(one, other) =>
				(this.#weights[other] as number) - (this.#weights[one] as number) ||
				(this.#entries[one] as number) - (this.#entries[other] as number),
		);
		return {
			entries: Uint32Array.from(order, (at) => this.#entries[at] as number),
			weights: Float32Array.from(order, (at) => this.#weights[at] as number),
		};
	}

	#isWorse(at: number, weight: number, entry: number): boolean {
		const held = this.#weights[at] as number;
		return held < weight || (held === weight && (this.#entries[at] as number) > entry);
	}

	#put(at: number, weight: number, entry: number): void {
		this.#weights[at] = weight;
		this.#entries[at] = entry;
	}

	#rise(from: number, weight: number, entry: number): void {
		let at = from;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (this.#isWorse(parent, weight, entry)) break;
			this.#put(at, this.#weights[parent] as number, this.#entries[parent] as number);
			at = parent;
		}
		this.#put(at, weight, entry);
	}

	#sink(weight: number, entry: number): void {
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= this.size) break;
			const right = child + 1;
			if (
				right < this.size &&
				this.#isWorse(right, this.#weights[child] as number, this.#entries[child] as number)
			) {
				child = right;
			}
			if (!this.#isWorse(child, weight, entry)) break;
			this.#put(at, this.#weights[child] as number, this.#entries[child] as number);
			at = child;
		}
		this.#put(at, weight, entry);
	}
}
