import { asUscc } from '@zhixin/api-client/identifiers';
import { expect, it } from 'vitest';
import { readBusiness } from './read-business.ts';

const uscc = asUscc('52369900MJ3XUCNAX9');
if (uscc === undefined) throw new Error('not a code');

const answering =
	(answer: (path: string) => Response): typeof fetch =>
	async (address) =>
		answer(String(address instanceof Request ? address.url : address));

it('a register that does not answer is an outcome, and so is a business that nobody knows', async () => {
	const silent = answering(() => new Response('', { status: 503 }));
	expect(await readBusiness(uscc, 'https://credit.example', silent)).toEqual({
		outcome: 'unavailable',
		uscc,
	});
	const empty = answering((path) =>
		path.includes('/badges?') ? Response.json({ items: [] }) : new Response('', { status: 404 }),
	);
	expect(await readBusiness(uscc, 'https://credit.example', empty)).toEqual({
		outcome: 'unknown-business',
		uscc,
	});
});

it('without a proof no address is known; that is not the same as none', async () => {
	const items = [{ uscc, name: '某机构', badges: [], credential: null }];
	const unproved = answering((path) =>
		path.includes('/badges?') ? Response.json({ items }) : new Response('', { status: 404 }),
	);
	expect(await readBusiness(uscc, 'https://credit.example', unproved)).toEqual({
		outcome: 'read',
		uscc,
		name: '某机构',
		states: [],
		origins: undefined,
		isSample: true,
	});
});
