// One line of JSON for each failure of ours, for whoever runs the service. Never a query or an address.

/** Writes why something failed, with its chain of causes, to the error stream. */
export function logFailure(what: string, cause: unknown): void {
	const chain: string[] = [];
	for (let at = cause; at instanceof Error && chain.length < 5; at = at.cause) {
		chain.push(`${at.name}: ${at.message}`);
	}
	const line = { at: new Date().toISOString(), level: 'error', what, causes: chain };
	process.stderr.write(`${JSON.stringify(line)}\n`);
}
