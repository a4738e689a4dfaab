// Where the site listens: PORT (3000) and HOST. Without HOST only this machine can reach it; a phone
// in the same network can with HOST=0.0.0.0, and then so can everybody else in it.
import { createServer } from 'node:net';
import { Complaint } from '../complaint.mjs';

const localOnly = '127.0.0.1';
const everyAddress = new Set(['0.0.0.0', '::']);

/** PORT and HOST from the environment. Throws a Complaint for a PORT that is none. */
export function readAddress({ PORT, HOST }) {
	const port = Number(PORT || 3000);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new Complaint(`PORT is "${PORT}": set it to a number from 1 to 65535, such as 3000.`);
	}
	return { port, host: HOST || localOnly };
}

/** The address that a person opens on this machine. */
export function toUrl({ port, host }) {
	if (host === localOnly || everyAddress.has(host)) return `http://localhost:${port}`;
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The sentence for a port or host that cannot be listened on, or the error itself. */
export function explainListening(error, { port, host }) {
	const sentences = {
		EADDRINUSE: `Port ${port} is in use by another program: stop it, or choose another port, for example PORT=${port + 1} npm start.`,
		EACCES: `Port ${port} is not open to your account: choose one above 1023, for example PORT=3000 npm start.`,
		EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine: leave it out, or set it to 0.0.0.0 for all of them.`,
	};
	sentences.ENOTFOUND = sentences.EADDRNOTAVAIL;
	sentences.EAI_AGAIN = sentences.EADDRNOTAVAIL;
	const sentence = sentences[error.code];
	return sentence ? new Complaint(sentence, { cause: error }) : error;
}

/** Listens, or throws a Complaint that says what to do. */
export function listen(server, address) {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => reject(explainListening(error, address)));
		server.listen(address, resolve);
	});
}

/** Throws a Complaint if the address cannot be listened on now. */
export async function requireFreePort(address) {
	const probe = createServer();
	await listen(probe, address);
	await new Promise((resolve) => probe.close(resolve));
}
