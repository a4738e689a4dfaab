// What is built, from which sources, and whether it must be built again. The fingerprint of the
// sources is kept in node_modules/.cache, which goes away together with the tools that built it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { npm } from './npm.mjs';
import { inProject, projectRoot } from './project-root.mjs';
import { runStep } from './step.mjs';
import { requireWritableProject } from './writable.mjs';

const everywhere = ['package.json', 'package-lock.json', 'tsconfig.json'];
const configs = [
	'svelte.config.js',
	'vite.config.ts',
	'scripts/light-language.mjs',
	'scripts/page-chunks.mjs',
	'scripts/plain-transport.mjs',
	'scripts/tighter.mjs',
	'scripts/quick-start.mjs',
];

export const messages = {
	name: 'messages',
	sources: [...everywhere, 'site/messages', 'site/project.inlang', 'scripts/messages.mjs'],
	output: 'site/lib/paraglide/messages.js',
	command: [process.execPath, 'scripts/compile-messages.mjs'],
};

export const widget = {
	name: 'widget',
	sources: [...everywhere, 'widget', 'api-client'],
	// Only the module that pages embed; what is published on npm is built by `npm test`.
	output: 'widget/dist/embed/credit-badge.js',
	command: npm('run', 'build:embed', '-w', 'widget'),
};

// The site serves the widget's bundle, so the widget is always built before it.
export const site = {
	name: 'site',
	sources: [
		...widget.sources,
		...messages.sources,
		'site',
		'static',
		'data',
		'scripts/shell',
		...configs,
	],
	output: 'build/handler.js',
	command: [process.execPath, 'scripts/build-site.mjs'],
};

const stampOf = ({ name }) => inProject('node_modules/.cache/zhixin', name);

function isFresh(part, sources) {
	const stamp = stampOf(part);
	if (!existsSync(inProject(part.output)) || !existsSync(stamp)) return false;
	return readFileSync(stamp, 'utf8') === sources;
}

async function buildFrom(part, sources) {
	requireWritableProject();
	const stamp = stampOf(part);
	// Before, not after: a build that fails half-way must not look like the one before it.
	rmSync(stamp, { force: true });
	await runStep(`Building: ${part.name}`, part.command);
	mkdirSync(inProject('node_modules/.cache/zhixin'), { recursive: true });
	writeFileSync(stamp, sources);
}

/** Builds one part, fresh or not. */
export function build(part) {
	return buildFrom(part, fingerprint(projectRoot, part.sources));
}

/** Builds the parts whose sources changed since they were built, in the order given. */
export async function buildIfChanged(...parts) {
	for (const part of parts) {
		const sources = fingerprint(projectRoot, part.sources);
		if (!isFresh(part, sources)) await buildFrom(part, sources);
	}
}
