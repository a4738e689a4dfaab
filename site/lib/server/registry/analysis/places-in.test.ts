import { describe, expect, it } from 'vitest';
import { lettersOf } from './letters.ts';
import { placesIn } from './places-in.ts';

const places = (text: string) =>
	placesIn(lettersOf(text)).map(({ code, from, to }) => [code, from, to]);

describe('the places in a text', () => {
	it.each([
		['青山湖养老院', [['360111', 0, 3]]],
		['青山湖区养老院', [['360111', 0, 4]]],
		[
			'江西南昌市云栖',
			[
				['360000', 0, 2],
				['360100', 2, 5],
			],
		],
		['云栖瑞金店', [['360781', 2, 4]]],
		['云栖养老院', []],
		['', []],
	])('%s: the longest name at each place, with or without its kind', (text, found) => {
		expect(places(text)).toEqual(found);
	});

	it('are all divisions of a name that several have', () => {
		expect(places('南昌')).toEqual([
			['360100', 0, 2],
			['360121', 0, 2],
		]);
	});
});
