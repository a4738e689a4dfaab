import { describe, expect, it } from 'vitest';
import { publicKeys, signingKey } from './issuer-keys.ts';
import { makeKey } from './make-key.ts';

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);

describe('a rotation', () => {
	it('publishes the new key before it signs, and the old one until all it signed is over', async () => {
		const former = await makeKey(at('00:00'));
		const next = await makeKey(at('12:00'));
		const keys = { keys: [{ ...former, publishedUntil: '2026-11-27T13:00:00.000Z' }, next] };
		const idsAt = (now: Date) => publicKeys(keys, now).map(({ kid }) => kid);
		expect(signingKey(keys, at('11:59')).kid).toBe(former.kid);
		expect(idsAt(at('11:00'))).toEqual([former.kid, next.kid]);
		expect(signingKey(keys, at('12:00')).kid).toBe(next.kid);
		expect(idsAt(new Date('2026-11-27T12:59:59Z'))).toEqual([former.kid, next.kid]);
		expect(idsAt(new Date('2026-11-27T13:00:00Z'))).toEqual([next.kid]);
	});

	it('publishes nothing private', async () => {
		const key = await makeKey(at('00:00'));
		expect(JSON.stringify(publicKeys({ keys: [key] }, at('01:00')))).not.toContain(key.d);
	});
});
