// How many records of a type call for a second look, in words.
import { m } from '#lib/paraglide/messages.js';
import { typeName } from '#lib/record/record-words.ts';
import type { Attention } from './attention.ts';

/** The same words wherever they are said: on the page of a subject, and of what is saved of it. */
export const attentionWords = ({
	type,
	count,
	isAtLeast,
}: Pick<Attention, 'type' | 'count' | 'isAtLeast'>): string =>
	isAtLeast
		? m.attention_at_least({ count, type: typeName(type) })
		: m.attention_count({ count, type: typeName(type) });
