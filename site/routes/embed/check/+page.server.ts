import { checkPastedPage } from '#lib/embed/check/check-pasted-page.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	// Nothing of it is kept: neither in an address nor in a log.
	default: async ({ request, url, fetch }) => {
		const form = await request.formData();
		const [html = '', address = '', policy = ''] = ['html', 'url', 'policy'].map((name) =>
			String(form.get(name) ?? ''),
		);
		const page = { html, url: address, policy };
		return { page, answer: await checkPastedPage(page, url.origin, fetch) };
	},
};
