// Which engine this site asks: the live release of its data folder, or another site's API.
import { dataDirFrom } from '#lib/server/release/data-dir.ts';
import { createLiveRegistry, type LiveRegistry } from './live-registry.ts';
import { createRemoteEngine } from './remote-engine.ts';

/**
 * The registry that ZHIXIN_API_URL names, or else the live release of ZHIXIN_DATA_DIR. `onFailure`
 * hears why a release could not be opened.
 */
export function registryFromEnvironment(
	env: Readonly<Record<string, string | undefined>>,
	onFailure: (cause: unknown) => void,
): LiveRegistry {
	const { ZHIXIN_API_URL } = env;
	if (!ZHIXIN_API_URL) return createLiveRegistry(dataDirFrom(env), onFailure);
	const engine = createRemoteEngine(ZHIXIN_API_URL.replace(/\/$/, ''));
	return () => engine;
}
