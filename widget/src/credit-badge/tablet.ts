// The tally 合符, drawn around words: two tablets that fit, or do not.

import { type TabletFace, tabletFlag, tabletSeam } from '@zhixin/api-client/embed';
import type { Language } from '../language.ts';
import { make } from './make.ts';

/** What a tablet is drawn from, beside its words. */
export interface Tablet {
	readonly face: TabletFace;
	readonly language: Language;
	/** Where it leads; without, it is no link. */
	readonly href: string | undefined;
	/** What following the link does, for those who cannot see that it is one. */
	readonly look: string;
}

const draw = (path: string) =>
	make('svg', { viewBox: '0 0 44 116', preserveAspectRatio: 'none' }, make('path', { d: path }));

/** Draws a tablet around words, a link where it leads somewhere. */
export function makeTablet(
	{ face, language, href, look }: Tablet,
	...words: readonly (Element | false)[]
): Element {
	return make(
		href ? 'a' : 'span',
		{
			part: 'tablet',
			class: `tablet ${face}`,
			lang: language,
			href,
			target: '_blank',
			rel: 'noopener',
			referrerpolicy: 'no-referrer',
		},
		make('span', { class: 'words' }, ...words),
		make(
			'span',
			{ class: 'joint', 'aria-hidden': 'true' },
			make(
				'span',
				{ class: 'half' },
				draw(`${tabletSeam}H44V0Z`),
				make('span', { class: 'mark', lang: 'zh-CN' }, '知信'),
			),
			draw(tabletSeam),
			face === 'flagged' &&
				make('svg', { class: 'flag', viewBox: '0 0 12 14' }, make('path', { d: tabletFlag })),
		),
		href !== undefined && make('span', { class: 'label' }, look),
	);
}
