import * as devalue from 'devalue';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse, stringify, unflatten } from './plain-values.ts';

const leaves = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.double(),
	fc.boolean(),
	fc.constantFrom(null, undefined, -0),
	fc.date({ noInvalidDate: true }),
);
const { plain } = fc.letrec((tie) => ({
	plain: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		leaves,
		fc.array(tie('plain'), { maxLength: 5 }),
		fc.dictionary(
			fc.string().filter((key) => key !== '__proto__'),
			tie('plain'),
			{ maxKeys: 5, noNullPrototype: true },
		),
	),
}));

it('every plain value that devalue writes is read, and the other way round', () => {
	fc.assert(
		fc.property(plain, (value) => {
			expect(parse(devalue.stringify(value))).toStrictEqual(value);
			expect(devalue.parse(stringify(value))).toStrictEqual(value);
		}),
	);
});

it('what stands in two places is one, and may hold itself', () => {
	const inner: Record<string, unknown> = { name: '云栖甲' };
	inner.self = inner;
	const read = parse(devalue.stringify([inner, inner])) as (typeof inner)[];
	expect(read[0]).toBe(read[1]);
	expect(read[0]?.self).toBe(read[0]);
	const written = devalue.parse(stringify([inner, inner])) as (typeof inner)[];
	expect(written[0]).toBe(written[1]);
	expect(written[0]?.self).toBe(written[0]);
});

it('a kind of its own is read and written by who knows it', () => {
	const reducers = { tally: (one: unknown) => one instanceof URL && one.href };
	const revivers = { tally: (href: unknown) => new URL(String(href)) };
	const value = { at: new URL('https://credit.example/') };
	expect(parse(devalue.stringify(value, reducers), revivers)).toEqual(value);
	expect(devalue.parse(stringify(value, reducers), revivers)).toEqual(value);
	// SvelteKit sends what comes later under a number of its own.
	expect(unflatten([{ later: 1 }, ['promise', 2], 7], { promise: (id) => id })).toEqual({
		later: 7,
	});
});

it.each([new Map(), new Set(), 1n, /a/, new Uint8Array(1), Array(3)])(
	'what is no plain value is refused and never read as something else: %o',
	(value) => {
		expect(() => parse(devalue.stringify([value]))).toThrow('no plain value');
	},
);

it.each([new Map(), 1n, () => 1, Symbol('a')])('%o is not written', (value) => {
	expect(() => stringify([value])).toThrow('no plain value');
});

it('no text of a server reaches the prototype of an object', () => {
	expect(() => parse('[{"__proto__":1},2]')).toThrow('no plain value');
});
