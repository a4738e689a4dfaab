// What hangs on a wall or can be scanned, and what it does not prove.
import { m } from '#lib/paraglide/messages.js';
import type { HelpSections } from '../help-page.ts';

export const sections: HelpSections = [
	{
		id: 'code',
		heading: () => m.help_plaques_code(),
		points: [
			() => m.help_plaques_code_swapped(),
			() => m.help_plaques_code_address(),
			() => m.help_plaques_code_licence(),
		],
	},
	{
		id: 'wall',
		heading: () => m.help_plaques_wall(),
		points: [
			() => m.help_plaques_wall_day(),
			() => m.help_plaques_wall_made(),
			() => m.help_plaques_wall_place(),
		],
	},
	{
		id: 'check',
		heading: () => m.help_plaques_check(),
		steps: [
			() => m.help_plaques_check_scan(),
			() => m.help_plaques_check_address(),
			() => m.help_plaques_check_name(),
			() => m.help_plaques_check_date(),
		],
		links: [
			{ href: '/scan', text: () => m.help_plaques_link_scan() },
			{ href: '/check', text: () => m.help_plaques_link_check() },
		],
	},
	{
		id: 'badge',
		heading: () => m.help_plaques_badge(),
		text: [() => m.help_plaques_badge_text()],
	},
];
