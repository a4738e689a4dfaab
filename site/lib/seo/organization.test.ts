import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { organization, scriptJson } from './organization.ts';

const identity = {
	uscc: '91369900MA0DEMA17N',
	name: '云栖甲商贸有限公司',
	region: { code: '360104', name: '南昌市青云谱区' },
	establishedOn: '2020-01-02',
};

it('says who it is, and nothing that may end', () => {
	const said = organization(identity, 'https://credit.example/e/91369900MA0DEMA17N');
	expect(said).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Organization',
		'@id': 'https://credit.example/e/91369900MA0DEMA17N#organization',
		mainEntityOfPage: 'https://credit.example/e/91369900MA0DEMA17N',
		name: identity.name,
		legalName: identity.name,
		identifier: {
			'@type': 'PropertyValue',
			propertyID: '统一社会信用代码',
			value: identity.uscc,
		},
		address: { '@type': 'PostalAddress', addressCountry: 'CN', addressRegion: '南昌市青云谱区' },
		foundingDate: '2020-01-02',
	});
	expect(organization({ ...identity, establishedOn: null }, 'x')).not.toHaveProperty(
		'foundingDate',
	);
});

it('whatever a name holds, no mark of HTML is left, and it comes out as it went in', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const json = scriptJson({ text });
			expect(json).not.toMatch(/[<>&]/);
			expect(JSON.parse(json)).toEqual({ text });
		}),
	);
});

it.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028'])(
	'%j stays inside its element',
	(text) => {
		const json = scriptJson({ text });
		const html = `<body><script type="application/ld+json">${json}</script><p>after</p>`;
		const { document } = new JSDOM(html).window;
		expect(document.body.children).toHaveLength(2);
		expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({ text });
	},
);
