import { redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { placeOfShared } from '#lib/shared/place-of-shared.ts';
import { sharedName } from '#lib/shared/shared-words.ts';
import type { RequestHandler } from './$types';

const check = (state: string) => redirect(303, localizeHref(`/check?${sharedName}=${state}`));

/** Only where no service worker took it: a picture that came so far is not looked at. */
export const POST: RequestHandler = async ({ request, url }) => {
	const form = await request.formData().catch(() => undefined);
	const said = (name: string) => String(form?.get(name) ?? '');
	if (form === undefined || form.has('picture')) return check('lost');
	const shared = { title: said('title'), text: said('text'), url: said('url') };
	const place = placeOfShared(shared, url.origin);
	switch (place.page) {
		case 'place':
			return redirect(303, localizeHref(place.path));
		case 'search':
			return redirect(303, localizeHref(`/search?q=${encodeURIComponent(place.q)}`));
		case 'person':
			return check('person');
		default:
			return check('lost');
	}
};

export const GET: RequestHandler = () => redirect(303, localizeHref('/check'));
