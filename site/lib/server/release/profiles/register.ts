// Sector registers 行业名录: who is filed, licensed or graded, by the register that the manifest names.

import { gradeOf } from '#lib/server/catalogue/grades.ts';
import type { Register } from '#lib/server/catalogue/registers.ts';
import { withEnvelope } from './envelope.ts';
import type { Warning } from './profile.ts';
import { readLevel } from './read-level.ts';
import { type RecordProfile, recordProfile } from './record-profile.ts';
import data from './register.json' with { type: 'json' };

type Field = 'number' | 'level' | 'year';

function checkNumber({ identifier }: Register, number: string | null, warnings: Warning[]): void {
	const pattern = identifier?.pattern;
	if (number === null || pattern === undefined || pattern.test(number)) return;
	warnings.push({ code: 'unusual-number' });
}

function definitionOf(register: Register): RecordProfile<Field> {
	const scale = register.grade === undefined ? undefined : gradeOf(register.grade);
	return {
		headers: withEnvelope<Field>(data.headers, data.personal),
		required: ['name', ...(scale === undefined ? [] : (['level'] as const))],
		mayLackCode: true,
		readFacts(fields, _envelope, warnings) {
			const word = fields.text('level');
			const reading =
				scale === undefined ? { level: word } : readLevel(scale, word, fields.header('level'));
			if ('outcome' in reading) return reading;
			const [number, year] = [fields.text('number'), fields.text('year')];
			checkNumber(register, number, warnings);
			return {
				type: 'register',
				title: register.name.zh,
				documentNumber: number,
				details: { number, level: reading.level, year },
				identity: [number, year].join(' '),
			};
		},
	};
}

/** The profile of one register. */
export function registerProfile(register: Register) {
	return recordProfile(definitionOf(register));
}
