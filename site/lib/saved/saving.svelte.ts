// The state of one subject's save button. What looks whether it is saved comes after the page is there:
// nobody waits for it. The store itself is for those who save, and for what they saved.
import type { CreditRecord, Subject } from '@zhixin/api-client';
import { noteSaved } from '#lib/install/looked-up.ts';
import type { SavedEntry } from './listed-entry.ts';
import type { StoreFailure } from './store-failure.ts';

/** What the button last did. */
export type SavingOutcome =
	| { readonly did: 'nothing' | 'saving' | 'kept' | 'no-room' | 'listed' | 'removed' }
	| { readonly did: 'failed'; readonly failure: StoreFailure };

const load = () =>
	Promise.all([
		import('./saved-store.ts'),
		import('./save-subject.ts'),
		import('./store-failure.ts'),
	] as const);

export class Saving {
	isSaved = $state(false);
	outcome = $state.raw<SavingOutcome>({ did: 'nothing' });
	/** What was removed last, with its note: pressed again, it is back as it was. */
	#removed: SavedEntry | undefined;

	/** Looks whether a subject is saved, and notes that its present release was looked at. */
	async look(uscc: string, release: string | null): Promise<void> {
		this.outcome = { did: 'nothing' };
		this.#removed = undefined;
		try {
			const { isSomethingSaved } = await import('./first-look.ts');
			this.isSaved = await isSomethingSaved(uscc);
			if (!this.isSaved) return;
			const [{ changeSaved, findSaved }] = await load();
			const entry = await findSaved(uscc);
			this.isSaved = entry !== undefined;
			if (entry && release && entry.release !== release) await changeSaved(uscc, { release });
		} catch {
			this.isSaved = false;
		}
	}

	/** Saves the subject, or takes it out again. */
	async toggle(
		subject: Pick<Subject, 'uscc' | 'name' | 'provenance'>,
		records: readonly CreditRecord[],
		release: string | null,
	): Promise<void> {
		if (this.outcome.did === 'saving') return;
		this.outcome = { did: 'saving' };
		const modules = await load().catch(() => undefined);
		if (modules === undefined) {
			this.outcome = { did: 'failed', failure: 'not-loaded' };
			return;
		}
		const [{ removeSaved }, { entryOf, saveSubject }, { storeFailure }] = modules;
		try {
			if (this.isSaved) {
				this.#removed = await removeSaved(subject.uscc);
				this.isSaved = false;
				this.outcome = { did: 'removed' };
				return;
			}
			const broughtIn = await saveSubject(this.#removed ?? entryOf(subject, records, release));
			this.isSaved = true;
			noteSaved();
			if (broughtIn === 'kept' || broughtIn === 'no-room') this.outcome = { did: broughtIn };
			else this.outcome = { did: 'listed' };
		} catch (cause) {
			this.outcome = { did: 'failed', failure: storeFailure(cause) };
		}
	}
}
