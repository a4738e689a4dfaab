// The subjects that were looked up last can be read without the network: what may be shown of them,
// no more. With the network, the network alone answers.
import { isPublic } from '@zhixin/api-client/publicity';
import type { RouteHandlerCallbackOptions } from 'workbox-core';
import type { Following } from '#lib/offline/device-database.ts';
import { forgetKept, inTurn, readFollowing, readKept, writeKept } from '#lib/offline/kept-store.ts';
import {
	answerRecords,
	answerSubject,
	type KeptSubject,
	narrowKept,
	nothingKept,
	withRecords,
	withSubject,
} from '#lib/offline/kept-subject.ts';
import { keptAtHeader } from '#lib/offline/kept-words.ts';
import { ruleNow } from '#lib/offline/rule-clock.ts';
import { ask, takeAsked } from './ask-ahead.ts';
import { catchUp } from './follow-withdrawals.ts';
import { type KeptAddress, readKeptAddress } from './kept-address.ts';
import { heard } from './patience.ts';
import { givenAt } from './server-date.ts';

/** What is kept of a subject, unless it is of another release: the two are never mixed. */
async function readOfRelease(uscc: string, release: string): Promise<KeptSubject> {
	const kept = await readKept(uscc);
	return kept?.release === release ? kept : { ...nothingKept(uscc), release };
}

async function takeIn(
	{ uscc, records }: KeptAddress,
	answer: Response,
	{ release, withdrawn }: Following,
): Promise<void> {
	if (answer.status === 404) return forgetKept(uscc);
	if (!answer.ok) return;
	const kept = await readOfRelease(uscc, release);
	const [content, at] = [await answer.json(), givenAt(answer)];
	const changed =
		records === undefined
			? withSubject(kept, content, at)
			: withRecords(kept, records, content, at);
	const gone = new Set(withdrawn);
	const left = narrowKept(changed, ({ id }) => !gone.has(id));
	await (left === undefined ? forgetKept(uscc) : writeKept(left));
}

/** Keeps an answer unless it is of a release that has meanwhile been replaced. */
async function keep(address: KeptAddress, answer: Response, release?: string): Promise<void> {
	await catchUp();
	await inTurn(async () => {
		const following = await readFollowing();
		if (following === undefined || following.release !== (release ?? following.release)) return;
		await takeIn(address, answer, following);
	});
}

/** What may be shown of a kept subject now; `undefined` when that is nothing, or cannot be read. */
export async function readShown(uscc: string): Promise<KeptSubject | undefined> {
	try {
		const [kept, following] = await Promise.all([readKept(uscc), readFollowing()]);
		const now = ruleNow(following);
		return kept && narrowKept(kept, (record) => isPublic(record, now));
	} catch {
		return undefined;
	}
}

function answerFromDevice(shown: KeptSubject | undefined, { records }: KeptAddress): Response {
	const answer = shown && (records ? answerRecords(shown, records) : answerSubject(shown));
	if (shown === undefined || answer === undefined) return Response.error();
	return Response.json(answer, { headers: { [keptAtHeader]: shown.at } });
}

/**
 * Answers from the network and keeps the answer, also one that comes too late for who asked; without the
 * network, or where it is silent, from what is kept.
 */
export async function answerAndKeep({
	request,
	url,
	event,
}: RouteHandlerCallbackOptions): Promise<Response> {
	const address = readKeptAddress(url);
	if (address === undefined) return fetch(request);
	const { release, answer } = await (takeAsked(request) ?? ask(request));
	const copy = answer.then((response) => response.clone());
	// Without the network again, or with no room on the device, nothing is kept: no more than that.
	const kept = copy.then((response) => keep(address, response, release));
	event.waitUntil(kept.catch(() => undefined));
	try {
		return await heard(answer, (await readShown(address.uscc)) !== undefined);
	} catch {
		// What was withdrawn meanwhile, or has ended, is not in it.
		return answerFromDevice(await readShown(address.uscc), address);
	}
}
