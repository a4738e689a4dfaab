import { readRegistrationNumber, readUscc } from '@zhixin/api-client/identifiers';
import { describe, expect, test } from 'vitest';
import { CodeIssuer } from './issue-codes.ts';
import { SeededRandom } from './seeded-random.ts';

const classes = ['91', '92', '93', '51', '52', '53', '11', '12', '31', '81', 'N2', 'N3'];
const days = ['1998-05-06', '2024-02-29'];

describe('CodeIssuer', () => {
	const issuer = new CodeIssuer();
	const random = new SeededRandom('codes');

	test('every code passes both checks without a warning, in the division of the sample', () => {
		for (const usccClass of classes) {
			for (const day of days) {
				const code = issuer.uscc(random, usccClass, day);
				const reading = readUscc(code);
				expect(reading).toMatchObject({ outcome: 'valid', uscc: code, warnings: [] });
				expect(code.slice(0, 8)).toBe(`${usccClass}369900`);
			}
		}
	});

	test('every registration number passes its check', () => {
		for (const usccClass of ['91', '92', '93']) {
			expect(readRegistrationNumber(issuer.registrationNumber(random, usccClass))).toMatchObject({
				outcome: 'valid',
				registrar: { division: '369900' },
				registrantClass: usccClass === '92' ? 'individual' : 'domestic',
			});
		}
	});

	test('no code is given twice', () => {
		const codes = Array.from({ length: 500 }, () => issuer.uscc(random, '91', '2020-01-01'));
		expect(new Set(codes).size).toBe(500);
	});
});
