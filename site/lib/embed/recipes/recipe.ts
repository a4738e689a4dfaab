import type { Choice } from '../choice.ts';
import type { Business } from '../embed-addresses.ts';

/** A file that is put on a page, in an article or on paper by hand. */
export type RecipeFile = 'picture' | 'code' | 'door-sheet';

/** How a badge gets to one kind of place: what is pasted there, and what else it takes. */
export interface Recipe {
	readonly id: string;
	readonly heading: () => string;
	/** What to do, step by step. */
	readonly steps: () => readonly string[];
	/** What is pasted; absent where a place takes no markup. */
	readonly markup?: (business: Business, choice: Choice) => string;
	/** Text to copy where a place takes no markup. */
	readonly text?: (business: Business, choice: Choice) => string;
	/** What is downloaded and put there. */
	readonly files: readonly RecipeFile[];
}
