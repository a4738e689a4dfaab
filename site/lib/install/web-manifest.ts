// The site as an app (W3C Web Application Manifest), in the language of the page that names it.
import { m } from '#lib/paraglide/messages.js';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { sharedPath } from '#lib/shared/shared-words.ts';
import { screens } from './screens.ts';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
	src: `/icons/${name}.png`,
	sizes: `${size}x${size}`,
	type: 'image/png',
	purpose,
});

const shortcuts = () => [
	{ page: '/scan', name: m.scan_title(), icon: 'scan' },
	{ page: '/search', name: m.search_submit(), icon: 'search' },
	{ page: '/saved', name: m.manifest_saved(), icon: 'saved' },
	{ page: '/check', name: m.nav_check(), icon: 'check' },
];

const shareTarget = () => ({
	action: localizeHref(sharedPath),
	method: 'POST',
	enctype: 'multipart/form-data',
	params: {
		title: 'title',
		text: 'text',
		url: 'url',
		files: [{ name: 'picture', accept: ['image/*'] }],
	},
});

/** The manifest, with shortcuts to those pages that `hasPage` says are there. */
export function webManifest(hasPage: (path: string) => boolean) {
	const lang = getLocale();
	return {
		id: '/',
		name: m.manifest_name(),
		short_name: m.site_name(),
		description: m.site_description(),
		lang,
		dir: 'ltr',
		start_url: localizeHref('/'),
		scope: '/',
		display: 'standalone',
		display_override: ['standalone', 'minimal-ui'],
		// One colour only, by the standard: the pages name one for light and one for dark.
		background_color: '#fbfaf7',
		theme_color: '#fbfaf7',
		categories: ['utilities', 'shopping'],
		launch_handler: { client_mode: ['navigate-existing', 'auto'] },
		icons: [
			icon('tally-192', 192, 'any'),
			icon('tally-512', 512, 'any'),
			icon('tally-maskable-192', 192, 'maskable'),
			icon('tally-maskable-512', 512, 'maskable'),
			{ src: '/tally.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
		],
		shortcuts: shortcuts()
			.filter(({ page }) => hasPage(page))
			.map(({ page, name, icon: picture }) => ({
				name,
				url: localizeHref(page),
				icons: [icon(`shortcut-${picture}`, 96, 'any')],
			})),
		screenshots: screens(lang, {
			home: m.manifest_screen_home(),
			results: m.manifest_screen_results(),
			subject: m.manifest_screen_subject(),
		}),
		share_target: shareTarget(),
	};
}
