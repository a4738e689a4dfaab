// The directory of a scheme, a page at a time. Each candidate is evaluated when its turn comes.
import type { SchemeHolder, SchemeHolders } from '@zhixin/api-client';
import { z } from 'zod';
import { isKnownRegion, regionRange } from '#lib/server/divisions/divisions.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { HoldersOfScheme } from '../engine.ts';
import { RefusedParameterError } from '../refused-parameter-error.ts';
import type { BadgeReader } from './read-badges.ts';
import { regionOf } from './rows.ts';
import type { SchemeCandidate, SchemeCandidates } from './scheme-candidates.ts';
import type { ShownRelease } from './shown-release.ts';

/** The place of the last holder of a page in the order of the candidates. */
const holderPlace = z.strictObject({ holder: z.int().min(0) });

function inRegion(region: string | undefined): (candidate: SchemeCandidate) => boolean {
	if (region === undefined) return () => true;
	if (!isKnownRegion(region)) throw new RefusedParameterError('region', 'unknown-region');
	const [from, to] = regionRange(region);
	return ({ region: code }) => code >= from && code <= to;
}

/**
 * A page of those to whom the badge is granted now.
 *
 * @throws {RefusedParameterError} for an unknown region or a cursor that is not of this question.
 */
export function readHolders(
	shown: ShownRelease,
	{ inOrder }: SchemeCandidates,
	badgesOf: BadgeReader,
	{ cursor, id, limit, region }: HoldersOfScheme,
): SchemeHolders {
	const isAsked = inRegion(region);
	const scope = { releaseId: shown.id, asked: ['holders', id, region] };
	const first = (readCursor(scope, holderPlace, cursor)?.holder ?? -1) + 1;
	const items: SchemeHolder[] = [];
	let last = first;
	for (const [at, candidate] of inOrder.entries()) {
		if (at < first || !isAsked(candidate)) continue;
		const badge = badgesOf(candidate.uscc)?.find(({ scheme }) => scheme === id);
		if (badge?.state !== 'granted') continue;
		if (items.length === limit) {
			return { items, nextCursor: writeCursor(scope, { holder: last }) };
		}
		const { name, uscc } = candidate;
		items.push({ uscc, name, region: regionOf(candidate.region), facts: badge.facts });
		last = at;
	}
	return { items, nextCursor: null };
}
