import type { ManifestSource } from '../manifest.ts';
import { ReleaseError } from '../release-error.ts';
import { registration } from './registration.ts';

/** What a source's files are read with. */
export type SubjectProfile = typeof registration;

/**
 * Finds the profile of a source. Throws a ReleaseError for the profiles of a manifest that are
 * known but cannot be imported yet.
 */
export function findProfile(source: ManifestSource): SubjectProfile {
	if (source.profile === 'registration') return registration;
	throw new ReleaseError(
		`Source ${source.id}: files of profile "${source.profile}" are not yet importable in this version; remove the source from the manifest.`,
	);
}
