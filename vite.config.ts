import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { announceMissing } from './scripts/announce-missing.mjs';
import { lightLanguage } from './scripts/light-language.mjs';
import { messageCatalogue } from './scripts/messages.mjs';
import { pageChunks } from './scripts/page-chunks.mjs';
import { plainTransport } from './scripts/plain-transport.mjs';
import { quickStart } from './scripts/quick-start.mjs';
import { shell } from './scripts/shell/vite-shell.mjs';
import { tighter } from './scripts/tighter.mjs';
import config from './svelte.config.js';

// The workspaces are read from their sources, so that nothing built can go stale.
const workspaceSource = 'zhixin-source';

const clientConditions = [workspaceSource, ...defaultClientConditions];

const projectRoot = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('site', import.meta.url));

export default defineConfig(({ command }) => ({
	root,
	plugins: [
		paraglideVitePlugin(messageCatalogue),
		tailwindcss(),
		lightLanguage,
		plainTransport,
		sveltekit(config),
		shell({ root, projectRoot }),
		pageChunks,
		announceMissing,
		tighter,
		quickStart,
	],
	resolve: { conditions: clientConditions },
	// The worker is built in an environment of its own, which inherits no conditions.
	...(command === 'build' && {
		environments: { serviceWorker: { resolve: { conditions: clientConditions } } },
	}),
	ssr: {
		// Of the widget, which has a newer one than the tools at the root: it goes into the bundle.
		noExternal: ['parse5', 'entities'],
		resolve: { conditions: [workspaceSource, ...defaultServerConditions] },
	},
	server: { host: '127.0.0.1' },
}));
