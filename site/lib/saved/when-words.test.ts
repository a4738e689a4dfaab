import { expect, it } from 'vitest';
import { whenWords } from './when-words.ts';

const now = new Date(2026, 10, 26, 21, 5);
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

it('says today with the minute, yesterday, and else the day', () => {
	expect(whenWords(at(2026, 10, 26, 9, 12), now, 'zh-CN')).toBe('今天 09:12');
	expect(whenWords(at(2026, 10, 26, 9, 12), now, 'en')).toBe('today 09:12');
	expect(whenWords(at(2026, 10, 25, 23, 59), now, 'zh-CN')).toBe('昨天');
	expect(whenWords(at(2026, 10, 24, 23, 59), now, 'zh-CN')).toBe('11月24日');
	expect(whenWords(at(2025, 10, 26, 9, 12), now, 'zh-CN')).toBe('2025年11月26日');
});

it('a moment that lies ahead, as after a clock was set back, is a day and not tomorrow', () => {
	expect(whenWords(at(2027, 10, 26, 9, 12), now, 'zh-CN')).toBe('2027年11月26日');
	expect(whenWords(at(2026, 10, 27, 9, 12), now, 'en')).toBe('November 27');
});
