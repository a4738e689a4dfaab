// In the browser, `devalue` is our own few lines: see the file itself.
import { fileURLToPath } from 'node:url';

const ours = fileURLToPath(new URL('../site/lib/transport/plain-values.ts', import.meta.url));

/** @type {import('vite').Plugin} */
export const plainTransport = {
	name: 'plain-transport',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId: (source) => (source === 'devalue' ? ours : undefined),
};
