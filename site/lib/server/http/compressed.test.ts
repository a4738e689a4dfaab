import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressed } from './compressed.ts';

const asking = (encodings?: string) =>
	new Request('http://a.example/', { headers: encodings ? { 'accept-encoding': encodings } : {} });
const text = 'a'.repeat(1_000);
const page = (headers: Record<string, string> = {}) =>
	new Response(text, { headers: { 'content-type': 'text/html', etag: '"x"', ...headers } });

it('sends text compressed to who takes that, under a tag of its own', async () => {
	const { headers, body, status } = compressed(asking('br, gzip'), page());
	expect(status).toBe(200);
	expect(headers.get('content-encoding')).toBe('gzip');
	expect(headers.get('etag')).toBe('"x-gzip"');
	expect(headers.get('vary')).toBe('Accept-Encoding');
	expect(gunzipSync(await new Response(body).arrayBuffer()).toString()).toBe(text);
});

it.each([undefined, 'br', 'gzip;q=0', 'gzip; q=0.0, br', 'gzipped'])(
	'sends it as it is to who asks for %s, and says that it could be another',
	async (encodings) => {
		const response = compressed(asking(encodings), page());
		expect(response.headers.get('content-encoding')).toBeNull();
		expect(response.headers.get('etag')).toBe('"x"');
		expect(response.headers.get('vary')).toBe('Accept-Encoding');
		expect(await response.text()).toBe(text);
	},
);

it.each([
	['image/png', {}],
	['application/octet-stream', {}],
	['text/html', { 'content-encoding': 'br' }],
])('leaves %s with %j alone', (type, headers) => {
	const given = page({ 'content-type': type, ...headers });
	expect(compressed(asking('gzip'), given)).toBe(given);
});

it.each(['application/json', 'application/problem+json', 'application/xml', 'image/svg+xml'])(
	'compresses %s',
	(type) => {
		const { headers } = compressed(asking('gzip'), page({ 'content-type': type }));
		expect(headers.get('content-encoding')).toBe('gzip');
	},
);

it('has nothing to compress in an answer without a body', () => {
	const empty = new Response(null, { status: 204, headers: { 'content-type': 'text/html' } });
	expect(compressed(asking('gzip'), empty)).toBe(empty);
});
