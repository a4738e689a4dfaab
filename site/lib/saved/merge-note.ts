import { longestNote } from './longest-note.ts';

/**
 * One note of two: nothing that a person wrote is overwritten, and nothing stands there twice. `undefined`
 * where both together are longer than a note may be: none of them is cut.
 */
export function mergeNote(here: string, added: string): string | undefined {
	if (here.includes(added.trim())) return here;
	const merged = added.includes(here.trim()) ? added : `${here}\n${added}`;
	return merged.length > longestNote ? undefined : merged;
}
