// What each kind of record means. The acts, lists and registers themselves stand beside these words,
// from `data/`. Each anchor is a record type, so that a section of a record can lead to it.
import { m } from '#lib/paraglide/messages.js';
import type { HelpSections } from '../help-page.ts';

export const sections: HelpSections = [
	{ id: 'acts', heading: () => m.help_meanings_acts(), text: [() => m.help_meanings_acts_text()] },
	{
		id: 'abnormal-operation',
		heading: () => m.help_meanings_abnormal(),
		text: [() => m.record_meaning_abnormal_operation()],
	},
	{
		id: 'serious-dishonesty',
		heading: () => m.help_meanings_dishonesty(),
		text: [() => m.help_meanings_dishonesty_text()],
	},
	{
		id: 'honour',
		heading: () => m.help_meanings_honours(),
		text: [() => m.help_meanings_honours_text()],
	},
	{
		id: 'commitment',
		heading: () => m.help_meanings_commitments(),
		text: [() => m.record_meaning_commitment()],
	},
	{
		id: 'grade',
		heading: () => m.help_meanings_grades(),
		text: [() => m.help_meanings_grades_text()],
	},
	{
		id: 'register',
		heading: () => m.help_meanings_registers(),
		text: [() => m.help_meanings_registers_text()],
	},
];
