// What is said of a scanned text that stays on the page: a sentence, and what follows from it.
import { plainAnswer } from '#lib/check/plain-answers.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Outcome } from './scanning.svelte.ts';

interface Words {
	readonly sentence: string;
	readonly text: string;
	/** To be looked at twice. */
	readonly isWarning: boolean;
}

const calm = (sentence: string, text: string): Words => ({ sentence, text, isWarning: false });
const twice = (sentence: string, text: string): Words => ({ sentence, text, isWarning: true });

/** The words of an outcome, or `undefined` where a page of ours says more than a sentence could. */
export function outcomeWords(outcome: Outcome): Words | undefined {
	switch (outcome.type) {
		case 'person':
			return twice(m.scan_person(), m.scan_person_text());
		case 'several':
			return calm(m.scan_several(), m.scan_several_text());
		case 'own-page':
			return calm(m.scan_own_page(), '');
		case 'gsxt':
			return calm(m.scan_gsxt(), m.scan_gsxt_text());
		case 'official':
			return calm(m.scan_official(), m.scan_official_text());
		case 'link':
			return twice(m.scan_foreign(), m.scan_foreign_text());
		case 'text':
			return calm(m.scan_raw(), m.scan_raw_text());
		case 'nothing':
		case 'too-long':
		case 'no-code':
		case 'not-a-picture':
		case 'too-large':
		case 'too-slow':
		case 'not-loaded':
		case 'unsupported': {
			const { sentence, text } = plainAnswer(outcome.type);
			return calm(sentence, text);
		}
		case 'going':
			return calm(m.scan_going(), '');
		default:
			return undefined;
	}
}
