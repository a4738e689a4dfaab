// The answers that are about what was given and not about any shop: a sentence and what to do.
import { m } from '#lib/paraglide/messages.js';
import type { Face, Said } from '#lib/verify/verdict-words.ts';
import type { Shown } from './checking.svelte.ts';

type Say = () => string;

const plain: Record<Exclude<Shown['type'], 'shop' | 'impossible-code'>, readonly [Say, Say]> = {
	nothing: [m.check_nothing, m.check_nothing_text],
	person: [m.check_person, m.check_person_text],
	'not-recognised': [m.check_not_recognised, m.check_not_recognised_text],
	'too-long': [m.check_too_long, m.check_too_long_text],
	'not-ours': [m.check_not_ours, m.check_not_ours_text],
	'no-code': [m.check_no_code, m.check_no_code_text],
	'not-a-picture': [m.check_not_a_picture, m.check_not_a_picture_text],
	'too-large': [m.check_too_large, m.check_too_large_text],
	'too-slow': [m.check_too_slow, m.check_too_slow_text],
	'not-loaded': [m.check_not_loaded, m.check_not_loaded_text],
	unsupported: [m.check_unsupported, m.check_unsupported_text],
};

/** The sentence of an answer, what follows from it, and the sign beside it. */
export function plainAnswer(type: keyof typeof plain): Said {
	const [sentence, text] = plain[type];
	const face: Face = type === 'not-ours' || type === 'person' ? 'look-twice' : 'not-read';
	return { sentence: sentence(), text: text(), face };
}
