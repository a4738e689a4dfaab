// The schemes as the contract names them: the newest version first.
import type { Scheme, SchemeCriterion, SchemeVersion, SchemeWording } from '@zhixin/api-client';
import {
	allSchemes,
	type FactCriterion,
	type SchemeData,
	type SchemeVersionData,
} from './schemes.ts';

type Labelled = Pick<FactCriterion, 'id' | 'label'>;

function criterionOf(
	{ id, label }: Labelled,
	role: SchemeCriterion['role'],
	route: string | null,
	reason?: { readonly zh: string; readonly en: string },
): SchemeCriterion {
	return {
		id,
		role,
		route,
		label: label.zh,
		labelEn: label.en,
		reason: reason?.zh ?? null,
		reasonEn: reason?.en ?? null,
	};
}

function versionOf(version: SchemeVersionData): SchemeVersion {
	const { basis, effectiveFrom, freshnessDays, routes, suspends } = version;
	return {
		version: version.version,
		effectiveFrom,
		freshnessDays,
		basis,
		routes: routes.map(({ id, label }) => ({ id, label: label.zh, labelEn: label.en })),
		criteria: [
			...routes.flatMap(({ id, requires, shows }) => [
				...requires.map((criterion) => criterionOf(criterion, 'required', id)),
				...shows.map((criterion) => criterionOf(criterion, 'shown', id)),
			]),
			...suspends.map((one) => criterionOf(one, 'suspends', null, one.reason)),
		],
	};
}

/** One scheme as it is published. */
export function publishedScheme({ id, name, versions, wording }: SchemeData): Scheme {
	return {
		id,
		name: name.zh,
		nameEn: name.en,
		wording: wording.zh satisfies SchemeWording,
		wordingEn: wording.en satisfies SchemeWording,
		versions: versions.map(versionOf).toReversed(),
	};
}

/** All schemes, in the order of the contract. */
export function publishedSchemes(): Scheme[] {
	return allSchemes().map(publishedScheme);
}
