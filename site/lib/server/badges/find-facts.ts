// Whether a register states a fact about a subject now: valid, and from a source that is not overdue.
import type { CreditRecord } from '@zhixin/api-client';
import type { Clock } from './clock.ts';
import { endAfterDays, endOfDay, startOfDay } from './days.ts';
import type { SchemeFacts, SourceFacts } from './scheme-facts.ts';

/** `over`: it was valid once; `unknown`: who would know has not said so in time. */
export type FactOutcome = 'holds' | 'missing' | 'over' | 'unknown';

/** What was found of one fact. */
export interface FoundFact {
	readonly outcome: FactOutcome;
	/** The records that say so; none when the fact is missing. */
	readonly records: readonly CreditRecord[];
}

/** Tells whether a source is within its own rhythm and the scheme's limit. */
export function isFresh(source: SourceFacts, freshnessDays: number, clock: Clock): boolean {
	const end = Math.min(
		endOfDay(source.staleAfter),
		endAfterDays(source.collectedAt, freshnessDays),
	);
	return !clock.hasCome(end);
}

/** Tells whether a record has begun and is not over. */
export function isInForce({ validFrom, validUntil }: CreditRecord, clock: Clock): boolean {
	const begun = validFrom === null || clock.hasCome(startOfDay(validFrom));
	return begun && !isOver({ validUntil }, clock);
}

function isOver({ validUntil }: Pick<CreditRecord, 'validUntil'>, clock: Clock): boolean {
	return validUntil !== null && clock.hasCome(endOfDay(validUntil));
}

/** What the register says now. What a stale source says counts neither for nor against. */
export function findFact(
	{ records, sources }: SchemeFacts,
	register: string,
	freshnessDays: number,
	clock: Clock,
): FoundFact {
	const ofRegister = sources.filter(
		({ code, profile }) => profile === 'register' && code === register,
	);
	const fresh = new Set(
		ofRegister.filter((source) => isFresh(source, freshnessDays, clock)).map(({ id }) => id),
	);
	const entries = records.filter(
		({ details, type }) => type === 'register' && details.registerCode === register,
	);
	const valid = entries.filter((record) => isInForce(record, clock));
	const over = entries.filter((record) => isOver(record, clock));
	const holding = valid.filter(({ source }) => fresh.has(source.id));
	if (holding.length > 0) return { outcome: 'holds', records: holding };
	if (valid.length > 0) return { outcome: 'unknown', records: valid };
	if (over.some(({ source }) => fresh.has(source.id))) return { outcome: 'over', records: over };
	if (over.length > 0 || fresh.size === 0) return { outcome: 'unknown', records: over };
	return { outcome: 'missing', records: [] };
}
