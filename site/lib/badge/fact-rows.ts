// One official fact of a badge as labelled rows, in the order in which a person asks.

import type { BadgeFact } from '@zhixin/api-client';
import { registerNow } from '#lib/offline/register-clock.ts';
import { m } from '#lib/paraglide/messages.js';
import { isStale, todayInChina } from '#lib/source/staleness.ts';
import type { Fact } from '#lib/subject/registration-facts.ts';

/** From when until when a fact holds, in words; `null` where its source does not say. */
export function validity({
	validFrom: from,
	validUntil: until,
}: Pick<BadgeFact, 'validFrom' | 'validUntil'>): string | null {
	if (from !== null && until !== null) return m.record_valid_between({ from, until });
	if (until !== null) return m.record_valid_until({ until });
	return from === null ? null : m.record_valid_from({ from });
}

/** A grade as people say it: a register may write 五级 as a bare figure. */
export function gradeWord(grade: string): string {
	return /^\d$/.test(grade) ? m.badge_grade_level({ level: grade }) : grade;
}

/** Whether a fact is past its last day. */
export function isOver({ validUntil }: Pick<BadgeFact, 'validUntil'>): boolean {
	return validUntil !== null && validUntil < todayInChina(registerNow());
}

function validityRow(fact: BadgeFact): Fact[] {
	const value = validity(fact);
	if (value === null) return [];
	return [
		{
			label: m.record_valid(),
			value,
			warning: isOver(fact) ? m.badge_outcome_ended() : undefined,
		},
	];
}

/** The rows of a fact; what its source does not state is left out. `staleAfter`: of its source. */
export function factRows(fact: BadgeFact, staleAfter?: string): Fact[] {
	const { issuer, identifier, grade, source } = fact;
	const rows: readonly (readonly [string, string | null, Fact['form']?])[] = [
		[m.badge_fact_grade(), grade === null ? null : gradeWord(grade)],
		[m.badge_fact_issuer(), issuer, 'chinese'],
		[m.badge_fact_number(), identifier, 'chinese'],
	];
	const stated = rows.flatMap(([label, value, form]) => {
		if (value === null || value === '') return [];
		return [form === undefined ? { label, value } : { label, value, form }];
	});
	const origin: Fact = {
		label: m.record_source(),
		value: `${source.department} · ${source.name}`,
		form: 'chinese',
		href: source.url,
		note: m.source_collected({ date: source.collectedAt }),
		warning:
			staleAfter !== undefined && isStale(staleAfter, registerNow())
				? m.source_stale({ date: staleAfter })
				: undefined,
	};
	return [...stated, ...validityRow(fact), origin];
}
