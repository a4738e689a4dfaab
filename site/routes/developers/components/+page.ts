// The gallery of components is for those who build them: in dev builds alone, and in no bundle else.
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	if (import.meta.env.DEV) {
		const [{ default: Gallery }, { readExamples }] = await Promise.all([
			import('#lib/gallery/gallery.svelte'),
			import('#lib/gallery/read-examples.ts'),
		]);
		return { Gallery, examples: await readExamples(fetch) };
	}
	error(404, 'only in dev builds', { problem: 'not-found' });
};
