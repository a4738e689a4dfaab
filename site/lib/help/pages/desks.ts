// Whom to telephone. The numbers stand beside these words, from `data/credit-desks.yaml`.
import { m } from '#lib/paraglide/messages.js';
import type { HelpSections } from '../help-page.ts';

export const sections: HelpSections = [
	{
		id: 'numbers',
		heading: () => m.help_desks_numbers(),
	},
	{
		id: 'else',
		heading: () => m.help_desks_else(),
		steps: [
			() => m.help_desks_else_province(),
			() => m.help_desks_else_government(),
			() => m.help_desks_else_source(),
		],
	},
	{
		id: 'care',
		heading: () => m.help_desks_care(),
		points: [
			() => m.help_desks_care_money(),
			() => m.help_desks_care_code(),
			() => m.help_desks_care_change(),
		],
	},
];
