// Which engine this site asks: the live release of its data folder, or another site's API; and whose
// signature stands under its badges.
import type { BadgeIssuer } from './issuer/issuer.ts';
import { createLocalIssuer } from './issuer/local-issuer.ts';
import { createRemoteIssuer } from './issuer/remote-issuer.ts';
import { createLiveRegistry, type LiveRegistry } from './registry/live-registry.ts';
import { createRemoteEngine } from './registry/remote-engine.ts';
import { dataDirFrom } from './release/data-dir.ts';

/** What the routes ask. */
export interface Registers {
	readonly registry: LiveRegistry;
	readonly issuer: BadgeIssuer;
}

/**
 * The registry that ZHIXIN_API_URL names, or else the live release of ZHIXIN_DATA_DIR, with its
 * issuer. `onFailure` hears why a release could not be opened, `say` where a key was made.
 */
export function registersFromEnvironment(
	env: Readonly<Record<string, string | undefined>>,
	onFailure: (cause: unknown) => void,
	say: (line: string) => void,
): Registers {
	const { ZHIXIN_API_URL } = env;
	if (!ZHIXIN_API_URL) {
		const registry = createLiveRegistry(dataDirFrom(env), onFailure);
		return { registry, issuer: createLocalIssuer(env, registry, say) };
	}
	const api = ZHIXIN_API_URL.replace(/\/$/, '');
	const engine = createRemoteEngine(api);
	return { registry: () => engine, issuer: createRemoteIssuer(api) };
}
