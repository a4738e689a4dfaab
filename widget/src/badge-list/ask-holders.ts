// One page of the holders of a scheme, read by hand; what is not as it should be is no answer.

/** A holder as the list shows it. */
export interface Holder {
	readonly uscc: string;
	readonly name: string;
	readonly place: string;
}

/** A page of holders, and where the next one begins. */
export interface HolderPage {
	readonly holders: readonly Holder[];
	readonly next: string | undefined;
}

const patience = 8_000;
const most = 50;
const codeForm = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

type Unread = { readonly [name: string]: unknown } | null | undefined;

function readHolder(item: Unread): Holder[] {
	const { uscc, name, region } = item ?? {};
	if (typeof uscc !== 'string' || !codeForm.test(uscc) || typeof name !== 'string') return [];
	const place = (region as Unread)?.name;
	return [{ uscc, name, place: typeof place === 'string' ? place : '' }];
}

/** Reads the body of an answer. Throws when it is none. */
export function readHolders(body: unknown): HolderPage {
	const { items, nextCursor } = body as { items: Unread[]; nextCursor: unknown };
	return {
		holders: items.flatMap(readHolder),
		next: typeof nextCursor === 'string' ? nextCursor : undefined,
	};
}

/** Asks for a page; rejects when the register does not answer in time, or something else. */
export async function askHolders(
	origin: string,
	scheme: string,
	{ region, limit, cursor }: { region?: string; limit?: number; cursor?: string | undefined },
): Promise<HolderPage> {
	const query = new URLSearchParams();
	if (region) query.set('region', region);
	query.set('limit', String(Math.min(Math.max(limit ?? 10, 1), most)));
	if (cursor) query.set('cursor', cursor);
	const address = `${origin}/api/v1/schemes/${encodeURIComponent(scheme)}/subjects?${query}`;
	const response = await fetch(address, {
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		signal: AbortSignal.timeout(patience),
	});
	if (!response.ok) throw new Error(String(response.status));
	return readHolders(await response.json());
}
