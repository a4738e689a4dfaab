// Whether all that was found is merely near to what was typed. Told from the answer alone: from why each was
// found, and from which stretches of its name are marked.
import type { Match, SubjectPage } from '@zhixin/api-client';
import type { Asked } from './asked.ts';

const han = /\p{Script=Han}/u;

const lettersOf = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Whether `match` holds what was typed, in one piece or word by word. */
function holdsTyped(q: string, { field, text, highlights, reason }: Match): boolean {
	const marked = highlights.map(([start, end]) => text.slice(start, end)).join('');
	if (lettersOf(marked) === lettersOf(q)) return true;
	// Who types letters asks for a sound; who types characters asks for these.
	return reason !== 'similar' && (field !== 'pinyin' || !han.test(q));
}

/**
 * Whether nothing of what was asked for holds what was typed. Only the best hits tell, or all of them: a later
 * page and one in another order say nothing about those that are not on it.
 */
export function isNearOnly(asked: Asked, { items, nextCursor }: SubjectPage): boolean {
	const { q = '', cursor, sort = 'relevance' } = asked;
	const tells = cursor === undefined && (sort === 'relevance' || nextCursor === null);
	return tells && items.length > 0 && !items.some(({ match }) => holdsTyped(q, match));
}
