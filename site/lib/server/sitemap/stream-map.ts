// A sitemap of subjects as a stream: some hundred rows are read each time that the reader wants more,
// so a slow reader holds nothing up, and a province of millions takes no more memory than a village.
import { mapBegin, mapEnd, mapEntry } from '#lib/seo/sitemap-xml.ts';
import type { RankRange } from '#lib/seo/subject-maps.ts';
import type { SubjectListing } from '../registry/engine.ts';

const rowsAtOnce = 500;

/** The map of these ranks. `listing` is asked each time: a withdrawal half-way is heeded. */
export function streamMap(
	listing: SubjectListing,
	origin: string,
	{ first, last }: RankRange,
): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	let next = first;
	return new ReadableStream<Uint8Array>(
		{
			pull(controller) {
				const rows = next > last ? [] : listing.between(next, last, rowsAtOnce);
				const entries = rows.map(({ uscc, collectedAt }) =>
					mapEntry(origin, { path: `/e/${uscc}`, changedOn: collectedAt }),
				);
				const isFirst = next === first;
				next = (rows.at(-1)?.rank ?? last) + 1;
				const isLast = rows.length < rowsAtOnce || next > last;
				const begin = isFirst ? mapBegin : '';
				controller.enqueue(encoder.encode(begin + entries.join('') + (isLast ? mapEnd : '')));
				if (isLast) controller.close();
			},
		},
		// Nothing is read before it is asked for, and nothing at all for an answer that is not changed.
		{ highWaterMark: 0 },
	);
}
