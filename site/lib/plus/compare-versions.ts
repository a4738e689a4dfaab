// What one version of a scheme's criteria changed against the one before it.
import type { SchemeCriterion, SchemeRoute, SchemeVersion } from '@zhixin/api-client';

export interface Changed<Thing> {
	readonly before: Thing;
	readonly after: Thing;
}

export interface Difference<Thing> {
	readonly added: readonly Thing[];
	readonly removed: readonly Thing[];
	readonly changed: readonly Changed<Thing>[];
}

export interface VersionChanges {
	readonly criteria: Difference<SchemeCriterion>;
	readonly routes: Difference<SchemeRoute>;
	readonly basis: Difference<SchemeVersion['basis'][number]>;
	/** `undefined`: as before. */
	readonly freshness: Changed<number> | undefined;
	readonly isSame: boolean;
}

function compare<Thing extends object>(
	before: readonly Thing[],
	after: readonly Thing[],
	nameOf: (thing: Thing) => string,
): Difference<Thing> {
	const earlier = new Map(before.map((thing) => [nameOf(thing), thing]));
	const later = new Set(after.map(nameOf));
	const isEqual = (one: Thing, other: Thing) =>
		(Object.keys(one) as (keyof Thing)[]).every((key) => one[key] === other[key]);
	return {
		added: after.filter((thing) => !earlier.has(nameOf(thing))),
		removed: before.filter((thing) => !later.has(nameOf(thing))),
		changed: after.flatMap((thing) => {
			const was = earlier.get(nameOf(thing));
			return was === undefined || isEqual(was, thing) ? [] : [{ before: was, after: thing }];
		}),
	};
}

const isEmpty = ({ added, removed, changed }: Difference<unknown>) =>
	added.length + removed.length + changed.length === 0;

/** The changes from one version to a later one. */
export function compareVersions(before: SchemeVersion, after: SchemeVersion): VersionChanges {
	const criteria = compare(
		before.criteria,
		after.criteria,
		// One criterion may be required on one way and only stated on another.
		({ id, route }) => `${route ?? ''}/${id}`,
	);
	const routes = compare(before.routes, after.routes, ({ id }) => id);
	const basis = compare(before.basis, after.basis, ({ text }) => text);
	const freshness =
		before.freshnessDays === after.freshnessDays
			? undefined
			: { before: before.freshnessDays, after: after.freshnessDays };
	const isSame = freshness === undefined && [criteria, routes, basis].every(isEmpty);
	return { criteria, routes, basis, freshness, isSame };
}
