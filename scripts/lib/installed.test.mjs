import { expect, test } from 'vitest';
import { isSatisfied } from './installed.mjs';

const lock = {
	packages: {
		'': { name: 'root' },
		'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
		'node_modules/a-darwin': { version: '1.0.0', integrity: 'sha512-d', optional: true },
		'node_modules/w': { resolved: 'w', link: true },
		w: { version: '0.1.0' },
	},
};

const installedWith = (changes) => {
	const { '': _root, 'node_modules/a-darwin': _other, ...here } = lock.packages;
	return { packages: { ...here, ...changes } };
};

test('what the lock lists is installed, but for the packages of other platforms', () => {
	expect(isSatisfied(lock, installedWith({}))).toBe(true);
});

test('a package that is missing, older or not the same bytes must be installed', () => {
	const changes = [
		undefined,
		{ version: '0.9.0', integrity: 'sha512-a' },
		{ version: '1.0.0', integrity: 'sha512-b' },
	];
	for (const change of changes) {
		expect(isSatisfied(lock, installedWith({ 'node_modules/a': change }))).toBe(false);
	}
});
