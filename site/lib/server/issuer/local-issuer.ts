// The issuer of a site that holds the facts: its keys and what it gave out lie in its data folder.
import { join } from 'node:path';
import { UnavailableError } from '@zhixin/api-client';
import type { BadgeRegistry } from '#lib/server/registry/engine.ts';
import { dataDirFrom } from '#lib/server/release/data-dir.ts';
import { createIssuer } from './create-issuer.ts';
import type { BadgeIssuer } from './issuer.ts';
import { KeyFile, keyFilePath } from './key-file.ts';
import { StatusEntries } from './status-entries.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Opens on first use: a server that is only started writes nothing. What failed is tried again. */
function once<Value>(open: () => Promise<Value>): () => Promise<Value> {
	let opened: Promise<Value> | undefined;
	return () => {
		opened ??= open().catch((cause: unknown) => {
			opened = undefined;
			throw new UnavailableError('the issuer cannot work', { cause });
		});
		return opened;
	};
}

/**
 * The issuer of a site. A first key is made where none lies, and `say` is told where. Its answers
 * reject with `UnavailableError` when the keys cannot be read.
 */
export function createLocalIssuer(
	env: Environment,
	registry: () => BadgeRegistry,
	say: (line: string) => void,
): BadgeIssuer {
	const dataDir = dataDirFrom(env);
	const open = once(async () => {
		const keys = new KeyFile(keyFilePath(dataDir, env));
		if (await keys.makeIfMissing(new Date())) {
			say(
				`Made a key to sign badges with: ${keys.path}. Keep a copy in a safe place; who has it can sign in your name.`,
			);
		}
		const entries = new StatusEntries(join(dataDir, 'issuer', 'status.sqlite'));
		return createIssuer({ registry, keys, entries, now: () => new Date() });
	});
	return {
		merchantBadges: async (usccs, origin) => (await open()).merchantBadges(usccs, origin),
		jwks: async () => (await open()).jwks(),
		statusList: async (purpose, origin) => (await open()).statusList(purpose, origin),
	};
}
