// Which version of a scheme's criteria is used now. The newest stands first; one that takes effect
// later is shown, and not yet used.
import type { Scheme, SchemeVersion } from '@zhixin/api-client';

/** The version that is in force on a day; `undefined` before the first one. */
export function versionInForce(
	{ versions }: Pick<Scheme, 'versions'>,
	today: string,
): SchemeVersion | undefined {
	return versions.find(({ effectiveFrom }) => effectiveFrom <= today);
}
