import { expect, it } from 'vitest';
import { withSilentNetwork } from './network-on-page.ts';

it('shows the words for a network that does not answer, and hides the others', () => {
	const page = (gone: string, silent: string) =>
		`<div data-network="gone"${gone}>甲</div> <div data-network="silent"${silent}>乙</div>`;
	expect(withSilentNetwork(page('', ' hidden'))).toBe(page(' hidden', ''));
	expect(withSilentNetwork(page('', ' hidden=""'))).toBe(page(' hidden', ''));
});

it('leaves a page without these words as it is', () => {
	expect(withSilentNetwork('<main hidden></main>')).toBe('<main hidden></main>');
});
