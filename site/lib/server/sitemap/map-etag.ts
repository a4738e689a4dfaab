import { todayInChina } from '#lib/source/staleness.ts';
import { etagOf } from '../http/etag.ts';

/** Another tag whenever a map may name other pages: by a release, a withdrawal, or the end of a day. */
export function mapEtag(
	release: { readonly id: string; readonly withdrawalSeq: number } | undefined,
	...more: readonly string[]
): string {
	const of = release === undefined ? 'none' : `${release.id} ${release.withdrawalSeq}`;
	return etagOf([of, todayInChina(new Date()), ...more].join('\n'));
}
