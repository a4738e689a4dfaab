import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const workspaceSource = 'zhixin-source';

export default defineConfig({
	root: fileURLToPath(new URL('.', import.meta.url)),
	resolve: { conditions: [workspaceSource] },
	ssr: { resolve: { conditions: [workspaceSource, 'node', 'import'] } },
	test: {
		include: [
			'{api-client,widget}/src/**/*.test.ts',
			'site/**/*.test.ts',
			'scripts/**/*.test.{ts,mjs}',
			'tests/{badges,check,conformance,embed,recipes,release,search,upgrade}/**/*.test.ts',
		],
		// Nothing is judged by the clock: this only ends what hangs, also on a busy machine.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// Workers start Node children of their own; two cores are not many.
		maxWorkers: 2,
	},
});
