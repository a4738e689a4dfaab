// A record as a list of labelled facts, in the order in which a person asks.
import { type CreditRecord, lastPublicDay } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';
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

/** The facts of a record; what its source does not state is left out. */
export function recordFacts(record: CreditRecord): Fact[] {
	const { documentNumber, authority, decidedOn, content, severity, source } = record;
	const facts: readonly (readonly [string, string | null | undefined, Fact['form']?])[] = [
		[m.record_decided(), decidedOn],
		[m.record_authority(), authority.name, 'chinese'],
		[m.record_valid(), validity(record)],
		...readableDetails(record).map(
			({ label, value }) => [label, value, 'chinese'] as [string, string, 'chinese'],
		),
		[m.record_content(), content, 'chinese'],
		[m.record_document(), documentNumber, 'chinese'],
		[m.record_severity(), severity === null ? null : severityWord(severity)],
		[m.record_public_until(), lastPublicDay(record)],
		[m.record_source(), `${source.department} · ${source.name}`, 'chinese'],
	];
	return facts.flatMap(([label, value, form]) => {
		if (value === null || value === undefined || value === '') return [];
		return [form === undefined ? { label, value } : { label, value, form }];
	});
}
