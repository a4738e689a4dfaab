// The gallery of components is for those who build them: nothing of it goes into what is served.
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('only the dev build leads to the gallery', () => {
	const sources = globSync('site/{lib,routes}/**/*.{ts,svelte}').filter(
		(path) => !path.startsWith('site/lib/gallery/') && !path.includes('paraglide'),
	);
	const leading = sources.filter((path) => readFileSync(path, 'utf8').includes('#lib/gallery/'));
	expect(leading).toEqual(['site/routes/developers/components/+page.ts']);
	// Vite writes `false` for it, and what stands behind `false` is left out with all that it imports.
	const route = readFileSync('site/routes/developers/components/+page.ts', 'utf8');
	const [before = ''] = route.split('#lib/gallery/');
	expect(before).toContain('if (import.meta.env.DEV) {');
});
