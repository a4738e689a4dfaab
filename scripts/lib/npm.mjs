// The npm that started us, so that its settings (registry, proxy, cache) are the person's own.

/** The command that runs npm with these arguments. */
export function npm(...args) {
	const started = process.env.npm_execpath ?? '';
	return started.endsWith('npm-cli.js') ? [process.execPath, started, ...args] : ['npm', ...args];
}
