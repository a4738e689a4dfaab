// Credit repair 信用修复, step by step. The days are worked out beside these words.
import { m } from '#lib/paraglide/messages.js';
import type { HelpSections } from '../help-page.ts';
import { helpPath } from '../help-paths.ts';
import { creditChina } from '../official-addresses.ts';

export const sections: HelpSections = [
	{
		id: 'free',
		heading: () => m.help_repair_free(),
		text: [() => m.help_repair_free_text()],
	},
	{
		id: 'days',
		heading: () => m.help_repair_days(),
	},
	{
		id: 'when',
		heading: () => m.help_repair_when(),
		facts: [
			'repair-conditions',
			'repair-clock',
			'repair-minor',
			'repair-general',
			'repair-serious',
		],
	},
	{
		id: 'steps',
		heading: () => m.help_repair_steps(),
		steps: [
			() => m.help_repair_steps_do(),
			() => m.help_repair_steps_read(),
			() => m.help_repair_steps_open(),
			() => m.help_repair_steps_send(),
			() => m.help_repair_steps_wait(),
			() => m.help_repair_steps_check(),
		],
		facts: ['repair-entrance', 'repair-notice', 'repair-days', 'repair-bars'],
		links: [
			{ href: creditChina, text: () => m.help_repair_link_creditchina() },
			{ href: helpPath('desks'), text: () => m.help_record_doubt_link() },
		],
	},
	{
		id: 'after',
		heading: () => m.help_repair_after(),
		text: [() => m.help_repair_after_here()],
		facts: ['repair-effect'],
	},
	{
		id: 'objection',
		heading: () => m.help_repair_objection(),
		facts: ['repair-objection'],
		links: [{ href: helpPath('rights'), text: () => m.help_rights_title() }],
	},
];
