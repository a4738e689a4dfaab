// The page once more for the worker to see: the answer about the shop, the keys and the status lists.
import { prove } from './prove.ts';
import { readShop } from './read-shop.ts';

/** Reads and proves a shop without showing it. */
export async function readAndProve(fetch: typeof globalThis.fetch, uscc: string): Promise<void> {
	const reading = await readShop(fetch, uscc);
	if (reading.outcome !== 'read' || reading.credential === null) return;
	await prove(reading.credential, { issuer: location.origin, uscc }, fetch);
}
