// What happens on the device between a text or a picture and its answer. Only the newest counts.
import type { CheckAnswer } from './check-pasted.ts';
import type { PictureReading } from './read-picture.ts';

export type Shown = CheckAnswer | { readonly type: Exclude<PictureReading['outcome'], 'found'> };

/** Checks texts and pictures, one after the other. */
export class Checking {
	/** What is being done, so that the page can say it. */
	work = $state<'checking' | 'reading'>();
	answer = $state.raw<Shown>();
	#turn = 0;

	async #do(work: 'checking' | 'reading', job: () => Promise<Shown>): Promise<void> {
		this.#turn += 1;
		const turn = this.#turn;
		this.work = work;
		this.answer = undefined;
		let answer: Shown;
		try {
			answer = await job();
		} catch {
			// A part of the program could not be fetched: there is no network.
			answer = {
				type: 'shop',
				verdict: 'cannot-check',
				shop: undefined,
				uscc: undefined,
				badges: [],
				comparison: 'not-asked',
				checkedAt: new Date().toISOString(),
			};
		}
		if (turn !== this.#turn) return;
		this.work = undefined;
		this.answer = answer;
	}

	/** Checks a text; `meant` is the shop that it should belong to, if said. */
	text(text: string, meant: string): Promise<void> {
		return this.#do('checking', async () => {
			const { checkPasted } = await import('./check-pasted.ts');
			return checkPasted(text, meant, { origin: location.origin, fetch });
		});
	}

	/** Reads the code in a picture and checks what it holds. */
	picture(file: File, meant: string): Promise<void> {
		return this.#do('reading', async () => {
			const reading = await import('./read-picture.ts')
				.then(({ readPicture }) => readPicture(file))
				.catch(() => ({ outcome: 'not-loaded' }) as const);
			if (reading.outcome !== 'found') return { type: reading.outcome };
			const { checkPasted } = await import('./check-pasted.ts');
			return checkPasted(reading.text, meant, { origin: location.origin, fetch });
		});
	}
}
