// The icons that the site uses are those of the kept set, and each is used.
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shapesModules } from '../../../scripts/icons/shapes-module.mjs';

const files = Object.keys(shapesModules);
const written = files.map((name) => readFileSync(`site/lib/icon/${name}`, 'utf8'));

it('the shapes are what the kept set draws', () => {
	expect(written).toEqual(Object.values(shapesModules));
});

it('no icon is kept that nothing shows', () => {
	const sources = globSync('site/{lib,routes}/**/*.svelte').map((path) =>
		readFileSync(path, 'utf8'),
	);
	const imported = sources.flatMap((text) =>
		[...text.matchAll(/import \{([^}]+)\} from '#lib\/icon\/(?:shapes|signs)\.ts'/g)].flatMap(
			([, names = '']) => names.split(',').map((name) => name.trim().replace(/ as .*/, '')),
		),
	);
	const names = [...written.join('\n').matchAll(/export const (\w+)/g)].map(
		([, name = '']) => name,
	);
	expect(names.length).toBeGreaterThan(5);
	expect(names.filter((name) => !imported.includes(name))).toEqual([]);
});
