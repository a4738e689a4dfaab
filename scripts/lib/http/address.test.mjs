import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { Complaint } from '../complaint.mjs';
import { explainListening, readAddress, requireFreePort, toUrl } from './address.mjs';

test('only this machine can reach the site until HOST says otherwise', () => {
	expect(readAddress({})).toEqual({ port: 3000, host: '127.0.0.1' });
	expect(readAddress({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ port: 8080, host: '0.0.0.0' });
});

test.each(['abc', '70000', '-1', '80.5'])('PORT=%s is refused', (PORT) => {
	expect(() => readAddress({ PORT })).toThrow(Complaint);
});

test.each([
	[{ port: 3000, host: '127.0.0.1' }, 'http://localhost:3000'],
	[{ port: 3000, host: '0.0.0.0' }, 'http://localhost:3000'],
	[{ port: 3000, host: '10.0.0.7' }, 'http://10.0.0.7:3000'],
	[{ port: 3000, host: 'fe80::1' }, 'http://[fe80::1]:3000'],
])('%o is opened as %s', (address, url) => {
	expect(toUrl(address)).toBe(url);
});

test('a port in use is a sentence that names the next one', async () => {
	const other = createServer();
	await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
	const address = { port: other.address().port, host: '127.0.0.1' };
	await expect(requireFreePort(address)).rejects.toThrow(`PORT=${address.port + 1} npm start`);
	other.close();
});

test('an error that has nothing to do with the address stays what it is', () => {
	const error = new Error('other');
	expect(explainListening(error, { port: 1, host: '' })).toBe(error);
});
