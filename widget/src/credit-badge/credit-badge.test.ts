import { describe, expect, test, vi } from 'vitest';

describe('the element on a server', () => {
	test('its class is imported without a document and registers nothing', async () => {
		const define = vi.fn();
		vi.stubGlobal('customElements', { define, get: () => undefined });
		await import('../index.ts');
		expect(define).not.toHaveBeenCalled();
		vi.unstubAllGlobals();
	});

	test('its registration is harmless where there is no registry', async () => {
		vi.stubGlobal('customElements', undefined);
		await expect(import('./credit-badge.define.ts')).resolves.toBeDefined();
		vi.unstubAllGlobals();
	});
});

describe('the registration', () => {
	test('happens once, however often it is loaded', async () => {
		const elements = new Map<string, unknown>();
		const define = vi.fn((name: string, element: unknown) => void elements.set(name, element));
		vi.stubGlobal('customElements', { define, get: (name: string) => elements.get(name) });
		for (const _ of ['first copy', 'second copy']) {
			vi.resetModules();
			await import('./credit-badge.define.ts');
		}
		expect(define.mock.calls.map(([name]) => name)).toEqual(['zhixin-credit-badge']);
		vi.unstubAllGlobals();
	});

	test('opens only the attributes that set no fact', async () => {
		const { ZhixinCreditBadge } = await import('./credit-badge.ts');
		expect(ZhixinCreditBadge.observedAttributes).toEqual([
			'uscc',
			'scheme',
			'theme',
			'size',
			'lang',
		]);
	});
});
