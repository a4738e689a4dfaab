// Not at the Vite root (SvelteKit 3 refuses one there): vite.config.ts imports it.
import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').KitConfig} */
export default {
	adapter: adapter({ out: 'build' }),
	files: { src: '.', assets: '../static' },
	outDir: '../.svelte-kit',
	csp: {
		// Hashes, not nonces: the same page is the same bytes for every reader, so it can be cached.
		mode: 'hash',
		directives: {
			'default-src': ['none'],
			'script-src': ['self'],
			// SvelteKit's route announcer hides itself with a style attribute: this one and no other.
			'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
			'img-src': ['self', 'data:'],
			'font-src': ['self'],
			'connect-src': ['self'],
			// For the preview of the generator alone: of our pages, only /embed/{uscc} may be framed at all.
			// For every page, since a reader may come to the generator from any without a load.
			'frame-src': ['self'],
			'manifest-src': ['self'],
			'worker-src': ['self'],
			'form-action': ['self'],
			'base-uri': ['none'],
			'frame-ancestors': ['none'],
		},
	},
	// All styles stand in the page: on a slow line a file of its own costs a second way there and back
	// before anything is seen, and compressed they are 6 kB. Their hash is in the policy.
	inlineStyleThreshold: 64_000,
	// The offline pages stand in for pages of any depth, where relative addresses would lead astray.
	paths: { relative: false },
	version: { pollInterval: 0 },
};
