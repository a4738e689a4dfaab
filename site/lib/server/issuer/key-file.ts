// Where the keys lie: the file that ZHIXIN_ISSUER_KEY names, or one in the data folder that is made on
// first use. Nobody but its owner may read it.
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeDurably } from '#lib/server/release/write-durably.ts';
import { type IssuerKeys, issuerKeys } from './issuer-keys.ts';
import { makeKey } from './make-key.ts';
import { isPem, readPem } from './read-pem.ts';

/** Keys that cannot be used, and what to do about it. */
export class IssuerKeyError extends Error {
	override readonly name = 'IssuerKeyError';
}

/** The path of the keys. */
export function keyFilePath(
	dataDir: string,
	env: Readonly<Record<string, string | undefined>>,
): string {
	return env.ZHIXIN_ISSUER_KEY || join(dataDir, 'issuer', 'keys.json');
}

/** Reads the keys of a file, once for each state of it. */
export class KeyFile {
	readonly path: string;
	#read: { readonly version: string; readonly keys: IssuerKeys } | undefined;

	constructor(path: string) {
		this.path = path;
	}

	#version(): string {
		const { ino, mode, mtimeNs } = statSync(this.path, { bigint: true });
		if ((mode & 0o077n) !== 0n) {
			throw new IssuerKeyError(
				`${this.path} can be read by others than its owner: chmod 600 it, and if it was so for long, rotate the key.`,
			);
		}
		return `${ino}-${mtimeNs}`;
	}

	/**
	 * The keys as the file has them now.
	 *
	 * @throws {IssuerKeyError} when there are none, others may read them, or they are of another kind.
	 */
	async read(): Promise<IssuerKeys> {
		if (!existsSync(this.path)) throw new IssuerKeyError(`There is no file ${this.path}.`);
		const version = this.#version();
		if (this.#read?.version === version) return this.#read.keys;
		const keys = await keysOf(this.path, readFileSync(this.path, 'utf8'));
		this.#read = { version, keys };
		return keys;
	}

	/** Replaces the keys in one step. */
	write(keys: IssuerKeys): void {
		mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
		const former = process.umask(0o077);
		try {
			writeDurably(this.path, `${JSON.stringify(keys, null, '\t')}\n`);
			chmodSync(this.path, 0o600);
		} finally {
			process.umask(former);
		}
	}

	/** Makes a first key where there is no file; tells whether it did. */
	async makeIfMissing(now: Date): Promise<boolean> {
		if (existsSync(this.path)) return false;
		this.write({ keys: [await makeKey(now)] });
		return true;
	}
}

async function keysOf(path: string, text: string): Promise<IssuerKeys> {
	try {
		return isPem(text) ? await readPem(text) : issuerKeys.parse(JSON.parse(text));
	} catch (cause) {
		throw new IssuerKeyError(
			`${path} holds no private key of P-256: neither JSON Web Keys with signsFrom and publishedUntil, nor a PEM without a passphrase.`,
			{ cause },
		);
	}
}
