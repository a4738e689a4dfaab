// Before somebody pays for a card or in advance.
import { m } from '#lib/paraglide/messages.js';
import type { HelpSections } from '../help-page.ts';

export const sections: HelpSections = [
	{
		id: 'before',
		heading: () => m.help_prepaid_before(),
		steps: [
			() => m.help_prepaid_before_look(),
			() => m.help_prepaid_before_name(),
			() => m.help_prepaid_before_filed(),
			() => m.help_prepaid_before_terms(),
			() => m.help_prepaid_before_little(),
			() => m.help_prepaid_before_keep(),
		],
	},
	{
		id: 'stop',
		heading: () => m.help_prepaid_stop(),
		points: [
			() => m.help_prepaid_stop_today(),
			() => m.help_prepaid_stop_return(),
			() => m.help_prepaid_stop_private(),
			() => m.help_prepaid_stop_secret(),
		],
	},
	{
		id: 'rules',
		heading: () => m.help_prepaid_rules(),
		facts: ['prepaid-who', 'prepaid-filing', 'prepaid-limits', 'prepaid-custody', 'prepaid-law'],
	},
	{
		id: 'care',
		heading: () => m.help_prepaid_care(),
		facts: ['care-months', 'care-deposit', 'care-custody', 'care-promises'],
	},
	{
		id: 'trouble',
		heading: () => m.help_prepaid_trouble(),
		steps: [
			() => m.help_prepaid_trouble_keep(),
			() => m.help_prepaid_trouble_complain(),
			() => m.help_prepaid_trouble_police(),
		],
	},
];
