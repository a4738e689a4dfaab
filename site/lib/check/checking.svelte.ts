// What happens on the device between a text or a picture and its answer. Only the newest counts.
import { registerNow } from '#lib/offline/register-clock.ts';
import type { ClockFault } from '#lib/verify/device-clock.ts';
import type { CheckAnswer } from './check-pasted.ts';
import type { PictureReading } from './read-picture.ts';

export type Shown = CheckAnswer | { readonly type: Exclude<PictureReading['outcome'], 'found'> };

/** Checks texts and pictures, one after the other. */
export class Checking {
	/** What is being done, so that the page can say it. */
	work = $state<'checking' | 'reading'>();
	answer = $state.raw<Shown>();
	/** How wrong the clock of the device is; `undefined` until something was checked. */
	clock = $state.raw<ClockFault>();
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
				checkedAt: registerNow().toISOString(),
			};
		}
		if (turn !== this.#turn) return;
		this.work = undefined;
		this.answer = answer;
	}

	async #check(text: string, meant: string): Promise<CheckAnswer> {
		const [{ checkPasted }, { openDeviceClock }] = await Promise.all([
			import('./check-pasted.ts'),
			import('#lib/verify/device-clock.ts'),
		]);
		const clock = await openDeviceClock();
		const by = { origin: location.origin, fetch, now: clock.now };
		const answer = await checkPasted(text, meant, by);
		this.clock = clock.fault();
		return answer;
	}

	/** Checks a text; `meant` is the shop that it should belong to, if said. */
	text(text: string, meant: string): Promise<void> {
		return this.#do('checking', () => this.#check(text, meant));
	}

	/** Reads the code in a picture and checks what it holds. */
	picture(file: File, meant: string): Promise<void> {
		return this.#do('reading', async () => {
			const reading = await import('./read-picture.ts')
				.then(({ readPicture }) => readPicture(file))
				.catch(() => ({ outcome: 'not-loaded' }) as const);
			if (reading.outcome !== 'found') return { type: reading.outcome };
			return this.#check(reading.text, meant);
		});
	}
}
