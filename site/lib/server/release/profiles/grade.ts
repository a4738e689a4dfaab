// Published results of evaluations 信用评价, by the scale that the manifest names.

import type { Grade } from '#lib/server/catalogue/grades.ts';
import { withEnvelope } from './envelope.ts';
import data from './grade.json' with { type: 'json' };
import { readLevel } from './read-level.ts';
import { type RecordProfile, recordProfile } from './record-profile.ts';

type Field = 'level' | 'year';

function definitionOf(grade: Grade): RecordProfile<Field> {
	return {
		headers: withEnvelope<Field>(data.headers, data.personal),
		required: ['name', 'code', 'level'],
		readFacts(fields) {
			const reading = readLevel(grade, fields.text('level'), fields.header('level'));
			if ('outcome' in reading) return reading;
			const year = fields.text('year');
			const details = { level: reading.level, year };
			return { type: 'grade', title: grade.name.zh, details, identity: year };
		},
	};
}

/** The profile of one scale. */
export function gradeProfile(grade: Grade) {
	return recordProfile(definitionOf(grade));
}
