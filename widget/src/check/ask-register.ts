// What a check asks the register: the addresses that a business registered, and the list of published
// modules. An answer that fails is no answer: what depends on it is then not judged.
import { fetchProof, verifyCredential } from '@zhixin/api-client/credential';
import { readUscc } from '@zhixin/api-client/identifiers';
import type { PageFacts } from './check-page.ts';
import type { PublishedModule } from './rules/rule.ts';

const mostCodes = 50;

function isModule(entry: unknown): entry is PublishedModule {
	if (typeof entry !== 'object' || entry === null) return false;
	return ['version', 'url', 'integrity'].every(
		(name) => typeof Reflect.get(entry, name) === 'string',
	);
}

async function askJson(address: string, fetch: typeof globalThis.fetch): Promise<unknown> {
	try {
		const response = await fetch(address);
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}

async function originsIn(
	item: unknown,
	register: string,
	fetch: typeof globalThis.fetch,
): Promise<readonly [string, readonly string[]] | undefined> {
	if (typeof item !== 'object' || item === null) return undefined;
	const credential = Reflect.get(item, 'credential');
	if (typeof credential !== 'string') return undefined;
	const proof = { issuer: register, ...fetchProof(register, fetch) };
	const check = await verifyCredential(credential, proof).catch(() => undefined);
	return check?.credential && [check.credential.uscc, check.credential.origins];
}

/** Asks `register` about the businesses with these codes, and about its modules. Never throws. */
export async function askRegister(
	register: string,
	codes: readonly string[],
	fetch: typeof globalThis.fetch,
): Promise<Pick<PageFacts, 'origins' | 'versions'>> {
	const known = codes.flatMap((code) => {
		const reading = readUscc(code);
		return reading.outcome === 'valid' ? [['uscc', reading.uscc]] : [];
	});
	const query = new URLSearchParams(known.slice(0, mostCodes));
	const [badges, published] = await Promise.all([
		known.length === 0 ? undefined : askJson(`${register}/api/v1/badges?${query}`, fetch),
		askJson(`${register}/widget/versions.json`, fetch),
	]);
	const items: unknown = badges && Reflect.get(Object(badges), 'items');
	const read = Array.isArray(items)
		? await Promise.all(items.map((item) => originsIn(item, register, fetch)))
		: [];
	return {
		origins: new Map(read.filter((one) => one !== undefined)),
		versions: Array.isArray(published) ? published.filter(isModule) : undefined,
	};
}
