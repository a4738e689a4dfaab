// Redaction errs in two ways: something of a person stays, or something of a record is eaten. Both
// are measured on one corpus; a change that betters one must not quietly worsen the other.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { redactPersonalData } from '#lib/server/release/redact-personal-data.ts';

const MOST_MISSED = 0.02;
const MOST_FALSE_ALARMS = 0.01;

function readLines(name: string): string[] {
	const text = readFileSync(new URL(`redaction-corpus/${name}`, import.meta.url), 'utf8');
	return text.split('\n').filter((line) => line !== '');
}

function percent(share: number): string {
	return `${(share * 100).toFixed(2)} %`;
}

test('personal data goes and everything else stays, within bounds', () => {
	const positives = readLines('positive.tsv').slice(1);
	const negatives = readLines('negative.txt');
	expect(positives.length).toBeGreaterThanOrEqual(200);
	expect(negatives.length).toBeGreaterThanOrEqual(300);
	const missed = positives.filter((line) => {
		const [text = '', secrets = ''] = line.split('\t');
		const clean = redactPersonalData(text).normalize('NFKC');
		return secrets.split('|').some((secret) => clean.includes(secret.normalize('NFKC')));
	});
	const eaten = negatives.filter((text) => redactPersonalData(text) !== text);
	const rates = {
		missed: missed.length / positives.length,
		falseAlarms: eaten.length / negatives.length,
	};
	console.info(
		`Redaction: missed ${missed.length} of ${positives.length} (${percent(rates.missed)}), false alarms ${eaten.length} of ${negatives.length} (${percent(rates.falseAlarms)})`,
	);
	expect(rates.missed, missed.join('\n')).toBeLessThanOrEqual(MOST_MISSED);
	expect(rates.falseAlarms, eaten.join('\n')).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
});
