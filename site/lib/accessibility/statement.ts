// The accessibility statement: what was tested and what was not. Whoever changes a test that it names
// changes the sentence too; nothing stands here that nobody tried.
import type { HelpSections } from '#lib/help/help-page.ts';
import { m } from '#lib/paraglide/messages.js';

/** The day on which it was last read against the tests. */
export const writtenOn = '2026-11-27';

export const statement: HelpSections = [
	{
		id: 'norms',
		heading: () => m.accessibility_norms(),
		points: [
			() => m.accessibility_norms_wcag(),
			() => m.accessibility_norms_app(),
			() => m.accessibility_norms_web(),
			() => m.accessibility_norms_standard(),
		],
	},
	{
		id: 'tested',
		heading: () => m.accessibility_tested(),
		points: [
			() => m.accessibility_tested_axe(),
			() => m.accessibility_tested_keyboard(),
			() => m.accessibility_tested_size(),
			() => m.accessibility_tested_script(),
			() => m.accessibility_tested_calm(),
		],
	},
	{
		id: 'untested',
		heading: () => m.accessibility_untested(),
		points: [
			() => m.accessibility_untested_people(),
			() => m.accessibility_untested_readers(),
			() => m.accessibility_untested_browsers(),
		],
	},
	{
		id: 'limits',
		heading: () => m.accessibility_limits(),
		points: [
			() => m.accessibility_limits_voice(),
			() => m.accessibility_limits_source(),
			() => m.accessibility_limits_language(),
			() => m.accessibility_limits_camera(),
		],
	},
	{
		id: 'report',
		heading: () => m.accessibility_report(),
		text: [() => m.accessibility_report_text(), () => m.accessibility_date({ date: writtenOn })],
		links: [{ href: '/about', text: () => m.help_rights_link_about() }],
	},
];
