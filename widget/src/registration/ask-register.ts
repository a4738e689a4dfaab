// One request per code and page: a list may carry two hundred badges of one merchant, and the
// register should be asked what it has just answered by nobody. The answers are therefore shared
// by all elements here, and not kept in any of them.

import type { Uscc } from '@zhixin/api-client/identifiers';
import { type RegistrationFact, readRegistrationFact } from './registration-fact.ts';

/** What came of asking: a fact, a clear no, or nothing that can be relied on. */
export type RegisterAnswer =
	| { readonly outcome: 'found'; readonly fact: RegistrationFact }
	| { readonly outcome: 'not-found' }
	| { readonly outcome: 'unavailable' };

const PATIENCE_MS = 8_000;
// A register that is down is not asked again by every badge that scrolls into view.
const RETRY_AFTER_MS = 60_000;

const answers = new Map<string, Promise<RegisterAnswer>>();

async function request(origin: string, uscc: Uscc): Promise<RegisterAnswer> {
	const response = await fetch(`${origin}/api/v1/subjects/${uscc}`, {
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		signal: AbortSignal.timeout(PATIENCE_MS),
	});
	const body: unknown = await response.json();
	if (response.ok) {
		const fact = readRegistrationFact(body, uscc);
		return fact ? { outcome: 'found', fact } : { outcome: 'unavailable' };
	}
	// A proxy says 404 too; only the register knows what it does not hold.
	const { type } = body as { type?: unknown };
	const notHeld = response.status === 404 && type === '/problems/subject-not-found';
	return { outcome: notHeld ? 'not-found' : 'unavailable' };
}

async function askOnce(key: string, origin: string, uscc: Uscc): Promise<RegisterAnswer> {
	const answer = await request(origin, uscc).catch(
		(): RegisterAnswer => ({ outcome: 'unavailable' }),
	);
	if (answer.outcome === 'unavailable') setTimeout(() => answers.delete(key), RETRY_AFTER_MS);
	return answer;
}

/** Gives what the register of an origin says about a code, asking once per page. Never rejects. */
export function askRegister(origin: string, uscc: Uscc): Promise<RegisterAnswer> {
	const key = `${origin} ${uscc}`;
	const asked = answers.get(key) ?? askOnce(key, origin, uscc);
	answers.set(key, asked);
	return asked;
}
