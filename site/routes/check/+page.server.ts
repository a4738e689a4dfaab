import { checkPasted } from '#lib/check/check-pasted.ts';
import type { Actions, PageServerLoad } from './$types';

// For those without script. With script all of it happens on the device.
export const load: PageServerLoad = async ({ url, fetch }) => {
	const text = url.searchParams.get('q') ?? '';
	const meant = url.searchParams.get('for') ?? '';
	const answer =
		text === '' ? undefined : await checkPasted(text, meant, { origin: url.origin, fetch });
	return { answer, text, meant };
};

export const actions: Actions = {
	// A credential is too long for an address, and none of it belongs into a history.
	default: async ({ request, url, fetch }) => {
		const form = await request.formData();
		const [text, meant] = ['q', 'for'].map((name) => String(form.get(name) ?? ''));
		const answer = await checkPasted(text ?? '', meant ?? '', { origin: url.origin, fetch });
		return { answer, text: text ?? '', meant: meant ?? '' };
	},
};
