// The directory of a scheme. It may fail alone: what the scheme means stands without it.
import {
	type Client,
	InvalidRequestError,
	ProblemError,
	type SchemeHolders,
	type SchemeId,
} from '@zhixin/api-client';

export interface AskedHolders {
	readonly id: SchemeId;
	readonly region: string | undefined;
	readonly cursor: string | undefined;
}

export type ReadHolders =
	| { readonly outcome: 'read'; readonly page: SchemeHolders }
	/** The page before it belongs to a former release, or the link is incomplete. */
	| { readonly outcome: 'stale' }
	| { readonly outcome: 'refused' }
	| { readonly outcome: 'unavailable' };

/** One page of the holders of a scheme. */
export async function readHolders(
	client: Client,
	{ id, region, cursor }: AskedHolders,
): Promise<ReadHolders> {
	try {
		const page = await client.schemeHolders({
			id,
			...(region === undefined ? {} : { region }),
			...(cursor === undefined ? {} : { cursor }),
		});
		return { outcome: 'read', page };
	} catch (cause) {
		if (cause instanceof InvalidRequestError) {
			const isCursor = cause.errors.some(({ parameter }) => parameter === 'cursor');
			return { outcome: isCursor ? 'stale' : 'refused' };
		}
		if (cause instanceof ProblemError) return { outcome: 'unavailable' };
		throw cause;
	}
}
