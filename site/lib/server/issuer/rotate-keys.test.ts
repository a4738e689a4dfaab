import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type IssuerKeys, publicKeys, signingKey } from './issuer-keys.ts';
import { KeyFile } from './key-file.ts';
import { makeKey } from './make-key.ts';
import { publishedAhead, rotateKeys } from './rotate-keys.ts';

const hour = 3_600_000;
let folder: string;
let file: KeyFile;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'zhixin-keys-'));
	file = new KeyFile(join(folder, 'issuer', 'keys.json'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
	const cli = resolve('site/lib/server/issuer/cli.ts');
	return spawnSync(process.execPath, ['--conditions=zhixin-source', cli, ...args], {
		encoding: 'utf8',
		env: { ...process.env, ZHIXIN_DATA_DIR: folder, ZHIXIN_ISSUER_KEY: '' },
	});
}

function writePem(name: string, curve: string): string {
	const { privateKey } = generateKeyPairSync('ec', { namedCurve: curve });
	const path = join(folder, name);
	writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
	return path;
}

describe('a rotation', () => {
	it('leaves no moment without a published key for what was signed', async () => {
		const begun = new Date('2026-11-24T00:00:00Z');
		let keys: IssuerKeys = { keys: [await makeKey(begun)] };
		const lifeOfCredential = 72 * hour;
		const signed: { kid: string; until: number }[] = [];
		for (let hours = 0; hours < 24 * 14; hours += 1) {
			const now = new Date(begun.getTime() + hours * hour);
			if (hours % 24 === 12) {
				const made = await makeKey(new Date(now.getTime() + publishedAhead));
				keys = rotateKeys(keys, made, now);
			}
			signed.push({ kid: signingKey(keys, now).kid, until: now.getTime() + lifeOfCredential });
			const published = publicKeys(keys, now).map(({ kid }) => kid);
			const live = signed.filter(({ until }) => until > now.getTime());
			for (const { kid } of live) expect(published).toContain(kid);
		}
		expect(keys.keys.length).toBeLessThan(6);
	});
});

describe('npm run issuer', () => {
	it('rotates the keys of the data folder, and shows nothing private', async () => {
		await file.makeIfMissing(new Date());
		const [former] = (await file.read()).keys;
		const { status, stdout } = run('rotate');
		const { keys } = await file.read();
		expect(status).toBe(0);
		expect(keys.map(({ kid }) => kid)).toEqual([former?.kid, expect.any(String)]);
		expect(keys[0]?.publishedUntil).not.toBeNull();
		expect(stdout).toContain(`${former?.kid}  signs now`);
		for (const { d } of keys) expect(stdout).not.toContain(d);
		expect(statSync(file.path).mode & 0o777).toBe(0o600);
		expect(run('keys').stdout).toBe(stdout);
	});

	it('takes the next key from a PEM of the right curve, once', async () => {
		await file.makeIfMissing(new Date());
		const pem = writePem('next.pem', 'P-256');
		expect(run('rotate', pem).status).toBe(0);
		expect((await file.read()).keys).toHaveLength(2);
		const again = run('rotate', pem);
		expect(again.status).toBe(1);
		expect(again.stderr).toContain('among the keys already');
		const before = readFileSync(file.path, 'utf8');
		const other = run('rotate', writePem('other.pem', 'P-384'));
		expect(other).toMatchObject({
			status: 1,
			stderr: expect.stringMatching(/other\.pem is no PEM/),
		});
		expect(readFileSync(file.path, 'utf8')).toBe(before);
	});

	it('says how to use it, and what is missing', () => {
		expect(run('turn').status).toBe(2);
		expect(run('turn').stderr).toContain('npm run issuer -- rotate');
		expect(run('keys')).toMatchObject({ status: 1, stderr: expect.stringContaining(file.path) });
	});
});

describe('a PEM in the place of the keys', () => {
	it('signs, and can be read by its owner alone', async () => {
		const pem = new KeyFile(writePem('key.pem', 'P-256'));
		const keys = await pem.read();
		expect(signingKey(keys, new Date()).publishedUntil).toBeNull();
		expect(publicKeys(keys, new Date())).toHaveLength(1);
		chmodSync(pem.path, 0o644);
		await expect(pem.read()).rejects.toThrow('chmod 600');
	});

	it('of another curve is refused', async () => {
		await expect(new KeyFile(writePem('key.pem', 'P-384')).read()).rejects.toThrow('P-256');
	});
});
