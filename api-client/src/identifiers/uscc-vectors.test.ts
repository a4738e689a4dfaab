import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readUscc } from './uscc.ts';

const vectorFile = new URL('../../../../shared/data/uscc-vectors.csv', import.meta.url);
const hasVectors = existsSync(vectorFile);
if (!hasVectors) {
	console.warn('SKIPPED: shared/data/uscc-vectors.csv is absent; only the built-in codes ran.');
}

interface Vector {
	readonly code: string;
	readonly outcome: string;
	readonly organisationCode: string;
}

// The note, the last column, may hold commas; the three before it never do.
function readVectors(csv: string): Vector[] {
	return csv
		.trim()
		.split(/\r?\n/)
		.slice(1)
		.map((line) => {
			const [code = '', outcome = '', organisationCode = ''] = line.split(',');
			return { code, outcome, organisationCode };
		});
}

function judge(code: string): Vector {
	const reading = readUscc(code);
	if (reading.outcome === 'invalid') return { code, outcome: 'invalid', organisationCode: '' };
	const organisationCode = reading.organisationCode.fits ? 'ok' : 'mismatch';
	return { code, outcome: 'valid', organisationCode };
}

describe('the vectors', () => {
	it.skipIf(!hasVectors)('of the shared file agree one by one', () => {
		const vectors = readVectors(readFileSync(vectorFile, 'utf8'));
		expect(vectors.length).toBeGreaterThan(200);
		expect(vectors.map(({ code }) => judge(code))).toEqual(vectors);
	});

	// Libraries that look up index 31 of the alphabet reject these (npm stdnum 1.11.4).
	it.each([
		'911522010783762860',
		'91340600MA2PBP2120',
		'91620105L015101280',
		'92340603MA2UK1TD00',
		'92340604MA2PENA300',
	])('%s, with remainder 0, is valid', (code) => {
		expect(judge(code)).toEqual({ code, outcome: 'valid', organisationCode: 'ok' });
	});

	it.each([
		'91350100M000100Y43',
		'91110000600037341L',
		'9144030071526726XG',
		'91340600MA2PBM9HXD',
		'91369900MA0DEMA17N',
		'92369900MA0DEMB13W',
		'52369900MJ0DEMH14N',
		'12369900MB0DEME16H',
		'N2369900MF0DEMN18P',
		'A1369900MA0D010952',
	])('%s is valid', (code) => {
		expect(judge(code)).toEqual({ code, outcome: 'valid', organisationCode: 'ok' });
	});

	it.each(['A1110000600037341L', '9111000060003IOZSV', '91110000600037341N', '12345'])(
		'%s is invalid',
		(code) => {
			expect(judge(code).outcome).toBe('invalid');
		},
	);
});
