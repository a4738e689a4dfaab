// Where the next page begins, as an opaque text. It is bound to one release and one search: rows
// have other places in the next release, and a place in one search means nothing in another.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SubjectSearch } from './engine.ts';
import { RefusedParameterError } from './refused-parameter-error.ts';

const place = z.strictObject({
	tier: z.int().min(0),
	key: z.string(),
	rank: z.int().min(0),
});

/** The last row of a page: the tier of its match, its name key, its rank. */
export type Place = z.infer<typeof place>;

const written = z.tuple([z.string(), z.string(), place]);

function fingerprint({ q, region, kind, status }: SubjectSearch): string {
	const asked = JSON.stringify([q, region ?? null, kind ?? null, status ?? null]);
	return createHash('sha256').update(asked).digest('base64url').slice(0, 10);
}

/** The cursor for the page after `last`. */
export function writeCursor(releaseId: string, search: SubjectSearch, last: Place): string {
	return Buffer.from(JSON.stringify([releaseId, fingerprint(search), last])).toString('base64url');
}

/**
 * The place that the search's cursor names; `undefined` for the first page.
 *
 * @throws {RefusedParameterError} `bad-cursor` for a text that is no cursor of this search,
 * `stale-cursor` for one of a former release.
 */
export function readCursor(releaseId: string, search: SubjectSearch): Place | undefined {
	if (search.cursor === undefined) return undefined;
	let content: unknown;
	try {
		content = JSON.parse(Buffer.from(search.cursor, 'base64url').toString());
	} catch (cause) {
		throw new RefusedParameterError('cursor', 'bad-cursor', { cause });
	}
	const parsed = written.safeParse(content);
	if (!parsed.success) throw new RefusedParameterError('cursor', 'bad-cursor');
	const [release, asked, last] = parsed.data;
	if (asked !== fingerprint(search)) throw new RefusedParameterError('cursor', 'bad-cursor');
	if (release !== releaseId) throw new RefusedParameterError('cursor', 'stale-cursor');
	return last;
}
