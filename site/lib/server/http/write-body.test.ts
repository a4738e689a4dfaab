import { acceptsEnglishNames } from '@zhixin/api-client';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeBody } from './write-body.ts';

const region = { name: '南昌市', englishName: 'Nanchang' };
const answer = { items: [{ title: '行政处罚', englishTitle: 'Penalty', region }], nameEn: 'stays' };
const asked = (accept: string) => new Request('http://a.example/', { headers: { accept } });

it('gives English names to a client that says that it knows them', () => {
	expect(JSON.parse(writeBody(asked(acceptsEnglishNames), answer))).toEqual(answer);
});

it.each(['application/json', '*/*'])('gives none for %s, which a former program says', (accept) => {
	expect(JSON.parse(writeBody(asked(accept), answer))).toEqual({
		items: [{ title: '行政处罚', region: { name: '南昌市' } }],
		nameEn: 'stays',
	});
});

it('takes nothing but those names, whatever the texts beside them hold', () => {
	const text = fc.oneof(
		fc.string(),
		fc.constantFrom(',"englishName":"x"', '\\', '"', '\\",', ',\\"englishTitle\\":\\"'),
	);
	const one = fc.record({ title: text, englishTitle: text, note: text });
	fc.assert(
		fc.property(fc.array(one), (items) => {
			expect(JSON.parse(writeBody(asked('*/*'), { items }))).toEqual({
				items: items.map(({ title, note }) => ({ title, note })),
			});
		}),
	);
});
