import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressed } from './compressed.ts';

const asking = (encodings?: string) =>
	new Request('http://a.example/', { headers: encodings ? { 'accept-encoding': encodings } : {} });
const text = 'a'.repeat(1_000);
const page = (headers: Record<string, string> = {}) =>
	new Response(text, { headers: { 'content-type': 'text/html', etag: '"x"', ...headers } });

it.each([
	['br', brotliDecompressSync],
	['gzip', gunzipSync],
] as const)('sends text as %s to who takes that, under a tag of its own', async (one, unfold) => {
	const { headers, body, status } = compressed(asking(one), page({ 'content-length': '1000' }));
	expect(status).toBe(200);
	expect(headers.get('content-encoding')).toBe(one);
	expect(headers.get('content-length')).toBeNull();
	expect(headers.get('etag')).toBe(`"x-${one}"`);
	expect(headers.get('vary')).toBe('Accept-Encoding');
	expect(unfold(await new Response(body).arrayBuffer()).toString()).toBe(text);
});

it.each([
	['gzip, deflate, br, zstd', 'br'],
	['br;q=0.5, gzip;q=0.5', 'br'],
	['BR, GZIP', 'br'],
	['*', 'br'],
	['gzip, deflate', 'gzip'],
	['gzip, br;q=0.9', 'gzip'],
	['br;q=0, *', 'gzip'],
	['gzip; q=0.0, br', 'br'],
])('sends to who asks for "%s" what is smallest of what it likes best: %s', (encodings, best) => {
	const { headers } = compressed(asking(encodings), page());
	expect(headers.get('content-encoding')).toBe(best);
});

it.each([
	undefined,
	'identity',
	'gzip;q=0',
	'br; q=0.0, gzip;q=0',
	'gzip;q=0.5, identity',
	'gzipped',
	'zstd',
	'*;q=0',
])('sends it as it is to who asks for %s, and says that it could be another', async (encodings) => {
	const response = compressed(asking(encodings), page());
	expect(response.headers.get('content-encoding')).toBeNull();
	expect(response.headers.get('etag')).toBe('"x"');
	expect(response.headers.get('vary')).toBe('Accept-Encoding');
	expect(await response.text()).toBe(text);
});

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

it('sends what is too long to hold while it is still being made', async () => {
	let made = 0;
	const endless = new ReadableStream<Uint8Array>({
		pull(controller) {
			made += 1;
			controller.enqueue(crypto.getRandomValues(new Uint8Array(65_536)));
		},
	});
	const streamed = new Response(endless, { headers: { 'content-type': 'application/xml' } });
	const reader = compressed(asking('br'), streamed).body?.getReader();
	expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
	// Nor is it made faster than it is taken.
	expect(made).toBeLessThan(100);
	await reader?.cancel();
});
