// One request for all badges of a page: who asks first takes everybody along. Without cookies, without
// a referrer, bounded in time and in size; a register that failed is left alone for a minute.

import type { Uscc } from '@zhixin/api-client/identifiers';
import { type ReadBadges, type ReadProof, readAnswer } from './read-badges.ts';

/** What came of asking about one business. */
export type BadgesAnswer =
	| {
			readonly outcome: 'found';
			readonly badges: ReadBadges;
			readonly proof: ReadProof | undefined;
	  }
	| { readonly outcome: 'not-found' | 'unavailable' };

const patience = 5_000;
/** So many milliseconds pass before a register that failed is asked again. */
export const pause = 60_000;
/** As many as one request may name. */
const most = 50;
const longestBody = 4_000_000;

interface Asked {
	readonly answer: Promise<BadgesAnswer>;
	readonly at: number;
	hasFailed: boolean;
}

const wanted = new Set<Uscc>();
const asked = new Map<Uscc, Asked>();

/** Counts a badge in, so that its code is asked about together with the others. */
export function want(uscc: Uscc): void {
	wanted.add(uscc);
}

async function readBody(response: Response): Promise<unknown> {
	const text = await response.text();
	if (!response.ok || text.length > longestBody) throw response;
	return JSON.parse(text);
}

async function fetchBadges(origin: string, codes: readonly Uscc[]) {
	const query = codes.map((code) => `uscc=${code}`).join('&');
	const response = await fetch(`${origin}/api/v1/badges?${query}&proof=inline`, {
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		signal: AbortSignal.timeout(patience),
	});
	return readAnswer(await readBody(response), codes);
}

function askTogether(origin: string, codes: readonly Uscc[]): void {
	const answered = fetchBadges(origin, codes);
	const at = Date.now();
	for (const code of codes) {
		const answer = answered.then(
			({ businesses, proof }): BadgesAnswer => {
				const badges = businesses.get(code);
				return badges ? { outcome: 'found', badges, proof } : { outcome: 'not-found' };
			},
			(): BadgesAnswer => {
				entry.hasFailed = true;
				return { outcome: 'unavailable' };
			},
		);
		const entry: Asked = { answer, at, hasFailed: false };
		asked.set(code, entry);
	}
}

/**
 * What the register says of a business. An answer older than `longest` milliseconds is asked anew, one
 * that failed after a minute.
 */
export function askBadges(origin: string, uscc: Uscc, longest: number): Promise<BadgesAnswer> {
	const isOld = (code: Uscc) => {
		const { at = 0, hasFailed = false } = asked.get(code) ?? {};
		return Date.now() - at >= (hasFailed ? pause : longest);
	};
	if (isOld(uscc)) {
		// Who asks stands first, and once.
		const codes = [...new Set([uscc, ...wanted])].filter(isOld);
		for (let at = 0; at < codes.length; at += most) askTogether(origin, codes.slice(at, at + most));
	}
	return (asked.get(uscc) as Asked).answer;
}
