// The larger view, the scanner, what stays on the device, and what works offline.
import { m } from '#lib/paraglide/messages.js';
import type { HelpSections } from '../help-page.ts';

export const sections: HelpSections = [
	{
		id: 'elder',
		heading: () => m.help_using_elder(),
		text: [
			() => m.help_using_elder_on(),
			() => m.help_using_elder_size(),
			() => m.help_using_elder_listen(),
		],
		links: [{ href: '/?view=elder', text: () => m.help_using_elder_link() }],
	},
	{
		id: 'scan',
		heading: () => m.help_using_scan(),
		text: [() => m.help_using_scan_camera(), () => m.help_using_scan_private()],
		links: [{ href: '/scan', text: () => m.help_plaques_link_scan() }],
	},
	{
		id: 'kept',
		heading: () => m.help_using_kept(),
		text: [() => m.help_using_kept_text(), () => m.help_using_kept_delete()],
		links: [{ href: '/saved', text: () => m.saved_title() }],
	},
	{
		id: 'offline',
		heading: () => m.help_using_offline(),
		points: [
			() => m.help_using_offline_can(),
			() => m.help_using_offline_cannot(),
			() => m.help_using_offline_date(),
		],
	},
	{
		id: 'other',
		heading: () => m.help_using_other(),
		text: [() => m.help_using_other_text()],
		links: [{ href: '/accessibility', text: () => m.help_using_other_link() }],
	},
];
