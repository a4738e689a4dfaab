// What the page that is about to come alive will ask first is asked while its program starts. On a slow
// line the facts are there when the program is, instead of a way there and back later.
import { type Client, createTrustingClient, type Language } from '@zhixin/api-client';
import { readFollowing } from '#lib/offline/kept-store.ts';
import type { KeptSubject } from '#lib/offline/kept-subject.ts';
import { shownAtOnce } from '#lib/record/shown-at-once.ts';
import { askSiteAnew } from './ask-site.ts';

/** An answer that is on its way, and the release that was followed when it was asked for. */
export interface Asked {
	readonly release: string | undefined;
	readonly answer: Promise<Response>;
}

/** After that it is too old to be what a page is answered with. */
const waitsForMilliseconds = 10_000;

const askedAhead = new Map<string, Promise<Asked>>();

// The words of an answer depend on the language in which it is asked for.
const nameOf = ({ url, headers }: Request) => `${headers.get('accept-language')} ${url}`;

/** Asks the site. */
export async function ask(request: Request): Promise<Asked> {
	// A device that cannot be read keeps nothing, and its reader is answered all the same.
	const release = (await readFollowing().catch(() => undefined))?.release;
	const answer = askSiteAnew(request);
	// Whoever waits for it hears of a failure; where nobody does, it is none.
	answer.catch(() => undefined);
	return { release, answer };
}

/** Hands the answer that is on its way to the one who asks for it; `undefined` where there is none. */
export function takeAsked(request: Request): Promise<Asked> | undefined {
	const asked = askedAhead.get(nameOf(request));
	askedAhead.delete(nameOf(request));
	return asked;
}

const askAndRemember: typeof fetch = async (address, init) => {
	const request = new Request(address, init);
	const name = nameOf(request);
	const asked = ask(request);
	askedAhead.set(name, asked);
	setTimeout(() => {
		if (askedAhead.get(name) === asked) askedAhead.delete(name);
	}, waitsForMilliseconds);
	const { answer } = await asked;
	return (await answer).clone();
};

function askAll(client: Client, { uscc, subject }: KeptSubject): Promise<unknown>[] {
	const types = subject?.sections.map(({ type }) => type) ?? [];
	return [
		client.subject({ uscc }),
		...types.map((type) => client.records({ uscc, type, limit: shownAtOnce })),
		client.subjectBadges({ uscc }),
		client.schemes(),
		client.release(),
	];
}

/** Asks for what the page of a kept subject will ask for, in its language. */
export function askAhead(kept: KeptSubject, language: Language): void {
	const client = createTrustingClient({ fetch: askAndRemember, language, retries: 0 });
	for (const answer of askAll(client, kept)) answer.catch(() => undefined);
}
