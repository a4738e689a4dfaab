// The other eight administrative acts. 给付 and most 裁决 and 补偿 concern natural persons: such rows
// have no organisation's code, and are dropped with all others about persons.

import { actKindOf } from '#lib/server/catalogue/act-kinds.ts';
import data from './act.json' with { type: 'json' };
import { withEnvelope } from './envelope.ts';
import type { Refusal } from './profile.ts';
import { type RecordProfile, recordProfile } from './record-profile.ts';

type Field = keyof typeof data.headers;

function refuse(column: string, message: string): Refusal {
	return { outcome: 'quarantined', reason: 'unknown-act', column, message };
}

const definition: RecordProfile<Field> = {
	headers: withEnvelope<Field>(data.headers, data.personal),
	required: ['name', 'code', 'actType'],
	readFacts(fields) {
		const act = actKindOf(fields.text('actType') ?? '');
		const column = fields.header('actType');
		if (act === undefined) return refuse(column, 'has no kind of administrative act');
		if (act.code === 'licence' || act.code === 'penalty') {
			return refuse(column, `is a ${act.code}, which has a profile of its own`);
		}
		const category = fields.text('category');
		return {
			type: act.code,
			title: category ?? act.name.zh,
			details: {
				category,
				legalBasis: fields.text('legalBasis'),
				object: fields.text('object'),
				period: fields.text('period'),
				amount: fields.text('amount'),
				method: fields.text('method'),
				result: fields.text('result'),
				correction: fields.text('correction'),
			},
			identity: category,
		};
	},
};

/** Enforcement, confirmation, adjudication, compensation, reward, levy, payment, inspection. */
export const act = recordProfile(definition);
