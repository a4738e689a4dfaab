// What each page of help is called and what it is about: enough for the list of them, without the
// words of any.
import { m } from '#lib/paraglide/messages.js';
import type { Say } from './help-page.ts';
import type { HelpSlug } from './help-paths.ts';

export const helpTitles: Record<HelpSlug, { readonly title: Say; readonly lead: Say }> = {
	record: { title: () => m.help_record_title(), lead: () => m.help_record_lead() },
	meanings: { title: () => m.help_meanings_title(), lead: () => m.help_meanings_lead() },
	plaques: { title: () => m.help_plaques_title(), lead: () => m.help_plaques_lead() },
	prepaid: { title: () => m.help_prepaid_title(), lead: () => m.help_prepaid_lead() },
	repair: { title: () => m.help_repair_title(), lead: () => m.help_repair_lead() },
	rights: { title: () => m.help_rights_title(), lead: () => m.help_rights_lead() },
	desks: { title: () => m.help_desks_title(), lead: () => m.help_desks_lead() },
	report: { title: () => m.help_report_title(), lead: () => m.help_report_lead() },
	using: { title: () => m.help_using_title(), lead: () => m.help_using_lead() },
	limits: { title: () => m.help_limits_title(), lead: () => m.help_limits_lead() },
};
