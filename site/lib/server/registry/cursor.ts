// Where the next page begins, as an opaque text. It is bound to one release and one question: rows
// have other places in the next release, and a place in one answer means nothing in another.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { RefusedParameterError } from './refused-parameter-error.ts';

/** What a cursor is good for: a release, and what was asked of it beside the page. */
export interface CursorScope {
	readonly releaseId: string;
	readonly asked: readonly (string | null | undefined)[];
}

const written = z.tuple([z.string(), z.string(), z.unknown()]);

function fingerprint({ asked }: CursorScope): string {
	const text = JSON.stringify(asked.map((value) => value ?? null));
	return createHash('sha256').update(text).digest('base64url').slice(0, 10);
}

/** The cursor for the page behind `place`. */
export function writeCursor(scope: CursorScope, place: unknown): string {
	const content = [scope.releaseId, fingerprint(scope), place];
	return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/**
 * The place that a cursor names; `undefined` for the first page, which has none.
 *
 * @throws {RefusedParameterError} `bad-cursor` for a text that is no cursor of this question,
 * `stale-cursor` for one of a former release.
 */
export function readCursor<Place extends z.ZodType>(
	scope: CursorScope,
	place: Place,
	cursor: string | undefined,
): z.output<Place> | undefined {
	if (cursor === undefined) return undefined;
	let content: unknown;
	try {
		content = JSON.parse(Buffer.from(cursor, 'base64url').toString());
	} catch (cause) {
		throw new RefusedParameterError('cursor', 'bad-cursor', { cause });
	}
	const parsed = written.safeParse(content);
	if (!parsed.success) throw new RefusedParameterError('cursor', 'bad-cursor');
	const [release, asked, where] = parsed.data;
	const last = place.safeParse(where);
	if (!last.success || asked !== fingerprint(scope)) {
		throw new RefusedParameterError('cursor', 'bad-cursor');
	}
	if (release !== scope.releaseId) throw new RefusedParameterError('cursor', 'stale-cursor');
	return last.data;
}
