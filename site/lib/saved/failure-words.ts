import { m } from '#lib/paraglide/messages.js';
import { mostSaved } from './listed-entry.ts';
import type { StoreFailure } from './store-failure.ts';

/** What a reader is told where something could not be saved. */
export function failureWords(failure: StoreFailure): string {
	return {
		'full-shelf': m.saved_failed_shelf({ count: mostSaved }),
		'no-room': m.saved_failed_room(),
		closed: m.saved_failed_closed(),
		'not-loaded': m.saved_failed_loading(),
	}[failure];
}
