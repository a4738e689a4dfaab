// What this site is not, so that nobody trusts it with more than it can do.
import { m } from '#lib/paraglide/messages.js';
import type { HelpSections } from '../help-page.ts';

export const sections: HelpSections = [
	{
		id: 'not',
		heading: () => m.help_limits_not(),
		points: [
			() => m.help_limits_not_government(),
			() => m.help_limits_not_score(),
			() => m.help_limits_not_person(),
			() => m.help_limits_not_complete(),
			() => m.help_limits_not_proof(),
			() => m.help_limits_not_agency(),
			() => m.help_limits_not_guarantee(),
		],
	},
	{
		id: 'is',
		heading: () => m.help_limits_is(),
		text: [() => m.help_limits_is_text()],
	},
	{
		id: 'sample',
		heading: () => m.help_limits_sample(),
		text: [() => m.help_limits_sample_text()],
	},
];
