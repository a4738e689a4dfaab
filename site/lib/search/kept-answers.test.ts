import { beforeEach, expect, it } from 'vitest';
import {
	type Answer,
	answerShownAt,
	forgetAnswers,
	keepAnswer,
	noteNavigation,
} from './kept-answers.ts';

const page = { items: [], total: { value: 0, relation: 'eq' }, nextCursor: null };
const answer = { lookedUp: { outcome: 'found', page }, regions: [] } as unknown as Answer;
const noon = new Date('2026-11-26T12:00:00+08:00');
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1_000);

beforeEach(() => {
	forgetAnswers();
	noteNavigation('popstate');
});

it('going back finds the answer that was shown', () => {
	keepAnswer('/search?q=a', answer, noon);
	expect(answerShownAt('/search?q=a', after(60))).toBe(answer);
	expect(answerShownAt('/search?q=b', after(60))).toBeUndefined();
});

it('whoever asks anew is answered anew', () => {
	keepAnswer('/search?q=a', answer, noon);
	noteNavigation('link');
	expect(answerShownAt('/search?q=a', after(1))).toBeUndefined();
	noteNavigation(undefined);
	expect(answerShownAt('/search?q=a', after(1))).toBeUndefined();
});

it('an answer goes after five minutes, at midnight in China, and with a clock that went back', () => {
	keepAnswer('/search?q=a', answer, noon);
	expect(answerShownAt('/search?q=a', after(300))).toBeUndefined();
	expect(answerShownAt('/search?q=a', after(-1))).toBeUndefined();
	keepAnswer('/search?q=a', answer, new Date('2026-11-26T23:59:50+08:00'));
	expect(answerShownAt('/search?q=a', new Date('2026-11-27T00:00:10+08:00'))).toBeUndefined();
});

it('a withdrawal takes all of them', () => {
	keepAnswer('/search?q=a', answer, noon);
	forgetAnswers();
	expect(answerShownAt('/search?q=a', after(1))).toBeUndefined();
});

it('of six the oldest goes, and what is not an answer is not kept', () => {
	for (const q of 'abcdef') keepAnswer(q, answer, noon);
	expect(answerShownAt('a', after(1))).toBeUndefined();
	expect(answerShownAt('f', after(1))).toBe(answer);
	keepAnswer('g', { lookedUp: { outcome: 'stale' }, regions: [] }, noon);
	expect(answerShownAt('g', after(1))).toBeUndefined();
});
