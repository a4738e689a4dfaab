import { expect, it } from 'vitest';
import { InvalidUsccError } from '../errors/invalid-uscc-error.ts';
import { UnavailableError } from '../errors/unavailable-error.ts';
import { createTrustingClient } from './trusting-client.ts';

const answering = (body: unknown, status = 200) => {
	const asked: string[] = [];
	const send = async (address: unknown) => {
		asked.push(String(address));
		return Response.json(body, { status });
	};
	return { asked, client: createTrustingClient({ fetch: send as typeof fetch, retries: 0 }) };
};

it("asks the page's own origin, and gives the answer as it came", async () => {
	const { asked, client } = answering({ items: [] });
	expect(await client.badges({ uscc: ['a', 'b'] })).toEqual({ items: [] });
	expect(asked).toEqual(['/api/v1/badges?uscc=a&uscc=b']);
});

it('throws the typed error of a problem', async () => {
	const document = {
		type: '/problems/invalid-uscc',
		title: 'x',
		status: 400,
		detail: 'no',
		suggestions: ['91369900MA0DEMA17N'],
	};
	const asked = answering(document, 400).client.subject({ uscc: 'x' });
	await expect(asked).rejects.toMatchObject({
		type: 'invalid-uscc',
		suggestions: document.suggestions,
	});
	await expect(asked).rejects.toBeInstanceOf(InvalidUsccError);
});

it.each([[{ type: '/problems/unheard-of', detail: 'x' }], ['gateway'], [null], [{ detail: 'x' }]])(
	'a failure with the body %j is that there is no answer',
	async (body) => {
		await expect(answering(body, 502).client.release()).rejects.toBeInstanceOf(UnavailableError);
	},
);

it.each([['a page of a hotel'], [null], [7]])('%j is no answer', async (body) => {
	await expect(answering(body).client.release()).rejects.toBeInstanceOf(UnavailableError);
});
