// The words of a badge in its tablet. What is shown is one flat thing, so that two that are alike can be
// told to be.

import {
	type EmbedAnswer,
	embedWords,
	lastDay,
	schemesTitle,
	tabletFaces,
} from '@zhixin/api-client/embed';
import type { Language } from '../language.ts';
import { make } from './make.ts';
import { makeTablet } from './tablet.ts';

/** Everything that a badge shows. */
export interface View extends EmbedAnswer {
	readonly language: Language;
	/** The name of the business, or the code where it is not known. */
	readonly name: string;
	/** The day on which it was asked. */
	readonly asOf: string | undefined;
	/** The page that proves it; without, the badge is no link. */
	readonly href: string | undefined;
	readonly isSample: boolean;
}

const dated = (word: string, day: string, kind = '') =>
	make('span', { class: kind }, `${word} `, make('span', { class: 'day' }, day));

/** Draws a badge. */
export function drawBadge(view: View): Element {
	const { asOf, expires, href, isSample, language, name, schemes, verdict } = view;
	const words = embedWords[language];
	return makeTablet(
		{ face: tabletFaces[verdict], language, href, look: words.look },
		make('span', { part: 'name', class: 'name', lang: 'zh-CN', title: name }, name),
		make(
			'span',
			{ class: 'row' },
			make('span', { class: 'title' }, schemesTitle(schemes, language)),
			' ',
			make('strong', { class: 'said' }, words.verdicts[verdict]),
		),
		make(
			'span',
			{ class: 'row date' },
			asOf && dated(words.asOf, asOf),
			expires && dated(words.until, lastDay(expires), 'wide'),
			verdict === 'not-enrolled' && make('span', { class: 'wide' }, words.absence),
			isSample && make('span', { class: 'sample' }, words.sample),
		),
	);
}
