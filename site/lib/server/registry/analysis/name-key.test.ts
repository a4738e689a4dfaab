import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

const name = fc.string({ unit: 'binary', maxLength: 30 });

describe('a name key', () => {
	it('of a key is the key', () => {
		fc.assert(
			fc.property(name, (text) => {
				expect(nameKey(nameKey(text))).toBe(nameKey(text));
			}),
		);
	});

	it('of two texts in a row is the keys in a row', () => {
		fc.assert(
			fc.property(name, name, (one, other) => {
				expect(nameKey(one + other)).toBe(nameKey(one) + nameKey(other));
			}),
		);
	});

	it('is the same for full and half width, any case, any bracket', () => {
		expect(nameKey('江西（Ａｂｃ）·云栖 １号')).toBe(nameKey('江西(abc)云栖1号'));
	});
});
