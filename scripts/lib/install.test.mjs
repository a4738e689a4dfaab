import { expect, test } from 'vitest';
import { lacksEntries } from './install.mjs';

test("npm's refusal of an incomplete lock is told from other failures", () => {
	const refusal =
		'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.';
	expect(lacksEntries(refusal)).toBe(true);
	expect(lacksEntries('npm error code ENOSPC')).toBe(false);
});
