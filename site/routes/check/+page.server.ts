import { type CheckAnswer, checkPasted } from '#lib/check/check-pasted.ts';
import type { Actions, PageServerLoad } from './$types';

// A number of a person is not shown again, and lies in no cache.
const repeated = (text: string, answer: CheckAnswer | undefined) =>
	answer?.type === 'person' ? '' : text;

// For those without script. With script all of it happens on the device.
export const load: PageServerLoad = async ({ url, fetch, setHeaders }) => {
	const text = url.searchParams.get('q') ?? '';
	const meant = url.searchParams.get('for') ?? '';
	const answer =
		text === '' ? undefined : await checkPasted(text, meant, { origin: url.origin, fetch });
	if (answer?.type === 'person') setHeaders({ 'cache-control': 'no-store' });
	return { answer, text: repeated(text, answer), meant };
};

export const actions: Actions = {
	// A credential is too long for an address, and none of it belongs into a history.
	default: async ({ request, url, fetch }) => {
		const form = await request.formData();
		const [text = '', meant = ''] = ['q', 'for'].map((name) => String(form.get(name) ?? ''));
		const answer = await checkPasted(text, meant, { origin: url.origin, fetch });
		return { answer, text: repeated(text, answer), meant };
	},
};
