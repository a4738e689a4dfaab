// What an answer of the register must hold before a word of it is shown. By hand: the schemas of
// the contract would weigh more than everything else in the module together.

import type { Subject } from '@zhixin/api-client';
import type { Uscc } from '@zhixin/api-client/identifiers';

/** What a badge says in its first life: a registration, its date, and until when it is fresh. */
export interface RegistrationFact {
	readonly uscc: Uscc;
	readonly name: string;
	/** `null`: no source says it. */
	readonly status: Subject['status'];
	readonly division: string;
	/** The newest day on which a source was collected, `YYYY-MM-DD`. */
	readonly asOf: string;
	/** The day after which that source may be out of date. */
	readonly staleAfter: string;
}

type Fields = Readonly<Record<string, unknown>>;

const statuses: Readonly<Record<NonNullable<Subject['status']>, true>> = {
	active: true,
	suspended: true,
	revoked: true,
	deregistered: true,
	'moved-out': true,
};

function fieldsOf(value: unknown): Fields {
	return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function isDay(value: unknown): value is string {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && endOfDay(value) > 0;
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}

function isStatus(value: unknown): value is Subject['status'] {
	return value === null || (typeof value === 'string' && Object.keys(statuses).includes(value));
}

// Days compare as text. Two sources of one day: the one that goes stale first speaks for both.
function newest(provenance: unknown): { asOf: string; staleAfter: string } | undefined {
	if (!Array.isArray(provenance)) return undefined;
	let best: { asOf: string; staleAfter: string } | undefined;
	for (const source of provenance) {
		const { collectedAt: asOf, staleAfter } = fieldsOf(source);
		if (!isDay(asOf) || !isDay(staleAfter)) return undefined;
		if (
			best === undefined ||
			asOf > best.asOf ||
			(asOf === best.asOf && staleAfter < best.staleAfter)
		) {
			best = { asOf, staleAfter };
		}
	}
	return best;
}

// The registers are Chinese, and so are their days: a day ends when it ends there.
function endOfDay(day: string): number {
	return Date.parse(`${day}T00:00:00+08:00`) + 86_400_000;
}

/**
 * Gives the fact that an answer states about this very code, or undefined when it is not such an
 * answer: another subject, a status that we have no word for, or no date. Never throws.
 */
export function readRegistrationFact(answer: unknown, uscc: Uscc): RegistrationFact | undefined {
	const { uscc: answered, name, status, region, provenance } = fieldsOf(answer);
	const { name: division } = fieldsOf(region);
	const dates = newest(provenance);
	if (answered !== uscc || dates === undefined) return undefined;
	if (!isText(name) || !isText(division) || !isStatus(status)) return undefined;
	return { uscc, name, status, division, ...dates };
}

/** Gives the moment from which a fact may be out of date, in milliseconds since 1970. */
export function staleFrom(fact: RegistrationFact): number {
	return endOfDay(fact.staleAfter);
}
