// Administrative penalties 行政处罚: CF_* codes in any case, or their Chinese names.

import { withEnvelope } from './envelope.ts';
import data from './penalty.json' with { type: 'json' };
import type { Warning } from './profile.ts';
import { readFine } from './read-fine.ts';
import { type RecordProfile, recordProfile } from './record-profile.ts';

type Field = 'violation' | 'facts' | 'legalBasis' | 'kinds' | 'fine' | 'confiscated' | 'suspended';

type Amounts = Record<'fine' | 'fineUnit' | 'confiscated' | 'confiscatedUnit', string | null>;

function readAmount(cell: string | null, content: string | null, warnings: Warning[]) {
	if (cell === null) return undefined;
	const reading = readFine(cell, content);
	if (reading === undefined) warnings.push({ code: 'unreadable-amount' });
	else if (reading.unit !== 'ten-thousand-yuan') warnings.push({ code: 'doubtful-fine' });
	return reading;
}

function readAmounts(
	fine: string | null,
	confiscated: string | null,
	content: string | null,
	warnings: Warning[],
): Amounts {
	const fineReading = readAmount(fine, content, warnings);
	const confiscatedReading = readAmount(confiscated, content, warnings);
	return {
		fine: fineReading?.amount ?? null,
		fineUnit: fineReading?.unit ?? null,
		confiscated: confiscatedReading?.amount ?? null,
		confiscatedUnit: confiscatedReading?.unit ?? null,
	};
}

// Several kinds in one cell, parted as the source likes; `;` is what the standard writes.
function splitKinds(text: string | null): string | null {
	const kinds = text?.split(/[;；、,，|]/).map((kind) => kind.trim()) ?? [];
	return kinds.filter((kind) => kind !== '').join(';') || null;
}

const definition: RecordProfile<Field> = {
	headers: withEnvelope<Field>(data.headers, data.personal),
	required: ['name', 'code', 'decidedOn'],
	isNegative: true,
	readFacts(fields, { content }, warnings) {
		return {
			type: 'penalty',
			title: data.title,
			details: {
				kinds: splitKinds(fields.text('kinds')),
				violation: fields.text('violation'),
				facts: fields.text('facts'),
				legalBasis: fields.text('legalBasis'),
				...readAmounts(fields.text('fine'), fields.text('confiscated'), content, warnings),
				suspended: fields.text('suspended'),
			},
		};
	},
};

/** Administrative penalties 行政处罚. */
export const penalty = recordProfile(definition);
