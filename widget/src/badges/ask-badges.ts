// One request for all badges of a page: who asks first takes everybody along. Without cookies, without
// a referrer, bounded in time and in size; a register that failed is left alone for a minute.

import { readBytes } from '@zhixin/api-client/credential';
import type { Uscc } from '@zhixin/api-client/identifiers';
import { type ReadBadges, readAnswer } from './read-badges.ts';

/** What came of asking about one business. */
export interface BadgesAnswer {
	readonly outcome: 'found' | 'not-found' | 'unavailable';
	/** Where they were found. */
	readonly badges?: ReadBadges;
}

const patience = 5_000;
/** So many milliseconds pass before a register that failed is asked again. */
export const pause = 60_000;
/** So many milliseconds an answer is good for on a page that stays open. */
export const hour = 3_600_000;
/** As many as one request may name. */
const most = 50;
const mostBytes = 4_000_000;

interface Asked {
	readonly answer: Promise<BadgesAnswer>;
	/** Since when it counts. */
	at: number;
}

const wanted = new Map<object, Uscc>();
const asked = new Map<Uscc, Asked>();

/** Counts a badge in, so that its code is asked about together with the others; without a code, out. */
export function want(badge: object, uscc?: Uscc): void {
	if (uscc) wanted.set(badge, uscc);
	else wanted.delete(badge);
}

async function fetchBadges(origin: string, codes: readonly Uscc[]) {
	const query = codes.map((code) => `uscc=${code}`).join('&');
	const { body, ok } = await fetch(`${origin}/api/v1/badges?${query}&proof=inline`, {
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		signal: AbortSignal.timeout(patience),
	});
	if (!ok || !body) throw new TypeError();
	const text = new TextDecoder().decode(await readBytes(body, mostBytes));
	return readAnswer(JSON.parse(text), codes);
}

function askTogether(origin: string, codes: readonly Uscc[]): void {
	const answered = fetchBadges(origin, codes);
	for (const code of codes) {
		const answer = answered.then(
			(businesses): BadgesAnswer => {
				const badges = businesses.get(code);
				return badges ? { outcome: 'found', badges } : { outcome: 'not-found' };
			},
			(): BadgesAnswer => {
				// Older than it is, by as much as it is worth less.
				entry.at -= hour - pause;
				return { outcome: 'unavailable' };
			},
		);
		const entry: Asked = { answer, at: Date.now() };
		asked.set(code, entry);
	}
}

/**
 * What the register says of a business. An answer older than `longest` milliseconds is asked anew, one
 * that failed after a minute.
 */
export function askBadges(origin: string, uscc: Uscc, longest = hour): Promise<BadgesAnswer> {
	// A clock that was set back must not make an answer young for days.
	const isOld = (code: Uscc) => Math.abs(Date.now() - (asked.get(code)?.at ?? 0)) >= longest;
	if (isOld(uscc)) {
		// Who asks stands first, and once.
		const all = new Set([uscc, ...wanted.values()]);
		// A page whose badges come and go for days keeps the answers about those that it shows.
		for (const code of asked.keys()) if (!all.has(code)) asked.delete(code);
		const codes = [...all].filter(isOld);
		for (let at = 0; at < codes.length; at += most) askTogether(origin, codes.slice(at, at + most));
	}
	return (asked.get(uscc) as Asked).answer;
}
