import data from './envelope.json' with { type: 'json' };

const NAME = /^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,8}[·•・]\p{Script=Han}{1,8}$/u;
const ORGANISATION = new RegExp(`[${data.organisationWords}]$`, 'u');

/**
 * Tells whether a name may be a person's: two to four Chinese characters that do not end as names
 * of organisations do, or two parts around a dot. Asked only where no code says what it is; rather
 * too many than one too few. Never throws.
 */
export function looksLikePersonName(name: string): boolean {
	const plain = name.replace(/\s/g, '');
	return NAME.test(plain) && !ORGANISATION.test(plain);
}
