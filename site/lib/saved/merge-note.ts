/** One note of two: nothing that a person wrote is overwritten, and nothing stands there twice. */
export function mergeNote(here: string, added: string): string {
	if (here.includes(added.trim())) return here;
	return added.includes(here.trim()) ? added : `${here}\n${added}`;
}
