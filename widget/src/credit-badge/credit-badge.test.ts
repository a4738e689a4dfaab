import { subject } from '@zhixin/api-client';
import { asUscc } from '@zhixin/api-client/identifiers';
import { describe, expect, test, vi } from 'vitest';
import { languages } from '../language.ts';
import { messages } from './credit-badge.messages.ts';
import examples from './examples.json' with { type: 'json' };
import { faceOf } from './tablet.ts';

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
		expect(ZhixinCreditBadge.observedAttributes).toEqual(['uscc', 'theme', 'lang']);
	});
});

describe('the examples', () => {
	test.each(examples.examples)('$name is what the contract can answer', ({ uscc, answer }) => {
		const body = { ...examples.subject, uscc, ...answer?.differs };
		expect(subject.safeParse(body)).toMatchObject({ success: true });
	});

	test('only the invalid one has an impossible code', () => {
		const impossible = examples.examples.filter(({ uscc }) => asUscc(uscc) === undefined);
		expect(impossible.map(({ name }) => name)).toEqual(['invalid-code']);
	});

	test.each(examples.examples.filter(({ answer }) => answer?.status === 200))(
		'$name has its shape',
		({ answer, face }) => {
			const { status } = subject.parse({ ...examples.subject, ...answer?.differs });
			expect(faceOf(status)).toBe(face);
		},
	);
});

describe('the words', () => {
	const [first, second] = languages.map((language) => JSON.stringify(messages[language]));

	test('are said in each language, and in no other', () => {
		expect(second).not.toMatch(/\p{Script=Han}/u);
		expect(first?.replace(/"[\w-]+":/g, '')).not.toMatch(/[A-Za-z]/);
	});
});
