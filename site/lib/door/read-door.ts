// Whether a shop has something to print: a badge that is granted now, asked of the register.
import { siteClient } from '#lib/api/site-client.ts';

/** A shop, and whether a sheet may be made for its door. */
export interface Door {
	readonly uscc: string;
	readonly name: string;
	readonly isGranted: boolean;
}

/** Reads a shop; throws the problem of the API where it is unknown or cannot be asked. */
export async function readDoor(fetch: typeof globalThis.fetch, uscc: string): Promise<Door> {
	const client = siteClient(fetch);
	const [subject, { items }] = await Promise.all([
		client.subject({ uscc }),
		client.subjectBadges({ uscc }),
	]);
	return { uscc, name: subject.name, isGranted: items.some(({ state }) => state === 'granted') };
}
