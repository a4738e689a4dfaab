import { error } from '@sveltejs/kit';
import { type SchemeId, schemeIds } from '@zhixin/api-client';

/** The scheme of an address; an unknown one is the page that says there is no such page. */
export function schemeIdOf(text: string): SchemeId {
	const id = schemeIds.find((known) => known === text);
	if (id === undefined) error(404, 'no such scheme', { problem: 'not-found' });
	return id;
}
