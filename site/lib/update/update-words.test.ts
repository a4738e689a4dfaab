import { expect, it } from 'vitest';
import { readUpdateMessage } from './update-words.ts';

it('knows the two messages, and leaves what others say alone', () => {
	expect(readUpdateMessage({ type: 'use-now' })).toEqual({ type: 'use-now' });
	expect(readUpdateMessage({ type: 'here', version: '1' })).toEqual({ type: 'here', version: '1' });
	for (const other of [undefined, null, 'follow-withdrawals', {}, { type: 'here' }, 7]) {
		expect(readUpdateMessage(other)).toBeUndefined();
	}
});
