// Other subjects that a person may take for one that was found.
import type { Lookalike } from '@zhixin/api-client';
import { coreOf, isConfusable, type NameCore } from '../name-search/confusable.ts';
import type { NameHit } from '../name-search/name-searcher.ts';
import { prepared } from './prepared.ts';
import { identityOf, type SubjectRow, subjectColumns } from './rows.ts';
import type { SearchedRelease } from './searched-release.ts';

const mostNamed = 5;
/** Those that fit best are compared with each other. */
const mostCompared = 40;

interface Compared {
	readonly rank: number;
	readonly core: NameCore;
	/** The first four digits of the division. */
	readonly city: string;
}

/** Gives the function that names, for the rank of a hit, those of the others it may be taken for. */
export function findConfusable(
	{ index, names, shown }: SearchedRelease,
	hits: readonly NameHit[],
): (rank: number) => Lookalike[] {
	const compared = hits
		.filter(({ entry }) => entry < index.subjects)
		.slice(0, mostCompared)
		.map(({ entry, rank }): Compared => {
			const letters = index.letters.subarray(index.starts[entry], index.starts[entry + 1]);
			const region = index.regionCodes[index.regions[rank - 1] ?? 0] ?? '';
			return { rank, core: coreOf(index.alphabet, letters), city: region.slice(0, 4) };
		});
	return (rank) => {
		const self = compared.find((other) => other.rank === rank);
		if (self === undefined) return [];
		return compared
			.filter(
				(other) =>
					other.rank !== rank &&
					isConfusable(
						index.alphabet,
						names.weights,
						self.core,
						other.core,
						self.city === other.city,
					),
			)
			.slice(0, mostNamed)
			.map((other) => {
				const sql = `SELECT ${subjectColumns} FROM subjects s WHERE s.rank = ?`;
				return identityOf(prepared(shown.database, sql).get(other.rank) as unknown as SubjectRow);
			});
	};
}
