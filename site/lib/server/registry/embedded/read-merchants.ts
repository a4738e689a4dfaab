// What a credential about some subjects is made from.
import type { Uscc } from '@zhixin/api-client';
import type { Merchant } from '../engine.ts';
import { prepared } from './prepared.ts';
import type { BadgeReader } from './read-badges.ts';
import type { ShownRelease } from './shown-release.ts';

/** The merchants of `usccs` that the release shows, in that order, each once. */
export function readMerchants(
	{ database }: ShownRelease,
	badgesOf: BadgeReader,
	usccs: readonly Uscc[],
): Merchant[] {
	const nameOf = prepared(database, 'SELECT name FROM subjects WHERE uscc = ?');
	const originsOf = prepared(database, 'SELECT origin FROM origins WHERE uscc = ? ORDER BY origin');
	return [...new Set(usccs)].flatMap((uscc) => {
		const badges = badgesOf(uscc);
		if (badges === undefined) return [];
		return {
			uscc,
			name: String(nameOf.get(uscc)?.name),
			origins: originsOf.all(uscc).map(({ origin }) => String(origin)),
			badges,
		};
	});
}
