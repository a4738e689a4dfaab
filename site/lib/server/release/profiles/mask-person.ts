// The operator of an individual business is a private person: design.md 6, surname and `*`.

import data from './compound-surnames.json' with { type: 'json' };

const COMPOUND: ReadonlySet<string> = new Set(data.surnames);

/**
 * Gives a person's name as its surname and `*` (王*, 欧阳*); a name that is masked already comes
 * out in the same form, one without a surname as `null`. Never throws.
 */
export function maskPerson(name: string): string | null {
	const visible = [...name.replace(/\s/g, '')];
	const first = visible[0];
	if (first === undefined || !/\p{L}/u.test(first)) return null;
	const two = first + (visible[1] ?? '');
	// 欧阳 alone is a surname 欧 with the name 阳: nobody is called by a surname only.
	return visible.length > 2 && COMPOUND.has(two) ? `${two}*` : `${first}*`;
}
