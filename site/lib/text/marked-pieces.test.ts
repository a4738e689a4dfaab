import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedPieces } from './marked-pieces.ts';

it('every second piece is a highlight', () => {
	expect(
		markedPieces('南昌洪城大厦', [
			[4, 6],
			[0, 2],
		]),
	).toEqual(['', '南昌', '洪城', '大厦', '']);
});

it('the pieces join to the text whatever the highlights are', () => {
	const stretch = fc.tuple(fc.nat(40), fc.nat(40));
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(stretch), (text, marks) => {
			expect(markedPieces(text, marks).join('')).toBe(text);
		}),
	);
});
