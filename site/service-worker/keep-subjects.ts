// The subjects that were looked up last can be read without the network: what may be shown of them,
// no more. With the network, the network alone answers.
import { isPublic } from '@zhixin/api-client/publicity';
import type { RouteHandlerCallbackOptions } from 'workbox-core';
import { keptAtHeader } from '#lib/offline/kept-words.ts';
import { followWithdrawals } from './follow-withdrawals.ts';
import { type KeptAddress, readKeptAddress } from './kept-address.ts';
import { forgetKept, inTurn, readFollowing, readKept, writeKept } from './kept-store.ts';
import {
	answerRecords,
	answerSubject,
	type KeptSubject,
	narrowKept,
	nothingKept,
	withRecords,
	withSubject,
} from './kept-subject.ts';

async function takeIn(
	{ uscc, records }: KeptAddress,
	answer: Response,
	withdrawn: readonly string[],
): Promise<void> {
	if (answer.status === 404) return forgetKept(uscc);
	if (!answer.ok) return;
	const kept = (await readKept(uscc)) ?? nothingKept(uscc);
	const [content, at] = [await answer.json(), new Date().toISOString()];
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
	await followWithdrawals();
	await inTurn(async () => {
		const following = await readFollowing();
		if (following === undefined || following.release !== (release ?? following.release)) return;
		await takeIn(address, answer, following.withdrawn);
	});
}

/** What may be shown of a kept subject now; `undefined` when that is nothing. */
export async function readShown(uscc: string): Promise<KeptSubject | undefined> {
	const kept = await readKept(uscc);
	const now = new Date();
	return kept && narrowKept(kept, (record) => isPublic(record, now));
}

async function answerFromDevice({ uscc, records }: KeptAddress): Promise<Response> {
	const shown = await readShown(uscc);
	const answer = shown && (records ? answerRecords(shown, records) : answerSubject(shown));
	if (shown === undefined || answer === undefined) return Response.error();
	return Response.json(answer, { headers: { [keptAtHeader]: shown.at } });
}

/** Answers from the network and keeps the answer; without the network, from what is kept. */
export async function answerAndKeep({
	request,
	url,
	event,
}: RouteHandlerCallbackOptions): Promise<Response> {
	const address = readKeptAddress(url);
	if (address === undefined) return fetch(request);
	const release = (await readFollowing())?.release;
	try {
		const response = await fetch(request, { cache: 'no-cache' });
		// Without the network again, or with no room on the device, nothing is kept: no more than that.
		event.waitUntil(keep(address, response.clone(), release).catch(() => undefined));
		return response;
	} catch {
		return answerFromDevice(address);
	}
}
