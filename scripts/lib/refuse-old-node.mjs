// Node 18 is the oldest that can run the installer; the rest runs on the Node it installs.
const oldest = 18;

export function refuseOldNode() {
	const found = process.versions.node;
	if (Number(found.split('.')[0]) >= oldest) return;
	process.stderr.write(
		`Node ${found} is too old to start this project: install Node ${oldest} or newer, then run the same command again.\n`,
	);
	process.exit(1);
}
