import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grouped } from './grouped.ts';

it('writes whole numbers as both languages do', () => {
	fc.assert(
		fc.property(fc.maxSafeInteger(), (count) => {
			for (const language of ['zh-CN', 'en']) {
				expect(grouped(count)).toBe(count.toLocaleString(language));
			}
		}),
	);
});
