// Administrative licences 行政许可: XK_* codes in any case, or their Chinese names.

import { withEnvelope } from './envelope.ts';
import data from './licence.json' with { type: 'json' };
import type { Warning } from './profile.ts';
import { type RecordProfile, recordProfile } from './record-profile.ts';
import { wordKey, wordTable } from './words.ts';

type Field = 'category' | 'certificate' | 'number' | 'state';

const STATES = wordTable(data.states);

function readState(text: string | null, warnings: Warning[]): string | null {
	if (text === null) return null;
	const state = STATES.get(wordKey(text));
	if (state === undefined) warnings.push({ code: 'unknown-word', word: text.slice(0, 40) });
	return state ?? null;
}

const definition: RecordProfile<Field> = {
	headers: withEnvelope<Field>(data.headers, data.personal),
	required: ['name', 'code', 'decidedOn'],
	readFacts(fields, _envelope, warnings) {
		const number = fields.text('number');
		return {
			type: 'licence',
			title: fields.text('certificate') ?? data.title,
			documentNumber: number,
			details: {
				category: fields.text('category'),
				certificate: fields.text('certificate'),
				number,
				state: readState(fields.text('state'), warnings),
			},
			identity: number,
		};
	},
};

/** Administrative licences 行政许可. */
export const licence = recordProfile(definition);
