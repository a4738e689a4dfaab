// A record as a list of labelled facts, in the order in which a person asks.

import { type CreditRecord, lastPublicDay, type Source } from '@zhixin/api-client';
import { registerNow } from '#lib/offline/register-clock.ts';
import { m } from '#lib/paraglide/messages.js';
import { isStale } from '#lib/source/staleness.ts';
import type { Fact } from '#lib/subject/registration-facts.ts';
import { readableDetails, severityWord } from './record-words.ts';

function validity({ validFrom, validUntil, details }: CreditRecord): string | null {
	if (details.validity === 'long-term') return m.record_valid_long();
	if (validFrom !== null && validUntil !== null) {
		return m.record_valid_between({ from: validFrom, until: validUntil });
	}
	if (validUntil !== null) return m.record_valid_until({ until: validUntil });
	return validFrom === null ? null : m.record_valid_from({ from: validFrom });
}

function origin({ department, name, url, collectedAt }: Source, staleAfter?: string): Fact {
	return {
		label: m.record_source(),
		// The dot stays with the department: no line begins with it.
		value: `${department}\u00a0· ${name}`,
		form: 'chinese',
		href: url,
		note: m.source_collected({ date: collectedAt }),
		warning:
			staleAfter !== undefined && isStale(staleAfter, registerNow())
				? m.source_stale({ date: staleAfter })
				: undefined,
	};
}

/**
 * The facts of a record; what its source does not state is left out. `staleAfter` is the day until
 * which its source is within its rhythm.
 */
export function recordFacts(record: CreditRecord, staleAfter?: string): Fact[] {
	const { documentNumber, authority, decidedOn, content, details, severity, source } = record;
	const facts: readonly (readonly [string, string | null | undefined, Fact['form']?])[] = [
		[m.record_decided(), decidedOn],
		[m.record_authority(), authority.name, 'chinese'],
		[m.record_valid(), validity(record)],
		...readableDetails(record).map(({ label, value, form }) => [label, value, form] as const),
		[m.record_content(), content, 'chinese'],
		[m.record_document(), documentNumber === details.number ? null : documentNumber, 'chinese'],
		[m.record_severity(), severity === null ? null : severityWord(severity)],
		[m.record_public_until(), lastPublicDay(record)],
	];
	const stated = facts.flatMap(([label, value, form]) =>
		value === null || value === undefined || value === '' ? [] : [{ label, value, form }],
	);
	return [...stated, origin(source, staleAfter)];
}
