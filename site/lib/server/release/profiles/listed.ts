// Entries in a published list 名单, of serious dishonesty or of honour. Which lists there are is
// data: a new one needs no code.

import type { List } from '#lib/server/catalogue/lists.ts';
import { withEnvelope } from './envelope.ts';
import data from './listed.json' with { type: 'json' };
import { type RecordProfile, recordProfile } from './record-profile.ts';

type Field = 'reason' | 'level' | 'year';

function definitionOf({ name, type }: List): RecordProfile<Field> {
	return {
		headers: withEnvelope<Field>(data.headers, data.personal),
		required: ['name', 'code'],
		isNegative: type === 'serious-dishonesty',
		readFacts(fields) {
			const [level, year] = [fields.text('level'), fields.text('year')];
			const details = { reason: fields.text('reason'), level, year };
			return { type, title: name.zh, details, identity: year };
		},
	};
}

/** The profile of one list. */
export function listed(list: List) {
	return recordProfile(definitionOf(list));
}
