// What no text whatever may bring about.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { usccs } from '../../../api-client/src/identifiers/arbitrary-codes.ts';
import { placeOfScanned } from './place-of-scanned.ts';
import { readScanned } from './read-scanned.ts';

const origin = 'https://credit.example';
const read = (text: string) => readScanned(text, [origin]);

const digits = (length: number) =>
	fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const twoDigits = (from: number, to: number) =>
	fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));
const persons = fc
	.tuple(
		fc.integer({ min: 11, max: 82 }),
		digits(4),
		fc.integer({ min: 1930, max: 2020 }),
		twoDigits(1, 12),
		twoDigits(1, 28),
		digits(3),
		fc.constantFrom(...'0123456789X'),
	)
	.map((parts) => parts.join(''));

/** Words that hold neither a letter nor a digit of a code. */
const words = fc.string({ unit: fc.constantFrom(...'名称登记机关：；、 \n（）'), maxLength: 30 });
const texts = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

it('nothing makes it throw', () => {
	fc.assert(fc.property(texts, (text) => read(text).type !== undefined));
});

it('a code among words is found', () => {
	fc.assert(
		fc.property(words, usccs, words, (before, uscc, after) => {
			fc.pre(read(uscc).type === 'subject');
			expect(read(`${before}${uscc}${after}`)).toEqual({ type: 'subject', uscc });
		}),
	);
});

it("a person's number is neither shown nor sent, whatever stands around it", () => {
	fc.assert(
		fc.property(texts, persons, texts, (before, person, after) => {
			// One in 350 is the sound code of an organisation as well, and counts as one.
			fc.pre(read(person).type === 'person');
			const scanned = read(`${before} ${person} ${after}`);
			expect(JSON.stringify([scanned, placeOfScanned(scanned, 'hand') ?? ''])).not.toContain(
				person,
			);
		}),
	);
});

it('only a host under .gov.cn is opened as official', () => {
	fc.assert(
		fc.property(texts, fc.constantFrom('', '.gov.cn', 'gov.cn', '.gov.cn.test'), (text, end) => {
			for (const said of [text, `https://${text}${end}/`]) {
				const scanned = read(said);
				if (scanned.type !== 'official' && scanned.type !== 'gsxt') continue;
				const { hostname, protocol } = new URL(scanned.address);
				expect(hostname).toMatch(/(?:^|\.)gov\.cn$/);
				expect(protocol).toMatch(/^https?:$/);
			}
		}),
	);
});

it('what is gone to unasked is a page of ours', () => {
	fc.assert(
		fc.property(fc.oneof(texts, usccs), (text) => {
			const place = placeOfScanned(read(text), 'camera');
			if (place === undefined) return;
			expect(place).toMatch(/^\/(?:e|v|search)[/?]/);
			expect(new URL(place, origin).origin).toBe(origin);
		}),
	);
});

it('a page of ours is on our own origin, however its path is written', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 60 }), (path) => {
			const scanned = read(`${origin}/${path}`);
			if (scanned.type === 'own-page') expect(new URL(scanned.address).origin).toBe(origin);
		}),
	);
});
