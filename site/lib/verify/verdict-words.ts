// What a verdict is called and how it looks. Only what was proved looks granted.
import type { BadgeState } from '@zhixin/api-client';
import { m } from '#lib/paraglide/messages.js';
import type { Verdict } from './verdict.ts';

/** Who a verdict is about. */
export interface Named {
	readonly name: string;
	/** The site on which the badge was shown; `undefined` where it cannot be named. */
	readonly host?: string | undefined;
}

/** The tablet of a state; what is about no badge has a sign of its own and never a state's. */
export type Face = BadgeState | 'look-twice' | 'not-read';

/** An answer: the one sentence, what it means, and what stands beside it. */
export interface Said {
	readonly sentence: string;
	readonly text: string;
	readonly face: Face;
	/** The organisation that the sentence names. */
	readonly name?: string;
}

interface Words {
	readonly sentence: (about: Named) => string;
	readonly text: () => string;
	readonly face: Face;
}

const words: Record<Verdict, Words> = {
	genuine: { sentence: m.verify_genuine, text: m.verify_genuine_text, face: 'granted' },
	unproved: { sentence: m.verify_unproved, text: m.verify_unproved_text, face: 'unknown' },
	'nothing-granted': {
		sentence: m.verify_nothing_granted,
		text: m.verify_nothing_granted_text,
		face: 'not-enrolled',
	},
	'not-shown-now': {
		sentence: m.verify_not_shown_now,
		text: m.verify_not_shown_now_text,
		face: 'suspended',
	},
	disputed: { sentence: m.verify_disputed, text: m.verify_disputed_text, face: 'disputed' },
	expired: { sentence: m.verify_expired, text: m.verify_expired_text, face: 'expired' },
	'other-site': {
		sentence: ({ host }) => m.verify_other_site({ host: host ?? m.verify_this_site() }),
		text: m.verify_other_site_text,
		face: 'look-twice',
	},
	'not-ours': { sentence: m.verify_not_ours, text: m.verify_not_ours_text, face: 'look-twice' },
	altered: { sentence: m.verify_altered, text: m.verify_altered_text, face: 'look-twice' },
	'source-overdue': {
		sentence: m.verify_cannot_check,
		text: m.verify_source_overdue_text,
		face: 'unknown',
	},
	'cannot-check': {
		sentence: m.verify_cannot_check,
		text: m.verify_cannot_check_text,
		face: 'unknown',
	},
	'unknown-business': {
		sentence: m.verify_unknown_business,
		text: m.verify_unknown_business_text,
		face: 'not-enrolled',
	},
	'impossible-code': {
		sentence: m.verify_impossible_code,
		text: m.verify_impossible_code_text,
		face: 'not-read',
	},
};

/** What is said of a verdict. */
export function verdictWords(verdict: Verdict, about: Named): Said {
	const { sentence, text, face } = words[verdict];
	const said =
		about.name === '' ? sentence({ ...about, name: m.verify_this_shop() }) : sentence(about);
	return { sentence: said, text: text(), face, name: about.name };
}
