// The check of a pasted page while it runs; what was asked before it is forgotten.
import type { PageAnswer, PastedPage } from './check-pasted-page.ts';

/** What the page shows of a check. */
export class PageChecking {
	isWorking = $state(false);
	hasFailed = $state(false);
	answer = $state.raw<PageAnswer>();
	#turn = 0;

	/** Checks a page on the device. */
	async check(page: PastedPage): Promise<void> {
		this.#turn += 1;
		const turn = this.#turn;
		this.isWorking = true;
		this.hasFailed = false;
		this.answer = undefined;
		let answer: PageAnswer | undefined;
		try {
			const { checkPastedPage } = await import('./check-pasted-page.ts');
			answer = await checkPastedPage(page, location.origin, fetch);
		} catch {
			// A part of the program could not be fetched: there is no network.
			answer = undefined;
		}
		if (turn !== this.#turn) return;
		this.isWorking = false;
		this.hasFailed = answer === undefined;
		this.answer = answer;
	}
}
