import { expect, it } from 'vitest';
import { Complaint } from '../complaint.mjs';
import { switchServiceWorker } from './service-worker-switch.mjs';

function ask(environment, url) {
	const headers = {};
	let body;
	const response = {
		setHeader(name, value) {
			headers[name] = value;
			return response;
		},
		end(content) {
			body = String(content);
		},
	};
	const isAnswered = switchServiceWorker(environment)({ url }, response);
	return { isAnswered, headers, body };
}

it('leaves the worker alone, but lets no cache hold on to it', () => {
	for (const environment of [{}, { ZHIXIN_SERVICE_WORKER: 'on' }]) {
		const { isAnswered, headers } = ask(environment, '/service-worker.js');
		expect(isAnswered).toBe(false);
		expect(headers).toEqual({ 'cache-control': 'no-cache' });
	}
});

it('off answers with the worker that ends the others, at that address alone', () => {
	const off = { ZHIXIN_SERVICE_WORKER: 'off' };
	const { isAnswered, headers, body } = ask(off, '/service-worker.js?x');
	expect(isAnswered).toBe(true);
	expect(headers['content-type']).toBe('text/javascript');
	expect(body).toContain('unregister');
	expect(body).not.toContain('indexedDB');
	expect(ask(off, '/')).toMatchObject({ isAnswered: false, headers: {} });
});

it('any other state is refused', () => {
	expect(() => switchServiceWorker({ ZHIXIN_SERVICE_WORKER: 'of' })).toThrow(Complaint);
});
