// Something that another app handed over. It never leaves the device unless it is looked up: the
// picture waits in a store of its own until the page has taken it.
import type { RouteHandlerCallbackOptions } from 'workbox-core';
import { placeOfShared } from '#lib/shared/place-of-shared.ts';
import {
	mostSharedBytes,
	sharedEntry,
	sharedName,
	sharedPath,
	sharedStore,
} from '#lib/shared/shared-words.ts';

const wordsOf = (form: FormData, name: string) => {
	const said = form.get(name);
	return typeof said === 'string' ? said : '';
};

async function keep(content: Blob | string, type: string): Promise<'waiting' | 'lost'> {
	try {
		const store = await caches.open(sharedStore);
		await store.put(sharedEntry, new Response(content, { headers: { 'content-type': type } }));
		return 'waiting';
	} catch {
		// No room on the device: the page says that it has to be chosen again.
		return 'lost';
	}
}

/** The address of the page that goes on with it. */
async function addressFor(form: FormData, language: string): Promise<string> {
	const handed = (page: string, state: string) => `${language}/${page}?${sharedName}=${state}`;
	const keptFor = async (page: string, content: Blob | string, type: string) => {
		const state = await keep(content, type);
		return handed(state === 'lost' ? 'check' : page, state);
	};
	const picture = form.get('picture');
	if (picture instanceof File && picture.size > 0) {
		if (picture.size > mostSharedBytes) return handed('check', 'too-large');
		// What is in it is known on the page: there its code is read as one before the camera is.
		return keptFor('scan', picture, picture.type || 'image/unknown');
	}
	const shared = {
		title: wordsOf(form, 'title'),
		text: wordsOf(form, 'text'),
		url: wordsOf(form, 'url'),
	};
	const place = placeOfShared(shared, self.location.origin);
	switch (place.page) {
		case 'place':
			return language + place.path;
		case 'search':
			return `${language}/search?q=${encodeURIComponent(place.q)}`;
		case 'person':
			return handed('check', 'person');
		default:
			return keptFor(place.page, place.text, 'text/plain; charset=utf-8');
	}
}

/** Whether an address is the one that shares are sent to. */
export const isShared = (pathname: string): boolean =>
	pathname === sharedPath || pathname === `/en${sharedPath}`;

/** Takes what was shared and leads to the page that goes on with it. */
export async function receiveShared({
	request,
	url,
}: RouteHandlerCallbackOptions): Promise<Response> {
	const language = url.pathname.startsWith('/en/') ? '/en' : '';
	const form = await request.formData().catch(() => undefined);
	const address =
		form === undefined ? `${language}/check?${sharedName}=lost` : await addressFor(form, language);
	return Response.redirect(new URL(address, self.location.origin), 303);
}
