// `npm run issuer -- <verb>`: the keys that sign badges, looked at and changed while the site runs.
import { readFileSync } from 'node:fs';
import { dataDirFrom } from '#lib/server/release/data-dir.ts';
import { describeKeys } from './describe-keys.ts';
import type { IssuerKey } from './issuer-keys.ts';
import { IssuerKeyError, KeyFile, keyFilePath } from './key-file.ts';
import { makeKey } from './make-key.ts';
import { isPem, readPem } from './read-pem.ts';
import { publishedAhead, rotateKeys } from './rotate-keys.ts';

const usage = `Usage:
  npm run issuer -- keys             the keys, what signs now and until when each is published
  npm run issuer -- rotate           a new key signs in ten minutes; the former stays published for 73 hours
  npm run issuer -- rotate <file>    the same with the private key of a PEM (P-256)

The keys lie in the file that ZHIXIN_ISSUER_KEY names, or in the data folder. A running site notices.
`;

const keys = new KeyFile(keyFilePath(dataDirFrom(process.env), process.env));
const now = new Date();
const print = (text: string) => process.stdout.write(`${text}\n`);

async function nextKey(pem: string | undefined, signsFrom: Date): Promise<IssuerKey> {
	if (pem === undefined) return makeKey(signsFrom);
	const text = readFileSync(pem, 'utf8');
	const [key] = await readPem(text).then(
		(read) => read.keys,
		() => [],
	);
	if (key === undefined) {
		throw new IssuerKeyError(`${pem} is no PEM of a private key of P-256 without a passphrase.`);
	}
	return { ...key, signsFrom: signsFrom.toISOString() };
}

async function rotate(pem: string | undefined): Promise<void> {
	const former = await keys.read();
	if (isPem(readFileSync(keys.path, 'utf8'))) {
		throw new IssuerKeyError(
			`${keys.path} is a PEM, which holds one key and no dates: let ZHIXIN_ISSUER_KEY name a file that is not there yet, start the site once, then rotate to the PEM.`,
		);
	}
	const made = await nextKey(pem, new Date(now.getTime() + publishedAhead));
	if (former.keys.some(({ kid }) => kid === made.kid)) {
		throw new IssuerKeyError(`${pem} is among the keys already.`);
	}
	keys.write(rotateKeys(former, made, now));
	print(describeKeys(await keys.read(), now));
}

const [verb, ...args] = process.argv.slice(2);
try {
	if (verb === 'keys' && args.length === 0) print(describeKeys(await keys.read(), now));
	else if (verb === 'rotate' && args.length <= 1) await rotate(args[0]);
	else {
		process.stderr.write(usage);
		process.exitCode = 2;
	}
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}
