// The page of what was saved: what the device holds, and what was just taken out of it. Whatever the
// device refuses is said, and what stands on the screen stays.
import { askToBringIn, askToFollow } from '#lib/offline/ask-worker.ts';
import type { SavedEntry } from './listed-entry.ts';
import { readShelf, type Shelf, type ShownSaved } from './read-shelf.ts';
import { changeSaved, clearViewed, deleteAll, putSaved, removeSaved } from './saved-store.ts';
import { type StoreFailure, storeFailure } from './store-failure.ts';

/** A line of the list: a saved business, or the place of one that was just removed. */
export type Line =
	| { readonly is: 'saved'; readonly shown: ShownSaved }
	| { readonly is: 'removed'; readonly entry: SavedEntry; readonly name: string };

/** What came of a note; `gone`: what it is about is not saved any more. */
export type NoteOutcome = 'saved' | 'gone' | 'failed';

const savedAt = (line: Line) => (line.is === 'saved' ? line.shown.entry : line.entry).savedAt;

export class OpenShelf {
	shelf = $state.raw<Shelf>();
	failure = $state<StoreFailure>();
	isOldestFirst = $state(false);
	isDeleted = $state(false);
	#removed = $state.raw<readonly Extract<Line, { is: 'removed' }>[]>([]);
	/** Taken out in another tab while its note was written here: it stays, with what was typed. */
	#gone = $state.raw<readonly ShownSaved[]>([]);
	#asked = new Set<string>();

	/** The list, in the order that was chosen. */
	readonly lines = $derived.by((): readonly Line[] => {
		const present = new Set(this.shelf?.saved.map(({ entry }) => entry.uscc));
		const gone = this.#gone.filter(({ entry }) => !present.has(entry.uscc));
		const saved: Line[] = [...(this.shelf?.saved ?? []), ...gone].map((shown) => ({
			is: 'saved',
			shown,
		}));
		const removed = this.#removed.filter(({ entry }) => !present.has(entry.uscc));
		const lines = [...saved, ...removed].sort((a, b) => savedAt(b).localeCompare(savedAt(a)));
		return this.isOldestFirst ? lines.reverse() : lines;
	});

	/** Reads what the device holds. */
	async read(): Promise<void> {
		try {
			this.shelf = await readShelf();
			this.failure = undefined;
		} catch (cause) {
			this.failure = storeFailure(cause);
		}
	}

	/** Reads, catches up with the register, has what is missing read from it, and reads again. */
	async open(): Promise<void> {
		askToFollow();
		await this.read();
		// Of one from a file that was looked at before, some is kept, though it was never read whole.
		const isMissing = ({ entry, kept }: ShownSaved) =>
			(kept === undefined || entry.name === null) && !this.#asked.has(entry.uscc);
		const missing = (this.shelf?.saved ?? []).filter(isMissing).map(({ entry }) => entry.uscc);
		if (missing.length === 0 || !navigator.onLine) return;
		for (const code of missing) this.#asked.add(code);
		await askToBringIn(missing);
		await this.read();
	}

	/** Writes a note. */
	async note(shown: ShownSaved, note: string): Promise<NoteOutcome> {
		const { uscc } = shown.entry;
		try {
			if (await changeSaved(uscc, { note })) {
				this.#show(uscc, note);
				return 'saved';
			}
			this.#gone = [...this.#gone.filter(({ entry }) => entry.uscc !== uscc), shown];
			return 'gone';
		} catch {
			return 'failed';
		}
	}

	/** Takes one out; its place says so until it is put back or the page is left. */
	async remove({ entry, name }: ShownSaved): Promise<void> {
		await this.#change(async () => {
			const removed = (await removeSaved(entry.uscc)) ?? entry;
			const line = { is: 'removed', entry: removed, name: name ?? entry.uscc } as const;
			this.#removed = [...this.#removed, line];
			this.#forgetGone(entry.uscc);
			// It may come back from a file, which brings no name.
			this.#asked.delete(entry.uscc);
		});
	}

	/** Puts one back as it was, with its note. */
	async putBack(entry: SavedEntry): Promise<void> {
		await this.#change(async () => {
			await putSaved(entry);
			this.#removed = this.#removed.filter((one) => one.entry.uscc !== entry.uscc);
			this.#forgetGone(entry.uscc);
		});
	}

	/** Forgets what was viewed. */
	clearViewed = (): Promise<void> => this.#change(clearViewed);

	/** Forgets everything. */
	async deleteAll(): Promise<void> {
		await this.#change(async () => {
			await deleteAll();
			this.#removed = [];
			this.#gone = [];
			this.isDeleted = true;
		});
	}

	#forgetGone(uscc: string): void {
		this.#gone = this.#gone.filter(({ entry }) => entry.uscc !== uscc);
	}

	/** Until it is read again, the list says what was just written. */
	#show(uscc: string, note: string): void {
		const saved = this.shelf?.saved.map((shown) =>
			shown.entry.uscc === uscc ? { ...shown, entry: { ...shown.entry, note } } : shown,
		);
		if (this.shelf && saved) this.shelf = { ...this.shelf, saved };
	}

	async #change(change: () => Promise<void>): Promise<void> {
		try {
			await change();
			await this.read();
		} catch (cause) {
			this.failure = storeFailure(cause);
		}
	}
}
