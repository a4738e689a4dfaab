import { m } from '#lib/paraglide/messages.js';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { etagOf } from '#lib/server/http/etag.ts';
import { sharedPath } from '#lib/shared/shared-words.ts';
import type { RequestHandler } from './$types';

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
	src: `/icons/${name}.png`,
	sizes: `${size}x${size}`,
	type: 'image/png',
	purpose,
});

/** The site as an app, in the language of its address; both are one app. */
export const GET: RequestHandler = () => {
	const shortcut = (path: string, name: string) => ({ name, url: localizeHref(path) });
	const manifest = {
		id: '/',
		name: m.manifest_name(),
		short_name: m.site_name(),
		description: m.site_description(),
		lang: getLocale(),
		dir: 'ltr',
		start_url: localizeHref('/'),
		scope: '/',
		display: 'standalone',
		background_color: '#fbfaf7',
		theme_color: '#fbfaf7',
		launch_handler: { client_mode: ['navigate-existing', 'auto'] },
		icons: [
			icon('tally-192', 192, 'any'),
			icon('tally-512', 512, 'any'),
			icon('tally-maskable-512', 512, 'maskable'),
			{ src: '/tally.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
		],
		shortcuts: [
			shortcut('/scan', m.scan_title()),
			shortcut('/check', m.nav_check()),
			shortcut('/plus', m.nav_plus()),
		],
		share_target: {
			action: localizeHref(sharedPath),
			method: 'POST',
			enctype: 'multipart/form-data',
			params: {
				title: 'title',
				text: 'text',
				url: 'url',
				files: [{ name: 'picture', accept: ['image/*'] }],
			},
		},
	};
	const body = JSON.stringify(manifest);
	return new Response(body, {
		headers: {
			'content-type': 'application/manifest+json',
			'cache-control': 'public, max-age=3600',
			etag: etagOf(body),
		},
	});
};
