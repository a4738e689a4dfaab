// One line a second at most, so that a long build is seen to live and a log stays readable.

const EVERY = 1000;

/** Says how far a piece of work is, once it takes longer than a second. */
export class Progress {
	readonly #say: (line: string) => void;
	#started = 0;
	#next = 0;
	#done = 0;
	#label = '';

	constructor(say: (line: string) => void) {
		this.#say = say;
	}

	/** Begins a piece of work. */
	start(label: string): void {
		this.#label = label;
		this.#done = 0;
		this.#started = performance.now();
		this.#next = this.#started + EVERY;
	}

	/** Counts what was done of it. Looks at the clock every 256th time: rows come by the million. */
	add(count = 1): void {
		this.#done += count;
		if (count > 1 || (this.#done & 255) === 0) this.#report();
	}

	#report(): void {
		const now = performance.now();
		if (now < this.#next) return;
		this.#next = now + EVERY;
		const rate = Math.round((this.#done / (now - this.#started)) * 1000);
		this.#say(
			`${this.#label}: ${this.#done.toLocaleString('en')} rows, ${rate.toLocaleString('en')} rows/s`,
		);
	}
}
