/** A moment, and the next one at which something that was compared with it will be otherwise. */
export class Clock {
	readonly now: Date;
	#next = Number.POSITIVE_INFINITY;

	constructor(now: Date) {
		this.now = now;
	}

	/** Tells whether a moment has come, and remembers it while it has not. */
	hasCome(moment: number): boolean {
		const come = moment <= this.now.getTime();
		if (!come) this.#next = Math.min(this.#next, moment);
		return come;
	}

	/** The first remembered moment; `null` when the clock alone will change nothing. */
	get changesAt(): Date | null {
		return Number.isFinite(this.#next) ? new Date(this.#next) : null;
	}
}
