import { asUscc, type Uscc } from '@zhixin/api-client/identifiers';
import { describe, expect, test } from 'vitest';
import examples from '../credit-badge/examples.json' with { type: 'json' };
import { readRegistrationFact, staleFrom } from './registration-fact.ts';

const uscc = asUscc(examples.subject.uscc) as Uscc;
const [source] = examples.subject.provenance;

const read = (differs: object) => readRegistrationFact({ ...examples.subject, ...differs }, uscc);

describe('an answer of the register', () => {
	test('becomes the five things that a badge says', () => {
		expect(read({})).toEqual({
			uscc,
			name: '南昌市青云谱区鹤寿康养老服务中心',
			status: 'active',
			division: '南昌市青云谱区',
			asOf: '2026-11-20',
			staleAfter: '2026-11-25',
		});
	});

	test('may leave the status open, and that is kept apart from every status', () => {
		expect(read({ status: null })?.status).toBeNull();
	});

	test.each([
		['about another subject', { uscc: '91369900MA0DEMA17N' }],
		['with a status that has no word yet', { status: 'merged' }],
		['with the name of an inherited property for a status', { status: 'toString' }],
		['without a status', { status: undefined }],
		['without a name', { name: ' ' }],
		['with a name that is no text', { name: ['x'] }],
		['without a division', { region: null }],
		['without a source', { provenance: [] }],
		['whose source has no date', { provenance: [{ ...source, collectedAt: null }] }],
		[
			'whose source has an impossible date',
			{ provenance: [{ ...source, staleAfter: '2026-13-01' }] },
		],
	])('%s is none', (_, differs) => {
		expect(read(differs)).toBeUndefined();
	});

	test.each([null, undefined, 'text', 7, [], '<!doctype html>'])('%j is none', (answer) => {
		expect(readRegistrationFact(answer, uscc)).toBeUndefined();
	});
});

describe('the date of a fact', () => {
	const on = (collectedAt: string, staleAfter: string) => ({ ...source, collectedAt, staleAfter });

	test('is that of the newest source, wherever it stands', () => {
		const fact = read({
			provenance: [
				on('2026-11-01', '2026-12-31'),
				on('2026-11-21', '2026-11-22'),
				on('2026-10-01', '2027-12-31'),
			],
		});
		expect(fact).toMatchObject({ asOf: '2026-11-21', staleAfter: '2026-11-22' });
	});

	test('of two sources of one day, the one that goes stale first counts', () => {
		const provenance = [on('2026-11-21', '2026-12-31'), on('2026-11-21', '2026-11-30')];
		expect(read({ provenance })?.staleAfter).toBe('2026-11-30');
		expect(read({ provenance: provenance.toReversed() })?.staleAfter).toBe('2026-11-30');
	});

	test('goes stale when the last day ends in China', () => {
		const fact = read({ provenance: [on('2026-11-20', '2026-11-25')] });
		expect(fact && new Date(staleFrom(fact)).toISOString()).toBe('2026-11-25T16:00:00.000Z');
	});
});
