import { expect, it } from 'vitest';
import { helpFactPaths, isHelpPath } from './help-paths.ts';

it('pages of help are known in both languages, and nothing else is one', () => {
	for (const path of ['/help', '/help/', '/en/help', '/help/repair', '/en/help/desks']) {
		expect(isHelpPath(path), path).toBe(true);
	}
	for (const path of ['/', '/helpers', '/help/nothing', '/help/repair/facts.json', '/fr/help']) {
		expect(isHelpPath(path), path).toBe(false);
	}
});

it('the data of a page is the same in every language', () => {
	expect(helpFactPaths).toContain('/help/repair/facts.json');
	expect(helpFactPaths.every((path) => !path.startsWith('/en'))).toBe(true);
});
