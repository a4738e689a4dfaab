import type { Quality } from '@zhixin/api-client';
import type { Assembled } from './assemble-release.ts';
import type { WarningCode } from './profiles/profile.ts';
import type { Tally } from './tally.ts';

/** Counts duplicate and wrong codes 重错码 over all rows read (domain.md 1.5). */
export function measureQuality(
	tallies: readonly Tally[],
	assembled: Pick<Assembled, 'sameCodeManyNames' | 'sameNameManyCodes'>,
): Quality {
	const sum = (pick: (tally: Tally) => number) =>
		tallies.reduce((total, tally) => total + pick(tally), 0);
	const warned = (code: WarningCode) => sum((tally) => tally.warnings.get(code) ?? 0);
	return {
		rows: sum((tally) => tally.rows),
		quarantined: sum((tally) => tally.quarantined),
		checksumInvalid: sum((tally) => tally.reasons.get('invalid-uscc: check-character')?.count ?? 0),
		innerCheckInvalid: warned('inner-check'),
		categoryUnknown: warned('unknown-class'),
		regionUnknown: warned('region-unknown'),
		sameCodeManyNames: assembled.sameCodeManyNames,
		sameNameManyCodes: assembled.sameNameManyCodes,
	};
}
