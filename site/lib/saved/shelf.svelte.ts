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

const savedAt = (line: Line) => (line.is === 'saved' ? line.shown.entry : line.entry).savedAt;

export class OpenShelf {
	shelf = $state.raw<Shelf>();
	failure = $state<StoreFailure>();
	isOldestFirst = $state(false);
	isDeleted = $state(false);
	#removed = $state.raw<readonly Extract<Line, { is: 'removed' }>[]>([]);
	#asked = new Set<string>();

	/** The list, in the order that was chosen. */
	readonly lines = $derived.by((): readonly Line[] => {
		const saved: Line[] = (this.shelf?.saved ?? []).map((shown) => ({ is: 'saved', shown }));
		const present = new Set(this.shelf?.saved.map(({ entry }) => entry.uscc));
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
		const isMissing = ({ entry, kept }: ShownSaved) =>
			kept === undefined && !this.#asked.has(entry.uscc);
		const missing = (this.shelf?.saved ?? []).filter(isMissing).map(({ entry }) => entry.uscc);
		if (missing.length === 0 || !navigator.onLine) return;
		for (const code of missing) this.#asked.add(code);
		await askToBringIn(missing);
		await this.read();
	}

	/** Writes a note; `false` where the device would not take it. */
	async note(uscc: string, note: string): Promise<boolean> {
		try {
			await changeSaved(uscc, { note });
			this.#show(uscc, note);
			return true;
		} catch {
			return false;
		}
	}

	/** Takes one out; its place says so until it is put back or the page is left. */
	async remove({ entry, name }: ShownSaved): Promise<void> {
		await this.#change(async () => {
			const removed = (await removeSaved(entry.uscc)) ?? entry;
			const line = { is: 'removed', entry: removed, name: name ?? entry.uscc } as const;
			this.#removed = [...this.#removed, line];
		});
	}

	/** Puts one back as it was, with its note. */
	async putBack(entry: SavedEntry): Promise<void> {
		await this.#change(async () => {
			await putSaved(entry);
			this.#removed = this.#removed.filter((one) => one.entry.uscc !== entry.uscc);
		});
	}

	/** Forgets what was viewed. */
	clearViewed = (): Promise<void> => this.#change(clearViewed);

	/** Forgets everything. */
	async deleteAll(): Promise<void> {
		await this.#change(async () => {
			await deleteAll();
			this.#removed = [];
			this.isDeleted = true;
		});
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
