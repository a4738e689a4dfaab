import type { Quality } from '@zhixin/api-client';
import { z } from 'zod';
import { basis } from '../catalogue/rows.ts';
import { readDataFile } from '../data/read-data-file.ts';
import type { Assembled } from './assemble-release.ts';
import type { QuarantineReason, WarningCode } from './profiles/profile.ts';
import type { Tally } from './tally.ts';

/** The tallies of a source's files, with what its rows are. */
export interface TalliedSource {
	readonly profile: string;
	readonly tallies: readonly Tally[];
}

/** What of a release the quality is counted in. */
export type Stock = Pick<Assembled, 'subjects' | 'sameCodeManyNames' | 'sameNameManyCodes'>;

const codeTarget = z.strictObject({
	codes: z.strictObject({ target: z.number().min(0).max(1), basis }),
});

// Length, alphabet, division, check character; a class that no table has is the warning beside them.
const WRONG: readonly QuarantineReason[] = [
	'invalid-uscc: length',
	'invalid-uscc: alphabet',
	'invalid-uscc: division',
	'invalid-uscc: check-character',
];

/** Gives the rate of duplicate and wrong codes that may not be passed, of `data/quality.yaml`. */
export function readCodeTarget(): number {
	return readDataFile('quality.yaml', codeTarget).codes.target;
}

class Counts {
	readonly #tallies: readonly Tally[];

	constructor(sources: readonly TalliedSource[]) {
		this.#tallies = sources.flatMap(({ tallies }) => tallies);
	}

	sum(pick: (tally: Tally) => number): number {
		return this.#tallies.reduce((total, tally) => total + pick(tally), 0);
	}

	refused(...reasons: readonly QuarantineReason[]): number {
		return this.sum(({ reasons: found }) =>
			reasons.reduce((total, reason) => total + (found.get(reason)?.count ?? 0), 0),
		);
	}

	warned(code: WarningCode): number {
		return this.sum(({ warnings }) => warnings.get(code) ?? 0);
	}
}

/**
 * Counts duplicate and wrong codes 重错码 (domain.md 1.5). The counters are over all rows read. The
 * rate is over the stock, so its wrong codes are those of registrations, one row being one subject:
 * a record file repeats a code as often as it has records. A division that no edition lists makes no
 * code wrong, for thousands of valid ones have one; a name that two subjects bear counts as a code
 * too many, so the rate is the highest that it can be.
 */
export function measureQuality(sources: readonly TalliedSource[], stock: Stock): Quality {
	const all = new Counts(sources);
	const registered = new Counts(sources.filter(({ profile }) => profile === 'registration'));
	const { sameCodeManyNames, sameNameManyCodes, subjects } = stock;
	const refused = registered.refused(...WRONG);
	const wrongCodes = refused + registered.warned('unknown-class');
	const duplicateCodes = sameCodeManyNames + sameNameManyCodes;
	const codes = subjects + refused;
	return {
		rows: all.sum(({ rows }) => rows),
		quarantined: all.sum(({ quarantined }) => quarantined),
		checksumInvalid: all.refused('invalid-uscc: check-character'),
		innerCheckInvalid: all.warned('inner-check'),
		categoryUnknown: all.warned('unknown-class'),
		regionUnknown: all.warned('region-unknown'),
		sameCodeManyNames,
		sameNameManyCodes,
		codes,
		wrongCodes,
		duplicateCodes,
		rate: codes === 0 ? 0 : (wrongCodes + duplicateCodes) / codes,
		target: readCodeTarget(),
	};
}
