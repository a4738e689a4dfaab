// Where a business says that it can be found on the web: one code, one or more domains.

import type { StagedOrigin } from '../staged-record.ts';
import { type EnvelopeField, withEnvelope } from './envelope.ts';
import data from './origins.json' with { type: 'json' };
import type { Profile, RowOutcome } from './profile.ts';
import { readSubjectCode } from './read-subject-code.ts';

type Field = 'origin' | EnvelopeField;

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

function readOrigin(text: string): string | undefined {
	const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
	// The URL parser turns 示例.中国 into its ASCII form.
	const host = URL.canParse(address) ? new URL(address).hostname : '';
	return HOST.test(host) && host.length <= 253 ? `https://${host}` : undefined;
}

/** Domains 域名; a row without a valid one is quarantined. */
export const origins: Profile<Field, readonly StagedOrigin[]> = {
	headers: withEnvelope<'origin'>(data.headers, data.personal),
	required: ['code', 'origin'],
	personal: ['operator', 'personNumber', 'personal'],
	readRow(fields): RowOutcome<readonly StagedOrigin[]> {
		const code = readSubjectCode(fields.text('code'));
		if (code.outcome === 'refused') {
			if (code.reason === 'natural-person') return { outcome: 'dropped', reason: code.reason };
			const column = fields.header('code');
			return { outcome: 'quarantined', reason: code.reason, column, message: code.message };
		}
		const { uscc } = code.reading;
		const cells = (fields.text('origin') ?? '')
			.split(/[;；,，、\s]+/)
			.filter((cell) => cell !== '');
		const found = cells.map(readOrigin);
		const row = found.flatMap((origin) => (origin === undefined ? [] : [{ uscc, origin }]));
		if (row.length === found.length && row.length > 0) {
			return { outcome: 'taken', row, warnings: [] };
		}
		const column = fields.header('origin');
		const message = 'has no domain, or one that cannot be';
		return { outcome: 'quarantined', reason: 'invalid-origin', column, message };
	},
};
