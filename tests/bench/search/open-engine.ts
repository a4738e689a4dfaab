// Our engine in this process, over the live release of a data folder: as the site opens it.

import type { RegistryEngine } from '#lib/server/registry/engine.ts';
import { createLiveRegistry } from '#lib/server/registry/live-registry.ts';

/** The engine of the live release. Throws when there is none, or it cannot be opened. */
export function openEngine(dataDir: string): RegistryEngine {
	const registry = createLiveRegistry(dataDir, (cause) => {
		throw cause;
	});
	return registry();
}
