// The word lists beside this file, checked and split.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.string().transform((text) => text.trim().split(/\s+/));

const forms = ['company', 'branch', 'partnership', 'sole-owner', 'cooperative'] as const;
/** What the law calls a business of class 91 or 93. */
export type LegalForm = (typeof forms)[number];

function tradesOf(usualClass: string, usualForm?: LegalForm) {
	const form = z.enum(forms).optional();
	return z.array(
		z.strictObject({
			id: z.string(),
			class: z.string().length(2).default(usualClass),
			count: z.int().min(1),
			/** Which list of trade names; none where the pattern is the whole name. */
			brand: z.string().optional(),
			/** The earliest year of founding. */
			since: z.int(),
			form: usualForm === undefined ? form : form.default(usualForm),
			cities: z.array(z.string()).optional(),
			counties: z.array(z.string()).optional(),
			names: words,
			scope: z.string(),
		}),
	);
}
/** A trade: how many subjects it has, what they are called, what they do. */
export type Trade = z.infer<ReturnType<typeof tradesOf>>[number];

const handWritten = z.string().transform((line, context) => {
	const [division, founded, status, brand, name, former, ...more] = line.split(' ');
	if (!division || !founded || !status || !brand || !name || more.length > 0) {
		context.addIssue({ code: 'custom', message: `cannot read the line ${line}` });
		return z.NEVER;
	}
	return { division, founded, status, brand, name, former };
});

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> {
	const file = `words/${name}.yaml`;
	const result = schema.safeParse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
	if (result.success) return result.data;
	throw new TypeError(`${file} is not as it should be: ${z.prettifyError(result.error)}`);
}

/** Gives all word lists. Throws when one is not as it should be. */
export function readWords() {
	return {
		brands: read('brands', z.record(z.string(), z.array(words))),
		lookAlikes: read(
			'look-alikes',
			z.strictObject({ 'by-sound': z.array(words), 'by-shape': z.array(words) }),
		),
		people: read('people', z.strictObject({ surnames: words, 'given-names': words })),
		places: read('places', z.strictObject({ streets: words, towns: words, villages: words })),
		showcase: read('showcase', z.record(z.string(), z.array(handWritten))),
		trades: [
			...read('trades-public', tradesOf('12')),
			...read('trades-companies', tradesOf('91', 'company')),
			...read('trades-shops', tradesOf('92')),
		],
		/** What belongs to a company: made after the companies. */
		derivedTrades: read('trades-derived', tradesOf('91')),
	};
}
/** The word lists of the sample. */
export type Words = ReturnType<typeof readWords>;
