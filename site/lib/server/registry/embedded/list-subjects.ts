// The subjects of a release in the order of their ranks, for who reads them all. Individual businesses
// are left out: a name that is often a person's is found by who looks for it, and listed for nobody.
import type { ListedSubject, SubjectListing } from '../engine.ts';
import { prepared } from './prepared.ts';
import type { ShownRelease } from './shown-release.ts';

/** The listing of what is shown at the moment of each call. */
export function listSubjects(shown: ShownRelease): SubjectListing {
	const { database, subjectIsShown } = shown;
	return {
		lastRank: () =>
			Number(prepared(database, 'SELECT max(rank) AS last FROM subjects').get()?.last ?? 0),
		between: (first, last, most) =>
			prepared(
				database,
				`SELECT s.rank, s.uscc, o.collected_at AS collectedAt
					FROM subjects s JOIN sources o ON o.id = s.source_id
					WHERE s.rank BETWEEN ? AND ? AND s.kind <> 'individual' AND s.uscc NOT GLOB '92*'
						AND ${subjectIsShown}
					ORDER BY s.rank LIMIT ?`,
			).all(first, last, most) as unknown as ListedSubject[],
	};
}
