// How to read the page of a business, from top to bottom.
import { m } from '#lib/paraglide/messages.js';
import type { HelpSections } from '../help-page.ts';
import { helpPath } from '../help-paths.ts';

export const sections: HelpSections = [
	{
		id: 'who',
		heading: () => m.help_record_who(),
		text: [() => m.help_record_who_text(), () => m.help_record_who_status()],
	},
	{
		id: 'parts',
		heading: () => m.help_record_parts(),
		text: [() => m.help_record_parts_text()],
		points: [
			() => m.help_record_parts_acts(),
			() => m.help_record_parts_honours(),
			() => m.help_record_parts_dishonesty(),
			() => m.help_record_parts_abnormal(),
			() => m.help_record_parts_commitments(),
			() => m.help_record_parts_grades(),
		],
		links: [{ href: helpPath('meanings'), text: () => m.help_record_parts_link() }],
	},
	{
		id: 'source',
		heading: () => m.help_record_source(),
		text: [() => m.help_record_source_text(), () => m.help_record_source_prevails()],
	},
	{
		id: 'dates',
		heading: () => m.help_record_dates(),
		points: [
			() => m.help_record_dates_decided(),
			() => m.help_record_dates_until(),
			() => m.help_record_dates_collected(),
		],
	},
	{
		id: 'absence',
		heading: () => m.help_record_absence(),
		text: [
			() => m.help_record_absence_text(),
			() => m.help_record_absence_badge(),
			() => m.help_record_absence_business(),
		],
	},
	{
		id: 'doubt',
		heading: () => m.help_record_doubt(),
		steps: [
			() => m.help_record_doubt_code(),
			() => m.help_record_doubt_source(),
			() => m.help_record_doubt_desk(),
		],
		links: [{ href: helpPath('desks'), text: () => m.help_record_doubt_link() }],
	},
];
