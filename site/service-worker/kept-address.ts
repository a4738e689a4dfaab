// Which addresses of the API are kept on the device: a subject and its records, nothing else.
import type { RecordType } from '@zhixin/api-client';
import type { AskedRecords } from '#lib/offline/kept-subject.ts';

/** What a request asks for; `records` is `undefined` where it asks for the subject itself. */
export interface KeptAddress {
	readonly uscc: string;
	readonly records: AskedRecords | undefined;
}

/** `undefined` for an address that is never kept. */
export function readKeptAddress({ pathname, searchParams }: URL): KeptAddress | undefined {
	const [, uscc, records] = /^\/api\/v1\/subjects\/([^/]+)(\/records)?$/.exec(pathname) ?? [];
	if (uscc === undefined) return undefined;
	if (records === undefined) return { uscc, records: undefined };
	const limit = searchParams.get('limit');
	return {
		uscc,
		records: {
			type: searchParams.get('type') as RecordType | null,
			limit: limit === null ? null : Number(limit),
			cursor: searchParams.get('cursor'),
		},
	};
}

/** The subject whose page, in either language, has this address; `undefined` for any other page. */
export function readPageSubject(pathname: string): string | undefined {
	return /^(?:\/en)?\/e\/([^/]+)(?:\/|$)/.exec(pathname)?.[1];
}
