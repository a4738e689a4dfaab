import { expect, test } from 'vitest';
import { Complaint } from '../complaint.mjs';
import { announceOrigin } from './public-origin.mjs';

const announced = (environment, headers = {}) => {
	const request = { headers: { host: 'localhost:3000', ...headers } };
	announceOrigin(environment)(request);
	return request.headers;
};

test('without ORIGIN the site is http at the host that was asked', () => {
	const environment = {};
	expect(announced(environment)[environment.PROTOCOL_HEADER ?? 'zhixin-scheme']).toBe('http');
	expect(environment.HOST_HEADER).toBeUndefined();
});

test('ORIGIN gives scheme and host, whatever a client claims', () => {
	const claims = { 'zhixin-scheme': 'http', 'zhixin-host': 'evil.example' };
	const environment = { ORIGIN: 'https://credit.example.org' };
	const headers = announced(environment, claims);
	expect(headers[environment.PROTOCOL_HEADER]).toBe('https');
	expect(headers[environment.HOST_HEADER]).toBe('credit.example.org');
});

test('the headers of a proxy are kept', () => {
	const environment = { PROTOCOL_HEADER: 'x-forwarded-proto' };
	expect(announced(environment, { 'x-forwarded-proto': 'https' })).not.toHaveProperty(
		'zhixin-scheme',
	);
	expect(environment).toEqual({ PROTOCOL_HEADER: 'x-forwarded-proto' });
});

test.each(['example.org', 'ftp://example.org', 'https://'])('ORIGIN=%s is refused', (ORIGIN) => {
	expect(() => announceOrigin({ ORIGIN })).toThrow(Complaint);
});
