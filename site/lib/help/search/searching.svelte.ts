// The search of the help while somebody types. The words are loaded with the first letter, from the
// device where there is no network.
import type { HelpHit, Passage } from './search-help.ts';

export class SearchingHelp {
	/** What was typed since the page came; `undefined` until then. */
	query = $state<string>();
	hits = $state.raw<readonly HelpHit[]>();
	#passages: Promise<readonly Passage[]> | undefined;

	async type(query: string): Promise<void> {
		this.query = query.trim();
		if (this.query === '') {
			this.hits = undefined;
			return;
		}
		const { readPassages } = await import('./read-passages.ts');
		const { searchHelp } = await import('./search-help.ts');
		this.#passages ??= readPassages(fetch);
		const passages = await this.#passages;
		// Meanwhile more may have been typed.
		if (query.trim() === this.query) this.hits = searchHelp(query, passages);
	}
}
