// Credit commitments 信用承诺, and whether they are kept.

import data from './commitment.json' with { type: 'json' };
import { withEnvelope } from './envelope.ts';
import { type RecordProfile, recordProfile } from './record-profile.ts';
import { wordKey, wordTable } from './words.ts';

type Field = 'kind' | 'matter' | 'fulfilment';

const FULFILMENTS = wordTable(data.fulfilments);

const definition: RecordProfile<Field> = {
	headers: withEnvelope<Field>(data.headers, data.personal),
	required: ['name', 'code'],
	readFacts(fields, _envelope, warnings) {
		const [kind, matter] = [fields.text('kind'), fields.text('matter')];
		const word = fields.text('fulfilment');
		const fulfilment = word === null ? null : (FULFILMENTS.get(wordKey(word)) ?? null);
		if (word !== null && fulfilment === null) {
			warnings.push({ code: 'unknown-word', word: word.slice(0, 40) });
		}
		return {
			type: 'commitment',
			title: kind ?? data.title,
			details: { kind, matter, fulfilment },
			identity: [kind, matter].join(' '),
		};
	},
};

/** Credit commitments 信用承诺. */
export const commitment = recordProfile(definition);
