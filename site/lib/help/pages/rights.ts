// Rights over personal data, and how to object to a record.
import { m } from '#lib/paraglide/messages.js';
import type { HelpSections } from '../help-page.ts';
import { helpPath } from '../help-paths.ts';
import { creditChina } from '../official-addresses.ts';

export const sections: HelpSections = [
	{
		id: 'shown',
		heading: () => m.help_rights_shown(),
		text: [() => m.help_rights_shown_text(), () => m.help_rights_never()],
	},
	{
		id: 'law',
		heading: () => m.help_rights_law(),
		facts: ['rights-reasonable', 'rights-refuse', 'rights-sensitive', 'rights-penalties'],
	},
	{
		id: 'object',
		heading: () => m.help_rights_object(),
		steps: [
			() => m.help_rights_object_find(),
			() => m.help_rights_object_source(),
			() => m.help_rights_object_creditchina(),
		],
		links: [
			{ href: creditChina, text: () => m.help_repair_link_creditchina() },
			{ href: helpPath('desks'), text: () => m.help_record_doubt_link() },
		],
	},
	{
		id: 'open',
		heading: () => m.help_rights_open(),
		text: [() => m.help_rights_object_mark()],
	},
	{
		id: 'here',
		heading: () => m.help_rights_here(),
		text: [() => m.help_rights_here_text()],
		links: [{ href: '/about', text: () => m.help_rights_link_about() }],
	},
	{
		id: 'device',
		heading: () => m.help_rights_device(),
		text: [() => m.help_rights_device_text()],
		links: [{ href: '/privacy', text: () => m.help_rights_link_privacy() }],
	},
];
