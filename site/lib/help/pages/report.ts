// The official credit reports: what they are and where they are had. Never imitated here.
import { m } from '#lib/paraglide/messages.js';
import type { HelpSections } from '../help-page.ts';
import { creditChina } from '../official-addresses.ts';

export const sections: HelpSections = [
	{
		id: 'kinds',
		heading: () => m.help_report_kinds(),
		points: [
			() => m.help_report_kinds_public(),
			() => m.help_report_kinds_special(),
			() => m.help_report_kinds_bank(),
		],
	},
	{
		id: 'get',
		heading: () => m.help_report_get(),
		steps: [
			() => m.help_report_get_open(),
			() => m.help_report_get_find(),
			() => m.help_report_get_special(),
		],
		links: [{ href: creditChina, text: () => m.help_repair_link_creditchina() }],
	},
	{
		id: 'read',
		heading: () => m.help_report_read(),
		points: [
			() => m.help_report_read_order(),
			() => m.help_report_read_empty(),
			() => m.help_report_read_date(),
			() => m.help_report_read_fee(),
		],
	},
	{
		id: 'rules',
		heading: () => m.help_report_rules(),
		facts: ['report-standard', 'report-special'],
	},
];
