// The badges that were checked last can be proved without the network, from the answers as they came:
// the page verifies them again each time. With the network, the network alone answers.
import type { MerchantBadgesList } from '@zhixin/api-client';
import type { RouteHandlerCallbackOptions } from 'workbox-core';
import type { Following } from '#lib/offline/device-database.ts';
import {
	forgetKeptProof,
	inTurn,
	readFollowing,
	readKeptProof,
	writeKeptProof,
} from '#lib/offline/kept-store.ts';
import { keptAtHeader } from '#lib/offline/kept-words.ts';
import { askSiteAnew } from './ask-site.ts';
import { catchUp, followWithdrawals } from './follow-withdrawals.ts';
import { heard } from './patience.ts';
import { readProofAddress } from './proof-address.ts';
import { givenAt } from './server-date.ts';

/** The part of an answer that is kept: what is signed. What is not granted leaves no trace. */
function signedPart(name: string, body: string): string | undefined {
	if (name.startsWith('/')) return body;
	const { items } = JSON.parse(body) as MerchantBadgesList;
	const [item] = items;
	if (item === undefined || item.credential === null) return undefined;
	return JSON.stringify({ items: [{ ...item, badges: [] }] });
}

const isSame = (one: Following | undefined, other: Following | undefined) =>
	one?.release === other?.release && one?.seq === other?.seq;

/**
 * Keeps an answer, unless something was withdrawn or replaced since it was asked for. Says whether
 * there was anything signed in it.
 */
export async function keepProof(
	name: string,
	answer: Response,
	before: Following | undefined,
): Promise<boolean> {
	const [body, contentType] = [await answer.text(), answer.headers.get('content-type') ?? ''];
	await catchUp();
	return inTurn(async () => {
		if (!answer.ok) return false;
		const kept = signedPart(name, body);
		if (kept === undefined) await forgetKeptProof(name);
		else if (isSame(before, await readFollowing())) {
			await writeKeptProof(name, { at: givenAt(answer), body: kept, contentType });
		}
		return kept !== undefined;
	});
}

async function answerFromDevice(name: string): Promise<Response> {
	const kept = await readKeptProof(name).catch(() => undefined);
	if (kept === undefined) return Response.error();
	return new Response(kept.body, {
		headers: { 'content-type': kept.contentType, [keptAtHeader]: kept.at },
	});
}

/** Answers from the network and keeps what is signed; without the network, from what is kept. */
export async function answerAndKeepProof({
	request,
	url,
	event,
}: RouteHandlerCallbackOptions): Promise<Response> {
	const name = readProofAddress(url);
	if (name === undefined) return fetch(request);
	// An answer may be kept only when it is known up to where it is true.
	const readBefore = () => readFollowing().catch(() => undefined);
	if ((await readBefore()) === undefined) await followWithdrawals().catch(() => undefined);
	const before = await readBefore();
	const answer = askSiteAnew(request);
	const copy = answer.then((response) => response.clone());
	const kept = copy.then((response) => keepProof(name, response, before));
	event.waitUntil(kept.catch(() => undefined));
	try {
		return await heard(answer, (await readKeptProof(name).catch(() => undefined)) !== undefined);
	} catch {
		return answerFromDevice(name);
	}
}
