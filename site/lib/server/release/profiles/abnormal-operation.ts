// Entries in the list of abnormal operation 经营异常名录. One that was taken off is no entry any more.

import data from './abnormal-operation.json' with { type: 'json' };
import { withEnvelope } from './envelope.ts';
import { type RecordProfile, recordProfile } from './record-profile.ts';

const definition: RecordProfile<'reason'> = {
	headers: withEnvelope<'reason'>(data.headers, data.personal),
	required: ['name', 'code', 'decidedOn'],
	isNegative: true,
	readFacts(fields) {
		const reason = fields.text('reason');
		return { type: 'abnormal-operation', title: data.title, details: { reason } };
	},
};

/** The list of abnormal operation 经营异常名录. */
export const abnormalOperation = recordProfile(definition);
