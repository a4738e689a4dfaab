// One scheme's criteria for one subject at one moment. Pure: the same facts give the same badge, and
// what is not public is not among the facts, so no badge can remember it.
import {
	type Badge,
	type BadgeFact,
	type BadgeState,
	type CreditRecord,
	lastPublicDay,
	millisecondsPublic,
} from '@zhixin/api-client';
import { Clock } from './clock.ts';
import { startOfDay } from './days.ts';
import { type FoundFact, findFact } from './find-facts.ts';
import { type FoundSuspension, findSuspension } from './find-suspension.ts';
import type { SchemeFacts } from './scheme-facts.ts';
import type { FactCriterion, Route, SchemeData, SchemeVersionData, Suspension } from './schemes.ts';

/** A badge, and when the clock alone may change it; `null`: never. */
export interface Evaluation {
	readonly badge: Badge;
	readonly changesAt: Date | null;
}

/** No outcome is shown for longer without asking again, W3C credentials of it included. */
const longestValidity = 72 * 3_600_000;

interface WalkedRoute {
	readonly state: 'whole' | 'unknown' | 'expired' | 'not-enrolled';
	readonly required: readonly (readonly [FactCriterion, FoundFact])[];
	readonly shown: readonly (readonly [FactCriterion, FoundFact])[];
}

/** The best that a subject can say of itself comes first. */
const routeOrder = ['whole', 'unknown', 'expired', 'not-enrolled'] as const;

function versionAt({ versions }: SchemeData, clock: Clock): SchemeVersionData | undefined {
	return versions.findLast(({ effectiveFrom }) => clock.hasCome(startOfDay(effectiveFrom)));
}

// A version to come is compared too, so that `changesAt` knows its day.
function versionInForce(scheme: SchemeData, clock: Clock): SchemeVersionData {
	const [first] = scheme.versions;
	const found = versionAt(scheme, clock) ?? first;
	if (found === undefined) throw new TypeError(`${scheme.id} has no version`);
	return found;
}

function isInScope({ businessScope, name, records }: SchemeFacts, version: SchemeVersionData) {
	const { nameWords, registers, scopeWords } = version.scope;
	return (
		records.some(
			({ details, type }) => type === 'register' && registers.includes(details.registerCode ?? ''),
		) ||
		nameWords.some((word) => name.includes(word)) ||
		scopeWords.some((word) => businessScope?.includes(word))
	);
}

function stateOf(required: WalkedRoute['required']): WalkedRoute['state'] {
	const outcomes = required.map(([, { outcome }]) => outcome);
	if (outcomes.includes('missing')) return 'not-enrolled';
	if (outcomes.includes('over')) return 'expired';
	return outcomes.includes('unknown') ? 'unknown' : 'whole';
}

function walk(route: Route, facts: SchemeFacts, days: number, clock: Clock): WalkedRoute {
	const find = (criteria: readonly FactCriterion[]) =>
		criteria.map(
			(criterion) => [criterion, findFact(facts, criterion.register, days, clock)] as const,
		);
	const required = find(route.requires);
	return { state: stateOf(required), required, shown: find(route.shows) };
}

function best(routes: readonly WalkedRoute[]): WalkedRoute | undefined {
	const place = ({ state }: WalkedRoute) => routeOrder.indexOf(state);
	return routes.toSorted((a, b) => place(a) - place(b))[0];
}

function factsOf([criterion, { outcome, records }]: readonly [
	FactCriterion,
	FoundFact,
]): BadgeFact[] {
	if (outcome === 'missing') return [];
	return records.map((record) => ({
		criterion: criterion.id,
		label: criterion.label.zh,
		labelEn: criterion.label.en,
		issuer: record.authority.name,
		identifier: record.documentNumber,
		grade: record.details.level ?? null,
		validFrom: record.validFrom ?? record.decidedOn,
		validUntil: record.validUntil,
		source: record.source,
	}));
}

const factOutcomes = {
	holds: 'met',
	missing: 'not-met',
	over: 'not-met',
	unknown: 'unknown',
} as const;
const suspensionOutcomes = {
	none: 'met',
	suspends: 'not-met',
	disputed: 'not-met',
	unknown: 'unknown',
} as const;

function why(
	criterion: string,
	outcome: Badge['why'][number]['outcome'],
	records: readonly CreditRecord[],
): Badge['why'][number] {
	return { criterion, outcome, evidence: records.map(({ id }) => id) };
}

type Grounds = readonly (readonly [Suspension, FoundSuspension])[];

function isDisputed([, { records }]: readonly [FactCriterion, FoundFact]): boolean {
	return records.every(({ disputedSince }) => disputedSince !== null);
}

function wholeState({ required }: WalkedRoute, grounds: Grounds): BadgeState {
	const outcomes = new Set(grounds.map(([, { outcome }]) => outcome));
	if (outcomes.has('suspends')) return 'suspended';
	if (grounds.some(([{ mustBeKnown }, { outcome }]) => mustBeKnown && outcome === 'unknown')) {
		return 'unknown';
	}
	if (outcomes.has('disputed') || required.some(isDisputed)) return 'disputed';
	return 'granted';
}

function expiresAt(now: Date, changesAt: Date | null): Date {
	const latest = now.getTime() + longestValidity;
	return new Date(Math.min(latest, changesAt?.getTime() ?? latest));
}

/**
 * Evaluates the version of a scheme that is in force `now` for a subject with `facts`, of which all
 * may be shown at that moment. What is looked for first decides: whether the scheme is about the
 * subject at all; whether the required facts of one route hold (missing, over and unknown are told
 * apart); then whether anything suspends; then whether anything is disputed. A business that never
 * enrolled is never told that something would suspend it.
 */
export function evaluateScheme(scheme: SchemeData, facts: SchemeFacts, now: Date): Evaluation {
	const clock = new Clock(now);
	const version = versionInForce(scheme, clock);
	for (const { effectiveFrom } of scheme.versions) clock.hasCome(startOfDay(effectiveFrom));
	for (const record of facts.records) {
		clock.hasCome(now.getTime() + millisecondsPublic(lastPublicDay(record), now));
	}
	const say = (state: BadgeState, given: BadgeFact[] = [], reasons: Badge['why'] = []) => {
		const { changesAt } = clock;
		const badge: Badge = {
			scheme: scheme.id,
			state,
			schemeVersion: version.version,
			facts: given,
			why: reasons,
			asOf: now.toISOString(),
			expires: expiresAt(now, changesAt).toISOString(),
		};
		return { badge, changesAt };
	};
	if (!isInScope(facts, version)) return say('not-in-scope');
	const { freshnessDays, routes, suspends } = version;
	const route = best(routes.map((one) => walk(one, facts, freshnessDays, clock)));
	if (route === undefined) return say('not-in-scope');
	const given = [...route.required, ...route.shown];
	// What is only shown is shown while it holds.
	const shown = route.shown.filter(([, { outcome }]) => outcome === 'holds');
	const stated = [...route.required, ...shown].flatMap(factsOf);
	const reasons = given.map(([{ id }, { outcome, records }]) =>
		why(id, factOutcomes[outcome], records),
	);
	if (route.state !== 'whole') return say(route.state, stated, reasons);
	const grounds = suspends.map(
		(suspension) => [suspension, findSuspension(facts, suspension, freshnessDays, clock)] as const,
	);
	const grounded = grounds.map(([{ id }, { outcome, records }]) =>
		why(id, suspensionOutcomes[outcome], records),
	);
	return say(wholeState(route, grounds), stated, [...reasons, ...grounded]);
}
