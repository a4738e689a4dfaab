// What a search engine is told of an organisation (schema.org): who it is. Nothing that a record says,
// no status and no count, since a copy of it stays in an index when it has ended here.
import type { Subject } from '@zhixin/api-client';

type Identity = Pick<Subject, 'uscc' | 'name' | 'region' | 'establishedOn'>;

/** The organisation as JSON-LD. */
export function organization({ uscc, name, region, establishedOn }: Identity, address: string) {
	return {
		'@context': 'https://schema.org',
		'@type': 'Organization',
		'@id': `${address}#organization`,
		mainEntityOfPage: address,
		name,
		legalName: name,
		identifier: { '@type': 'PropertyValue', propertyID: '统一社会信用代码', value: uscc },
		address: { '@type': 'PostalAddress', addressCountry: 'CN', addressRegion: region.name },
		...(establishedOn === null ? {} : { foundingDate: establishedOn }),
	};
}

/** JSON that can stand inside a script element: no text in it can end that element. */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => {
		return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
}
