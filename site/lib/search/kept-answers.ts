// The answers that were shown last, in memory alone: going back shows one at once, without asking.
// Never longer than a page that is left open would show it: what is withdrawn takes them all away,
// and so does midnight in China, when what may be shown changes by itself.
import type { RegionNode } from '@zhixin/api-client';
import { todayInChina } from '#lib/source/staleness.ts';
import type { LookedUp } from './look-up.ts';

/** What the results page shows of a question. */
export interface Answer {
	readonly lookedUp: LookedUp;
	readonly regions: readonly RegionNode[];
}

const mostKept = 5;
const longestMilliseconds = 300_000;

const kept = new Map<string, { readonly answer: Answer; readonly at: Date }>();
let isGoingBack = false;

/** Notes how a page is about to be reached, and that it has been: `undefined`. */
export function noteNavigation(type: string | undefined): void {
	isGoingBack = type === 'popstate';
}

/** The answer that was shown at an address, when somebody goes back to it soon enough. */
export function answerShownAt(address: string, now: Date): Answer | undefined {
	const found = isGoingBack ? kept.get(address) : undefined;
	if (found === undefined || todayInChina(found.at) !== todayInChina(now)) return undefined;
	const age = now.getTime() - found.at.getTime();
	return age >= 0 && age < longestMilliseconds ? found.answer : undefined;
}

/** Keeps an answer with hits; any other is asked for again. */
export function keepAnswer(address: string, answer: Answer, at: Date): void {
	if (answer.lookedUp.outcome !== 'found') return;
	kept.delete(address);
	kept.set(address, { answer, at });
	const [oldest] = kept.keys();
	if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

/** Forgets all: something may not be shown any longer. */
export function forgetAnswers(): void {
	kept.clear();
}
