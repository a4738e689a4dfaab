// Every page of every test is watched: a request that leaves our own machine, an error in the
// console or a breach of the content security policy fails the test, whatever it is about.
import { test as base, expect, type Page } from '@playwright/test';
import { waitUntilAlive } from './alive.ts';

interface Watch {
	/** Messages of the console that this test provokes on purpose. */
	expectedErrors: RegExp;
	/** Names that this test leads to a server of its own. */
	ownNames: RegExp;
	/** Whether what is done waits for the program of the page; not where no program will come. */
	waitsForProgram: boolean;
}

const ownHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

function isForeign(address: string, ownNames: RegExp): boolean {
	const { protocol, hostname } = new URL(address);
	return protocol.startsWith('http') && !ownHosts.has(hostname) && !ownNames.test(hostname);
}

export const test = base.extend<Watch & { watched: undefined }>({
	expectedErrors: async ({ browserName: _ }, use) => use(/$^/),
	ownNames: async ({ browserName: _ }, use) => use(/$^/),
	waitsForProgram: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),
	watched: [
		async ({ context, expectedErrors, ownNames, waitsForProgram }, use) => {
			const foreign: string[] = [];
			const errors: string[] = [];
			const watch = (page: Page) => {
				page.on('pageerror', (error) => errors.push(error.message));
				page.on('console', (message) => {
					if (message.type() === 'error') errors.push(message.text());
				});
			};
			context.on('request', (request) => {
				if (isForeign(request.url(), ownNames)) foreign.push(request.url());
			});
			context.on('page', watch);
			if (waitsForProgram) context.on('page', (page) => void waitUntilAlive(page));
			await use(undefined);
			const unexpected = errors.filter((text) => !expectedErrors.test(text));
			expect(foreign, 'requests to foreign origins').toEqual([]);
			expect(unexpected, 'errors in the console').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** What the browser itself logs when a page or a fetch is answered with a 4xx or 5xx. */
export const failedLoad = /Failed to load resource: the server responded with a status of/;
