import type { DropReason } from './profiles/profile.ts';

/** Why rows have no place in a release, for the report; nothing of them is kept. */
export const explainDrop: Readonly<Record<DropReason, string>> = {
	'natural-person':
		'About a natural person, or possibly so and without the code of an organisation.',
	repaired: 'Repaired or taken off its list: it may not be published any more.',
	'no-longer-public': 'Past its last public day, or never public (publicity-periods.json).',
	'not-open': 'Under no item of the catalogue, or one that is not public (data/catalogue.yaml).',
	'grade-not-published': 'A level that its department does not publish (data/grades.yaml).',
};
