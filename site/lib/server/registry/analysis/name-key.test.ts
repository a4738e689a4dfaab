import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';
import { grams, gramsOf, gramsToFind, nameKey } from './name-key.ts';

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

describe('grams', () => {
	it('of a part are grams of the whole', () => {
		fc.assert(
			fc.property(name, name, name, (before, part, after) => {
				const whole = new Set(gramsOf(nameKey(before + part + after)));
				for (const gram of gramsToFind(nameKey(part))) expect(whole).toContain(gram);
			}),
		);
	});

	it('are ASCII letters and digits, so that no tokenizer can take them apart', () => {
		fc.assert(
			fc.property(name, (text) => {
				expect(grams(nameKey(text))).toMatch(/^[0-9a-fx ]*$/);
			}),
		);
	});
});

describe('a highlight', () => {
	it('marks a stretch whose key holds what was sought', () => {
		fc.assert(
			fc.property(name, name, name, (before, part, after) => {
				const key = nameKey(part);
				const text = before + part + after;
				for (const [start, end] of highlight(text, key)) {
					expect(nameKey(text.slice(start, end))).toContain(key);
				}
				expect(highlight(text, key)).toHaveLength(key === '' ? 0 : 1);
			}),
		);
	});
});
